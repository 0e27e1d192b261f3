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
  const bytes = Buffer.byteLength(file.text);
  if (bytes > packLimits.lessonBytes)
    return [
      refuse(
        0,
        `Unexpected length of ${Math.ceil(bytes / 1024)} KB, expected at most ${packLimits.lessonBytes / 1024} KB: make two lessons of it`,
      ),
    ];
  const header = /^---\n[\s\S]*?\n---[ \t]*(?=\n|$)/u.exec(file.text)?.[0].length ?? 0;
  const problems: Problem[] = [];
  let at = header;
  let block = { at, letters: 0, marks: 0 };
  const lines = file.text.slice(header).split('\n');
  if (lines.length > lessonLimits.lines)
    problems.push(
      refuse(
        header,
        `Unexpected ${lines.length} lines, expected at most ${lessonLimits.lines}: make two lessons of it`,
      ),
    );
  for (const line of lines) {
    const before = opening.exec(line)?.[0] ?? '';
    const isEmpty = before.length === line.length;
    if (levelsOf(isEmpty ? before.trim() : before) > lessonLimits.depth) problems.push(refuse(at, tooDeep));
    if (isEmpty) block = { at: at + line.length + 1, letters: 0, marks: 0 };
    else {
      const { letters, marks: earlier } = block;
      block = { ...block, letters: letters + line.length + 1, marks: earlier + (line.match(marks)?.length ?? 0) };
      const { textLetters, blockMarks } = lessonLimits;
      // Told once, where it is passed.
      if (block.letters > textLetters && letters <= textLetters)
        problems.push(
          refuse(
            block.at,
            `Unexpected paragraph of more than ${textLetters} letters, expected an empty line between paragraphs`,
          ),
        );
      if (block.marks > blockMarks && earlier <= blockMarks)
        problems.push(
          refuse(
            block.at,
            `Unexpected paragraph with more than ${blockMarks} marks such as * and [, expected words, and an empty line between paragraphs`,
          ),
        );
    }
    at += line.length + 1;
  }
  return problems;
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
