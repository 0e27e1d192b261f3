import type { Paragraph, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { FlowPart } from './element';
import { type Problem, problemAt } from './problem';
import type { SourceFile } from './source-file';

/** What the parser throws; its class is not ours to import. */
type VFileMessage = VFile['messages'][number];

function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** More faults than this and the file is not a lesson. */
const mostFaults = 50;

/**
 * Parses MDX without compiling it. The parser stops at the first thing it cannot read, so that is noted, blanked out at
 * the same length, and the rest read again: every fault is told at once, and every position stays true.
 */
export function parseMdx(file: SourceFile): { readonly root: Root; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let text = file.text;
  while (problems.length < mostFaults) {
    try {
      return { root: unravel(parser.parse(text)), problems };
    } catch (error) {
      if (!isMessage(error)) throw error;
      const fault = locate(error, text);
      problems.push(problemAt(file, fault.from, 'D1', fault.message));
      text =
        text.slice(0, fault.from) + text.slice(fault.from, fault.to).replace(/[^\n]/gu, ' ') + text.slice(fault.to);
    }
  }
  return { root: { type: 'root', children: [] }, problems };
}

interface Fault {
  readonly from: number;
  /** Always past `from`, or the parser would stop there again. */
  readonly to: number;
  readonly message: string;
}

function locate(error: VFileMessage, text: string): Fault {
  const at = Math.min(offsetOf(error), Math.max(0, text.length - 1));
  if (error.source === 'micromark-extension-mdxjs-esm') {
    const from = text.lastIndexOf('\n', at - 1) + 1;
    return {
      from,
      to: endOfLine(text, from),
      message: 'Unexpected code, expected words: a lesson imports and exports nothing',
    };
  }
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
  if (mark === '{') {
    const close = text.indexOf('}', from);
    const to = error.ruleId === 'unexpected-eof' || close === -1 ? from + 1 : close + 1;
    return { from, to, message: 'Unexpected code in braces, expected words: a lesson holds no code' };
  }
  const shown = /^\S{1,20}/u.exec(text.slice(from))?.[0] ?? mark;
  return {
    from,
    to: from + 1,
    message: `Unexpected \`${shown}\`, expected words or a part such as <Notes>: write comparisons in words, leave out HTML, comments and <links>`,
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

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
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
