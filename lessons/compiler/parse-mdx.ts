import type { Paragraph, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import type { FlowPart } from './element';
import { depthProblems, sourceLimitProblems } from './lesson-limits';
import { brokenOff, type Problem, problemAt } from './problem';
import type { SourceFile } from './source-file';

/** What the parser throws; its class is not ours to import. */
type VFileMessage = VFile['messages'][number];

function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

/**
 * Stands in for a parser of JavaScript: code is never run here nor judged, only found. It ends at the first brace or empty
 * line, and rule D1 refuses it whatever it is, so that none can take long to read.
 */
const anyCode = {
  parse: (code: string) => ({ type: 'Program', start: 0, end: code.length, body: [] }),
  parseExpressionAt: (code: string) => ({ type: 'ObjectExpression', start: 0, end: code.length, properties: [] }),
};

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  // The two functions are all that is asked of a parser of JavaScript, with fewer kinds of answers than its types name.
  .use(remarkMdx, { acorn: anyCode as never, addResult: false })
  .use(withoutUnderlines);

/** A heading begins with #. One marked by the line below it takes time that grows with the square of their number. */
function withoutUnderlines(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['setextUnderline'] } }];
}

/** Letters that are read in all, as each fault is read past: 20 faults of a long lesson, more of a short one. */
const mostLetters = 512 * 1024;

/**
 * Parses MDX without compiling it. The parser stops at the first thing it cannot read, so that is noted, blanked out at
 * the same length, and the rest read again: every fault is told at once, and every position stays true. `root` is `null`
 * where the text is not one that can be read to its end; `problems` says why.
 */
export function parseMdx(file: SourceFile): { readonly root: Root | null; readonly problems: readonly Problem[] } {
  const limits = sourceLimitProblems(file);
  if (limits.length > 0) return { root: null, problems: limits };
  const problems: Problem[] = [];
  let text = file.text;
  for (let letters = text.length; letters <= mostLetters; letters += text.length) {
    try {
      const root = parser.parse(text);
      const deep = depthProblems(file, root);
      return deep.length > 0 ? { root: null, problems: [...problems, ...deep] } : { root: unravel(root), problems };
    } catch (error) {
      if (!isMessage(error)) return { root: null, problems: [...problems, brokenOff(file, error)] };
      const fault = locate(error, text);
      problems.push(problemAt(file, fault.from, 'D1', fault.message));
      text =
        text.slice(0, fault.from) + text.slice(fault.from, fault.to).replace(/[^\n]/gu, ' ') + text.slice(fault.to);
    }
  }
  const last = problems.at(-1)?.offset ?? 0;
  const more = `Unexpected ${problems.length} faults up to here, expected fewer: mend them, and the rest is read`;
  return { root: null, problems: [...problems, problemAt(file, last, 'D1', more)] };
}

interface Fault {
  readonly from: number;
  /** Always past `from`, or the parser would stop there again. */
  readonly to: number;
  readonly message: string;
}

function locate(error: VFileMessage, text: string): Fault {
  const at = Math.min(offsetOf(error), Math.max(0, text.length - 1));
  const opening =
    error.ruleId === 'end-tag-mismatch' ? /`<([^`]*)>` \((\d+):(\d+)-(\d+):(\d+)\)$/u.exec(error.reason) : null;
  if (opening) {
    const [, name = '', line, column, endLine, endColumn] = opening;
    const from = offsetAt(text, Number(line), Number(column));
    const to = Math.max(from + 1, offsetAt(text, Number(endLine), Number(endColumn)));
    return {
      from,
      to,
      message: `Unexpected <${name}> without its end, expected </${name}>, or <${name} … /> when it holds nothing`,
    };
  }
  const mark = error.source === 'micromark-extension-mdx-expression' ? '{' : '<';
  const before = text.lastIndexOf(mark, at);
  const from = before === -1 ? at : before;
  const shown = /^\S{1,20}/u.exec(text.slice(from, from + 20))?.[0] ?? mark;
  return {
    from,
    to: from + 1,
    message:
      mark === '{'
        ? 'Unexpected code in braces, expected words: a lesson holds no code'
        : `Unexpected \`${shown}\`, expected words or a part such as <Notes>: write comparisons in words, leave out HTML, comments and <links>`,
  };
}

function offsetOf(error: VFileMessage): number {
  const place = error.place;
  const point = place === undefined ? undefined : 'start' in place ? place.start : place;
  return point?.offset ?? 0;
}

function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/**
 * A part alone on its line, such as `<Say>Hello</Say>`, is read as a paragraph around it. MDX takes such paragraphs away
 * before it compiles, so they are taken away here: the blocks that are counted are then the blocks that are drawn.
 */
function unravel<Parent extends { children: RootContent[] }>(parent: Parent): Parent {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if ('children' in child) unravel(child as { children: RootContent[] });
    return child.type === 'paragraph' && holdsOnlyParts(child) ? partsOf(child) : [child];
  });
  return parent;
}

function holdsOnlyParts(paragraph: Paragraph): boolean {
  return (
    paragraph.children.some((child) => child.type === 'mdxJsxTextElement' || child.type === 'mdxTextExpression') &&
    paragraph.children.every(
      (child) =>
        child.type === 'mdxJsxTextElement' ||
        child.type === 'mdxTextExpression' ||
        (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

function partsOf(paragraph: Paragraph): RootContent[] {
  return paragraph.children
    .filter((child) => child.type !== 'text')
    .map((child): RootContent => {
      if (child.type === 'mdxTextExpression') return { ...child, type: 'mdxFlowExpression' };
      // Inside stay words rather than blocks, which is how MDX leaves them too.
      return child.type === 'mdxJsxTextElement'
        ? { ...child, type: 'mdxJsxFlowElement', children: child.children as unknown as FlowPart['children'] }
        : child;
    });
}
