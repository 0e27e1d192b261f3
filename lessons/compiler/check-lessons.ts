import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ActivityModel } from '../../renderer/core/lesson/activity';
import { checkBank, checkLesson, type Findings } from './check-lesson';
import { lessonFolders, loadBank, loadLesson } from './load';
import type { Overrule } from './overrule';
import { formatProblem } from './problem';
import { readBank } from './read-bank';
import { readLesson } from './read-lesson';

export interface CheckRequest {
  /** Lesson folders to check; none means every shipped lesson and the bank. */
  readonly folders: readonly string[];
  /** The shipped lessons, with their bank. */
  readonly lessonsFolder: string;
  /** Folder from which paths are printed. */
  readonly base: string;
  readonly kinds: readonly ActivityModel[];
  /** ISO day from which dates of review are judged; left out, they are not. */
  readonly today?: string;
}

/** The report as lines to print, the last one a summary. `ok` is false when there is an error. */
export interface CheckReport {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Checks lessons on the disk. A folder of somebody else's is checked with the bank beside it, else with ours. */
export function checkLessons({ folders, lessonsFolder, base, kinds, today }: CheckRequest): CheckReport {
  const wanted =
    folders.length > 0 ? folders.map((folder) => path.resolve(base, folder)) : lessonFolders(lessonsFolder);
  const missing = wanted.filter((folder) => !existsSync(path.join(folder, 'lesson.mdx')));
  if (missing.length > 0)
    return {
      ok: false,
      lines: missing.map(
        (folder) =>
          `${path.relative(base, folder)}: Unexpected folder without a lesson.mdx, expected the folder of a lesson`,
      ),
    };
  const bankFolders = new Map(wanted.map((folder) => [folder, bankFor(folder, lessonsFolder)]));
  const banks = new Map(
    [...new Set(bankFolders.values())].map((folder) => [folder, readBank(loadBank(folder, base), kinds)]),
  );
  const ids = new Set([...lessonFolders(lessonsFolder), ...wanted].map((folder) => path.basename(folder)));
  const findings: Findings[] = [...banks.values()].map((bank) => checkBank(bank, today));
  for (const folder of wanted) {
    const bank = banks.get(bankFolders.get(folder) ?? '');
    if (bank) findings.push(checkLesson(readLesson(loadLesson(folder, base)), bank, kinds, ids, today));
  }
  return report(findings, wanted.length);
}

function bankFor(lesson: string, lessonsFolder: string): string {
  const beside = path.join(path.dirname(lesson), 'bank');
  return existsSync(beside) ? beside : path.join(lessonsFolder, 'bank');
}

function report(findings: readonly Findings[], lessons: number): CheckReport {
  const problems = findings.flatMap((each) => each.problems);
  const overruled = findings.flatMap((each) => each.overruled);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return {
    ok: errors === 0,
    lines: [
      ...problems.map(formatProblem),
      ...overruled.map(formatOverrule),
      `${count(lessons, 'lesson')} checked: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}, ${count(overruled.length, 'rule')} overruled`,
    ],
  };
}

function formatOverrule({ file, from, rule, reason }: Overrule): string {
  const { line, column } = file.placeAt(from);
  return `${file.path}:${line}:${column} ${rule} overruled: ${reason}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
