import { type ESTree, parseSync, Visitor } from 'vite';

export interface FoundLiteral {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Attributes whose text is never read by a person. */
const silentAttributes = new Set([
  'className',
  'id',
  'key',
  'htmlFor',
  'type',
  'href',
  'd',
  'viewBox',
  'points',
  'transform',
  // Which of the drawn people.
  'left',
  'right',
  'aria-controls',
  'aria-describedby',
  'aria-labelledby',
]);

/** Functions that take a selector of CSS. */
const selecting = new Set(['querySelector', 'querySelectorAll', 'matches', 'closest']);

/** What is compared with these is a name: `key` and `code` of a key press, `kind` of an activity. */
const named = new Set(['key', 'code', 'kind']);

const isKeyName = (node: ESTree.Node): boolean =>
  node.type === 'Identifier'
    ? named.has(node.name)
    : node.type === 'MemberExpression' && !node.computed && isKeyName(node.property);

/**
 * The words for people that stand in a file of code instead of a catalogue: text between tags, and every literal of two
 * words or more or that begins like a sentence. Left out is what nobody reads on a screen: imports, class names,
 * selectors, names of keys, errors thrown at a developer, and the names of types.
 */
export function findLiterals(file: string, text: string): readonly FoundLiteral[] {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const silent: [number, number][] = [];
  const found: { start: number; text: string }[] = [];
  const skip = ({ start, end }: ESTree.Node) => silent.push([start, end]);
  const add = (start: number, words: string) => {
    if (isForPeople(words)) found.push({ start, text: words.trim() });
  };
  new Visitor({
    ImportDeclaration: skip,
    ExportNamedDeclaration: (node) => node.source && skip(node.source),
    ImportExpression: skip,
    ThrowStatement: skip,
    TSLiteralType: skip,
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      const isKeyPart = callee.property.name === 'startsWith' && isKeyName(callee.object);
      if (isKeyPart || selecting.has(callee.property.name)) given.forEach(skip);
    },
    BinaryExpression: ({ left, right }) => isKeyName(left) && right.type === 'Literal' && skip(right),
    Property: ({ key, value }) => {
      if (key.type === 'Identifier' && key.name === 'kind') skip(value);
    },
    JSXOpeningElement: ({ name, attributes }) => {
      // On an element of the page `name` is for forms; a component's own `name` may be what a screen reader says.
      const ofPage = name.type === 'JSXIdentifier' && /^[a-z]/u.test(name.name);
      for (const one of attributes)
        if (one.type === 'JSXAttribute' && one.name.type === 'JSXIdentifier')
          if (silentAttributes.has(one.name.name) || (ofPage && one.name.name === 'name')) skip(one);
    },
    JSXText: (node) => {
      if (/\p{L}/u.test(node.value)) found.push({ start: node.start, text: node.value.trim() });
    },
    Literal: (node) => {
      if (typeof node.value === 'string') add(node.start, node.value);
    },
    TemplateLiteral: (node) => add(node.start, node.quasis.map((part) => part.value.cooked ?? '').join('…')),
  }).visit(program);
  return found
    .filter(({ start }) => !silent.some(([from, to]) => from <= start && start < to))
    .sort((a, b) => a.start - b.start)
    .map((one) => ({ line: text.slice(0, one.start).split('\n').length, text: one.text }));
}

/** Two words in a row, or one with a capital that is not a name in code such as `ArrowLeft` or `F5`. */
const isForPeople = (text: string) =>
  (/\p{L}{2}/u.test(text) && /\S \S/u.test(text)) || /^\p{Lu}\p{Ll}+[.:?!…]?$/u.test(text);
