import type { Nodes, Root } from 'mdast';
import { childrenOf, offsetOf } from './element';
import { packLimits } from './pack-limits';
import { type Problem, problemAt } from './problem';
import type { SourceFile } from './source-file';

/**
 * No lesson for a room comes near these. Within them the time to read one grows with its length alone; Markdown made to
 * be slow (deep nesting, marks without a partner) would hang the check, the build and the app that opens a pack.
 */
export const lessonLimits = { lines: 3000, textLetters: 5000, blockMarks: 200, depth: 20 } as const;

/** Lists and quotations that a line opens, one inside another, and the blanks before its words. */
const opening = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/u;
const marks = /[*_[\]`]/gu;

/** Why a lesson is not parsed at all; empty when it may be. Front matter has limits of its own. */
export function sourceLimitProblems(file: SourceFile): readonly Problem[] {
  const refuse = (offset: number, message: string) => problemAt(file, offset, 'D1', message);
  const { lessonBytes } = packLimits;
  const bytes = Buffer.byteLength(file.text);
  if (bytes > lessonBytes) {
    const length = `${Math.ceil(bytes / 1024)} KB, expected at most ${lessonBytes / 1024} KB`;
    return [refuse(0, `Unexpected length of ${length}: make two lessons of it`)];
  }
  const header = /^---\n[\s\S]*?\n---[ \t]*(?=\n|$)/u.exec(file.text)?.[0].length ?? 0;
  const lines = linesFrom(file.text, header);
  const { lines: mostLines, textLetters, blockMarks, depth } = lessonLimits;
  const tooMany = `Unexpected ${lines.length} lines, expected at most ${mostLines}: make two lessons of it`;
  const tooLong = `Unexpected paragraph of more than ${textLetters} letters, expected an empty line between paragraphs`;
  const tooMarked = `Unexpected paragraph with more than ${blockMarks} marks such as * and [, expected words, and an empty line between paragraphs`;
  return [
    ...(lines.length > mostLines ? [refuse(lines[mostLines]?.at ?? header, tooMany)] : []),
    ...lines.filter(({ levels }) => levels > depth).map(({ at }) => refuse(at, tooDeep)),
    ...blocksOf(lines).flatMap(({ at, letters, marks: marked }) => [
      ...(letters > textLetters ? [refuse(at, tooLong)] : []),
      ...(marked > blockMarks ? [refuse(at, tooMarked)] : []),
    ]),
  ];
}

interface Line {
  readonly at: number;
  readonly text: string;
  /** Whether it holds no words. */
  readonly isEmpty: boolean;
  /** Lists and quotations it is in, as far as its beginning tells. */
  readonly levels: number;
}

function linesFrom(text: string, from: number): readonly Line[] {
  let at = from;
  return text
    .slice(from)
    .split('\n')
    .map((line) => {
      const before = opening.exec(line)?.[0] ?? '';
      const isEmpty = before.length === line.length;
      const own = { at, text: line, isEmpty, levels: levelsOf(isEmpty ? before.trim() : before) };
      at += line.length + 1;
      return own;
    });
}

/** Lines without an empty one between them: no paragraph is longer. */
function blocksOf(lines: readonly Line[]): readonly { readonly at: number; letters: number; marks: number }[] {
  const blocks: { at: number; letters: number; marks: number }[] = [];
  for (const [index, { at, text, isEmpty }] of lines.entries()) {
    if (isEmpty) continue;
    if (index === 0 || lines[index - 1]?.isEmpty) blocks.push({ at, letters: 0, marks: 0 });
    const block = blocks.at(-1);
    if (block === undefined) continue;
    block.letters += text.length + 1;
    block.marks += text.match(marks)?.length ?? 0;
  }
  return blocks;
}

/** Each level of a list is at least two blanks further in; a tab is four. */
function levelsOf(before: string): number {
  const opened = before.match(/>|[-*+]|\d+/gu)?.length ?? 0;
  return opened + before.replace(/\t/gu, '    ').search(/\S|$/u) / 2;
}

/** A tree that nothing may walk by calling itself; empty when it may be. */
export function depthProblems(file: SourceFile, root: Root): readonly Problem[] {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > lessonLimits.depth && first) return [problemAt(file, offsetOf(first), 'D1', tooDeep)];
    level = level.flatMap(childrenOf);
  }
  return [];
}

const tooDeep = `Unexpected nesting of more than ${lessonLimits.depth} levels, expected lists, quotations and parts side by side`;
