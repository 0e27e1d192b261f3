import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type PackEntry, packLimits } from './pack-limits';
import type { BankFiles } from './read-bank';
import type { LessonFiles } from './read-lesson';
import { plainLines, type SourceFile, sourceFile } from './source-file';

/** The one part of the compiler that touches the disk. Paths are printed from `base`, with forward slashes. */
export function loadBank(folder: string, base: string): BankFiles {
  const list = (name: string) => (existsSync(path.join(folder, name)) ? load(path.join(folder, name), base) : null);
  const items = path.join(folder, 'items');
  return {
    sources: list('sources.yaml'),
    facts: list('facts.yaml'),
    helplines: list('helplines.yaml'),
    items: filesIn(items)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => load(path.join(items, name), base)),
  };
}

/** Reads the files of one lesson folder. Throws when it has no `lesson.mdx`. */
export function loadLesson(folder: string, base: string): LessonFiles {
  const file = path.join(folder, 'lesson.mdx');
  if (!existsSync(file)) throw new Error(`Unexpected folder ${folder}, expected one with a lesson.mdx`);
  const media = path.join(folder, 'media');
  return {
    slug: path.basename(folder),
    file: load(file, base),
    media: new Map(filesIn(media).map((name) => [`media/${name}`, statSync(path.join(media, name)).size])),
  };
}

/** The files of a folder from elsewhere, without following a link or going on past the most files there may be. */
export function folderEntries(folder: string, inside = '', found: PackEntry[] = []): readonly PackEntry[] {
  for (const name of readdirSync(path.join(folder, inside)).sort()) {
    if (found.length > packLimits.entries) break;
    const whole = inside === '' ? name : `${inside}/${name}`;
    const stat = lstatSync(path.join(folder, whole));
    if (stat.isDirectory()) folderEntries(folder, whole, found);
    else
      found.push({
        name: whole,
        bytes: stat.size,
        kind: stat.isSymbolicLink() ? 'link' : stat.isFile() ? 'file' : 'other',
      });
  }
  return found;
}

/** Folders of a lessons folder that hold a lesson, in order. Adding a lesson is adding one. */
export function lessonFolders(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name))
    .filter((each) => existsSync(path.join(each, 'lesson.mdx')));
}

/** Files below a folder with forward slashes, sorted the same on every system; none when it is not there. */
function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

function load(file: string, base: string): SourceFile {
  const shown = path.relative(base, file).split(path.sep).join('/');
  return sourceFile(shown, plainLines(readFileSync(file, 'utf8')));
}
