import { CST, type Document, isMap, isPair, isScalar, Lexer, type Node, parseDocument, visit } from 'yaml';
import { lessonLimits } from './lesson-limits';
import { escapedLetterProblems } from './letters';
import { type Overrule, overruleFault } from './overrule';
import { type Problem, problemAt } from './problem';
import type { SourceFile } from './source-file';

export type YamlPath = readonly (string | number)[];

/** YAML as a lesson may hold it: plain data, with the place of every value. */
export interface YamlSource {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly overrules: readonly Overrule[];
  /** Offset in the file of a value or, when it does not exist, of what would hold it. */
  offsetOf(path: YamlPath): number;
  /** Offset in the file of the first letter of a text: past the line that opens a block of text. */
  textOffsetOf(path: YamlPath): number;
  /** Offset in the file of the key itself; that of the value in a list. */
  keyOffsetOf(path: YamlPath): number;
}

const deepest = 20;

/**
 * Reads YAML strictly: one document, no aliases, anchors or tags, no key twice, at most `limitKb` and 20 levels.
 *
 * @param range offsets of the YAML in its file, when it is not the whole file
 */
export function readYaml(
  file: SourceFile,
  { limitKb = 64, from = 0, to = file.text.length }: { limitKb?: number; from?: number; to?: number } = {},
): YamlSource {
  const text = file.text.slice(from, to);
  const refuse = (offset: number, message: string) => problemAt(file, from + offset, 'D1', message);
  const nothing = (problems: readonly Problem[]): YamlSource => ({
    value: undefined,
    problems,
    overrules: [],
    offsetOf: () => from,
    textOffsetOf: () => from,
    keyOffsetOf: () => from,
  });
  if (Buffer.byteLength(text) > limitKb * 1024)
    return nothing([
      refuse(0, `Unexpected length of ${Math.ceil(Buffer.byteLength(text) / 1024)} KB, expected at most ${limitKb} KB`),
    ]);
  const words = lex(text);
  const code = words
    .filter((word) => word.type in refused)
    .map((word) => refuse(word.offset, refused[word.type] ?? ''));
  // Composing would follow the references, so a file with any is not read further.
  if (code.length > 0) return nothing(code);
  if (nesting(text, words) > deepest)
    return nothing([refuse(0, `Unexpected nesting, expected at most ${deepest} levels`)]);
  const long = words.filter((word) => word.source.length > lessonLimits.textLetters);
  if (long.length > 0)
    return nothing(
      long.map((word) =>
        refuse(word.offset, `Unexpected text of more than ${lessonLimits.textLetters} letters, expected a shorter one`),
      ),
    );

  const document = parseDocument(text, {
    strict: true,
    uniqueKeys: true,
    schema: 'core',
    merge: false,
    prettyErrors: false,
  });
  const faults = [...document.errors, ...document.warnings].map((error) =>
    refuse(error.pos[0], `Unexpected YAML, expected keys and values: ${error.message}`),
  );
  const comments = readOverrules(file, from, words);
  const letters: Problem[] = [];
  visit(document, {
    Scalar(_key, { type, value, range }) {
      if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string' || !range) return;
      letters.push(...escapedLetterProblems(file, value, text.slice(range[0], range[1]), from + range[0]));
    },
  });
  return {
    value: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    problems: [...faults, ...letters, ...comments.problems],
    overrules: comments.overrules,
    offsetOf: (path) => from + (nodeAt(document, path)?.range?.[0] ?? 0),
    textOffsetOf(path) {
      const node = nodeAt(document, path);
      const start = node?.range?.[0] ?? 0;
      const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
      return from + (isBlock ? text.indexOf('\n', start) + 1 : start);
    },
    keyOffsetOf: (path) => from + keyAt(document, path),
  };
}

const refused: Readonly<Record<string, string>> = {
  alias: 'Unexpected reference (*), expected the value written out: references are not allowed in lessons',
  anchor: 'Unexpected anchor (&), expected the value alone: references are not allowed in lessons',
  tag: 'Unexpected tag (!), expected the value alone: tags are not allowed in lessons',
};

interface Word {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/** The words of the YAML with their offsets, comments included. The lexer puts in marks of its own that have no length. */
function lex(text: string): readonly Word[] {
  const words: Word[] = [];
  let offset = 0;
  let scalarNext = false;
  for (const source of new Lexer().lex(text)) {
    const type: string = scalarNext ? 'scalar-source' : (CST.tokenType(source) ?? 'error');
    scalarNext = !scalarNext && type === 'scalar';
    if (scalarNext || type === 'doc-mode' || type === 'flow-error-end') continue;
    words.push({ type, offset, source });
    offset += source.length;
  }
  return words;
}

/** Levels of lists and groups, from above: by brackets, by indentation of two spaces a level, by what opens in one line. */
function nesting(text: string, words: readonly Word[]): number {
  let open = 0;
  let most = 0;
  let inLine = 0;
  for (const { type } of words) {
    if (type === 'flow-map-start' || type === 'flow-seq-start') open += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end') open -= 1;
    if (type === 'newline') inLine = 0;
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') inLine += 1;
    most = Math.max(most, open, inLine);
  }
  return most + text.split('\n').reduce((deep, line) => Math.max(deep, line.search(/\S/u) / 2), 0);
}

function readOverrules(file: SourceFile, from: number, words: readonly Word[]) {
  const overrules: Overrule[] = [];
  const problems: Problem[] = [];
  for (const word of words) {
    const found = word.type === 'comment' ? /^#\s*allow\b\s*([A-Z]\d+)?\s*:?\s*(.*)$/u.exec(word.source.trim()) : null;
    if (!found) continue;
    const [, rule = '', reason = ''] = found;
    const at = from + word.offset;
    const fault = overruleFault(rule, reason);
    if (fault !== null) problems.push(problemAt(file, at, 'D1', fault));
    else {
      const line = file.text.lastIndexOf('\n', at - 1) + 1;
      const reasonAt = at + word.source.indexOf(reason);
      overrules.push({ file, rule, reason: reason.trim(), at: line, reasonAt, from: line, to: at });
    }
  }
  return { overrules, problems };
}

/** The node of a path, or the nearest one above it. */
function nodeAt(document: Document.Parsed, path: YamlPath): Node | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node) return node as Node;
  }
  return document.contents;
}

function keyAt(document: Document.Parsed, path: YamlPath): number {
  const holder = nodeAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (isMap(holder)) {
    const pair = holder.items.find((each) => isPair(each) && isScalar(each.key) && each.key.value === last);
    if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  return nodeAt(document, path)?.range?.[0] ?? 0;
}
