import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { isMediaText } from './media-passages';
import { entryProblems, listFault, type PackEntry, packLimits } from './pack-limits';
import { type Problem, problemAt } from './problem';
import type { BankFiles } from './read-bank';
import type { LessonFiles } from './read-lesson';
import { plainLines, type SourceFile, sourceFile } from './source-file';

// The one part of the compiler that touches the disk. Paths are printed from `base`, with forward slashes. Whatever stands
// in a folder is looked over before anything in it is read, and none of these throws for it.

type Loaded<Files> = Files & { readonly problems: readonly Problem[] };

export function loadBank(folder: string, base: string): BankFiles {
  const { entries, problems, load } = openFolder(folder, base);
  const files = { sources: load('sources.yaml'), facts: load('facts.yaml'), helplines: load('helplines.yaml') };
  return { ...files, items: yamlOf(entries, load, 'items/'), problems };
}

/**
 * The items in the `bank/` beside a lesson from elsewhere. Facts, sources and helplines are always ours: lists of them are
 * refused, so that nobody takes what they say for what pupils are shown.
 */
export function loadItemsBeside(lesson: string, base: string): Loaded<Pick<BankFiles, 'items'>> {
  const bank = path.join(path.dirname(lesson), 'bank');
  const link = linkProblems(bank, base);
  if (link.length > 0) return { items: [], problems: link };
  const { entries, problems, load } = openFolder(path.join(bank, 'items'), base);
  const lists = ['helplines.yaml', 'facts.yaml', 'sources.yaml'].flatMap((name) => {
    const fault = existsSync(path.join(bank, name)) ? listFault(`bank/${name}`) : null;
    return fault === null ? [] : [nothingAt(shownPath(path.join(bank, name), base), fault)];
  });
  return { items: lists.length > 0 ? [] : yamlOf(entries, load), problems: [...lists, ...problems] };
}

/** Reads the files of one lesson folder; `problems` says why they could not be. */
export function loadLesson(folder: string, base: string): Loaded<LessonFiles> {
  const shown = shownPath(folder, base);
  const { entries, problems, load } = openFolder(folder, base);
  const file = load('lesson.mdx');
  if (file === null && problems.length === 0)
    problems.push(
      existsSync(path.join(folder, 'lesson.mdx'))
        ? nothingAt(`${shown}/lesson.mdx`, 'Unexpected folder of this name, expected a file with the lesson')
        : nothingAt(shown, 'Unexpected folder without a lesson.mdx, expected the folder of a lesson'),
    );
  const media = entries.filter(({ name }) => name.startsWith('media/'));
  return {
    slug: path.basename(folder),
    file: file ?? sourceFile(`${shown}/lesson.mdx`, ''),
    media: new Map(media.map(({ name, bytes }) => [name, bytes])),
    texts: media.flatMap(({ name }) => (isMediaText(name) ? (load(name) ?? []) : [])),
    problems,
  };
}

/** Folders of a lessons folder that hold a lesson, in order. Adding a lesson is adding one. */
export function lessonFolders(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name))
    .filter((each) => existsSync(path.join(each, 'lesson.mdx')));
}

/** Whether two paths lead to one folder, on a disk that does not tell capitals apart too. */
export function isSameFolder(one: string, other: string): boolean {
  const [first, second] = [one, other].map((each) => (existsSync(each) ? realpathSync.native(each) : each));
  return first === second;
}

export function shownPath(file: string, base: string): string {
  return path.relative(base, file).split(path.sep).join('/');
}

interface OpenFolder {
  /** None when there are problems, or when it is not there. */
  readonly entries: readonly PackEntry[];
  /** Of the folder, and of every file that could not be read. */
  readonly problems: Problem[];
  /** `null` for a file that is not there or cannot be read. */
  readonly load: (name: string) => SourceFile | null;
}

function openFolder(folder: string, base: string): OpenFolder {
  const shown = shownPath(folder, base);
  const problems: Problem[] = [];
  const attempt = <Result>(name: string, read: () => Result): Result | null => {
    try {
      return read();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(nothingAt(name, `Unexpected failure to read it, expected what can be read: ${reason}`));
      return null;
    }
  };
  problems.push(...linkProblems(folder, base));
  const isFolder = problems.length === 0 && existsSync(folder) && statSync(folder).isDirectory();
  const found = (isFolder ? attempt(shown, () => entriesOf(folder)) : null) ?? [];
  problems.push(...entryProblems(shown, found));
  const entries = problems.length > 0 ? [] : found;
  return {
    entries,
    problems,
    load(name) {
      if (!entries.some((entry) => entry.name === name)) return null;
      const text = attempt(`${shown}/${name}`, () => readFileSync(path.join(folder, name), 'utf8'));
      return text === null ? null : sourceFile(`${shown}/${name}`, plainLines(text));
    },
  };
}

/** Everything in a folder, without following a link or going on past what may be there. Throws when it cannot be listed. */
function entriesOf(folder: string): readonly PackEntry[] {
  const found: PackEntry[] = [];
  let folders = 0;
  const list = (inside: string) => {
    folders += 1;
    if (folders > packLimits.entries) throw new Error(`more than ${packLimits.entries} folders`);
    for (const name of readdirSync(path.join(folder, inside)).sort()) {
      if (found.length > packLimits.entries) return;
      const whole = inside === '' ? name : `${inside}/${name}`;
      const stat = lstatSync(path.join(folder, whole));
      if (stat.isDirectory() && whole.split('/').length <= packLimits.depth) list(whole);
      else found.push({ name: whole, bytes: stat.size, kind: kindOf(stat) });
    }
  };
  list('');
  return found;
}

function kindOf(stat: Stats): PackEntry['kind'] {
  if (stat.isSymbolicLink()) return 'link';
  return stat.isFile() ? 'file' : 'other';
}

function yamlOf(entries: readonly PackEntry[], load: OpenFolder['load'], inside = ''): readonly SourceFile[] {
  const names = entries.map(({ name }) => name).filter((name) => name.startsWith(inside) && name.endsWith('.yaml'));
  return names.flatMap((name) => load(name) ?? []);
}

function linkProblems(folder: string, base: string): readonly Problem[] {
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? [nothingAt(shownPath(folder, base), 'Unexpected link, expected a folder')] : [];
}

function nothingAt(name: string, message: string): Problem {
  return problemAt(sourceFile(name, ''), 0, 'D1', message);
}
