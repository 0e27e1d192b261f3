import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ActivityModel } from '../../renderer/core/lesson/activity';
import { checkBank, checkLesson, type Findings } from './check-lesson';
import { folderEntries, lessonFolders, loadBank, loadLesson } from './load';
import { openPack, type Pack } from './open-pack';
import type { Overrule } from './overrule';
import { entryProblems } from './pack-limits';
import { formatProblem, type Problem } from './problem';
import { readBank } from './read-bank';
import { readLesson } from './read-lesson';

export interface CheckRequest {
  /** Lesson folders and packs (zip files) to check; none means every shipped lesson and the bank. */
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

/**
 * Checks lessons: the shipped ones, or the folders and packs that are named. One of somebody else's is checked with the
 * bank that comes with it, else with ours. What passes the limits on names and sizes is all that is read.
 */
export async function checkLessons({ folders, lessonsFolder, base, kinds, today }: CheckRequest): Promise<CheckReport> {
  const named = folders.map((folder) => path.resolve(base, folder));
  const wanted = named.length > 0 ? named.filter((each) => !isPack(each)) : lessonFolders(lessonsFolder);
  const missing = [
    ...wanted.filter((folder) => !existsSync(path.join(folder, 'lesson.mdx'))),
    ...named.filter((each) => isPack(each) && !existsSync(each)),
  ];
  if (missing.length > 0)
    return { ok: false, lines: missing.map((each) => `${shownPath(each, base)}: ${nothingThere(each)}`) };
  const strange = named
    .filter((each) => !isPack(each))
    .map((folder) => ({ folder, problems: limitProblems(folder, base) }));
  const refused = strange.filter(({ problems }) => problems.length > 0).map(({ folder }) => folder);
  const sources = wanted
    .filter((folder) => !refused.includes(folder))
    .map((folder) => ({
      bank: () => loadBank(bankFor(folder, lessonsFolder), base),
      of: bankFor(folder, lessonsFolder),
      lesson: loadLesson(folder, base),
    }));
  const packs: Pack[] = [];
  for (const each of named.filter(isPack)) packs.push(await openPack(each, shownPath(each, base)));
  const ours = path.join(lessonsFolder, 'bank');
  const packed = packs.flatMap((pack, index) =>
    pack.lessons.map((lesson) => ({
      bank: () => (pack.bank === null ? loadBank(ours, base) : { ...loadBank(ours, base), ...pack.bank }),
      of: pack.bank === null ? ours : `pack ${index}`,
      lesson,
    })),
  );
  const all = [...sources, ...packed];
  const banks = new Map(all.map(({ of, bank }) => [of, bank]));
  const read = new Map([...banks].map(([of, bank]) => [of, readBank(bank(), kinds)]));
  const ids = new Set([
    ...lessonFolders(lessonsFolder).map((folder) => path.basename(folder)),
    ...all.map(({ lesson }) => lesson.slug),
  ]);
  const findings: Findings[] = [
    ...[...strange, ...packs].map(({ problems }) => ({ problems, overruled: [] })),
    ...[...read.values()].map((bank) => checkBank(bank, today)),
  ];
  for (const { of, lesson } of all) {
    const bank = read.get(of);
    if (bank) findings.push(checkLesson(readLesson(lesson), bank, kinds, ids, today));
  }
  return report(findings, all.length);
}

function isPack(file: string): boolean {
  return file.toLowerCase().endsWith('.zip');
}

function shownPath(file: string, base: string): string {
  return path.relative(base, file).split(path.sep).join('/');
}

function nothingThere(file: string): string {
  return isPack(file)
    ? 'Unexpected pack that is not there, expected a zip file'
    : 'Unexpected folder without a lesson.mdx, expected the folder of a lesson';
}

function limitProblems(folder: string, base: string): readonly Problem[] {
  return entryProblems(shownPath(folder, base), folderEntries(folder));
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
