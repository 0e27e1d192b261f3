import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ActivityModel } from '../../renderer/core/lesson/activity';
import type { Bank } from './bank';
import { checkBank, checkLesson, type Findings } from './check-lesson';
import { isSameFolder, lessonFolders, loadBank, loadItemsBeside, loadLesson, shownPath } from './load';
import { openPack } from './open-pack';
import type { Overrule } from './overrule';
import { formatProblem, type Problem, problemAt, visible } from './problem';
import { type BankFiles, readBank } from './read-bank';
import { type LessonFiles, readLesson } from './read-lesson';
import { sourceFile } from './source-file';

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

/** Lessons that are judged with one bank, and what kept others from being read. */
interface Source {
  readonly lessons: readonly LessonFiles[];
  /** Items in place of ours; none for ours. */
  readonly items: BankFiles['items'];
  readonly problems: readonly Problem[];
}

/**
 * Checks lessons: the shipped ones, or the folders and packs that are named. One of somebody else's is checked with the
 * items that come with it, else with ours; facts and helplines are always ours. What passes the limits on names and sizes
 * is all that is read, and what is wrong with one never hides what is wrong with another.
 */
export async function checkLessons({ folders, lessonsFolder, base, kinds, today }: CheckRequest): Promise<CheckReport> {
  const named = folders.map((folder) => path.resolve(base, folder));
  const shipped = lessonFolders(lessonsFolder);
  const open = folderOpener(lessonsFolder, base);
  const sources: Source[] = [];
  for (const each of named.length > 0 ? named : shipped)
    sources.push(isPack(each) ? await packSource(each, base) : open(each));
  const bankFiles = loadBank(path.join(lessonsFolder, 'bank'), base);
  const files = sources.flatMap(({ lessons }) => lessons);
  const ids = new Set([...shipped.map((folder) => path.basename(folder)), ...files.map(({ slug }) => slug)]);
  const findings: Findings[] = sources.map(({ problems }) => ({ problems, overruled: [] }));
  const banks = new Map<BankFiles['items'], Bank>();
  for (const { lessons, items: own } of sources) {
    if (lessons.length === 0) continue;
    const items = own.length > 0 ? own : bankFiles.items;
    const bank = banks.get(items) ?? readBank({ ...bankFiles, items }, kinds);
    if (!banks.has(items)) findings.push(checkBank(bank, today));
    banks.set(items, bank);
    findings.push(...lessons.map((lesson) => checkLesson(readLesson(lesson), bank, kinds, ids, today)));
  }
  return report(findings, files.length);
}

/** What stands beside our own lessons is read with our bank. */
const ours = { items: [], problems: [] } as const;

/** Opens folders of lessons; the items beside several lessons from elsewhere are opened once. */
function folderOpener(lessonsFolder: string, base: string): (folder: string) => Source {
  const opened = new Map<string, ReturnType<typeof loadItemsBeside>>();
  return (folder) => {
    const around = path.dirname(folder);
    const beside = opened.get(around) ?? (isSameFolder(around, lessonsFolder) ? ours : loadItemsBeside(folder, base));
    opened.set(around, beside);
    const lesson = loadLesson(folder, base);
    const problems = [...lesson.problems, ...beside.problems];
    return { lessons: problems.length > 0 ? [] : [lesson], items: beside.items, problems };
  };
}

async function packSource(pack: string, base: string): Promise<Source> {
  const shown = shownPath(pack, base);
  if (existsSync(pack)) return openPack(pack, shown);
  const missing = problemAt(sourceFile(shown, ''), 0, 'D1', 'Unexpected pack that is not there, expected a zip file');
  return { lessons: [], items: ours.items, problems: [missing] };
}

function isPack(file: string): boolean {
  return file.toLowerCase().endsWith('.zip');
}

function report(findings: readonly Findings[], lessons: number): CheckReport {
  // The same one where several lessons share what stands beside them.
  const problems = [...new Set(findings.flatMap((each) => each.problems))];
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

function formatOverrule({ file, at, rule, reason }: Overrule): string {
  const { line, column } = file.placeAt(at);
  return `${file.path}:${line}:${column} ${rule} overruled: ${visible(reason)}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
