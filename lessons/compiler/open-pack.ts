import { statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { isMediaText } from './media-passages';
import { entryProblems, listFault, type PackEntry, packLimits } from './pack-limits';
import { type Problem, problemAt } from './problem';
import type { BankFiles } from './read-bank';
import type { LessonFiles } from './read-lesson';
import { plainLines, type SourceFile, sourceFile } from './source-file';

/** What a pack holds. Nothing of it is written to the disk. */
export interface Pack {
  readonly lessons: readonly LessonFiles[];
  /** The items beside the lessons. Facts, sources and helplines are always ours. */
  readonly items: BankFiles['items'];
  readonly problems: readonly Problem[];
}

/** What computers put into a zip file by themselves. */
const clutter = /(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini)(?:\/|$)/u;
const place = /^(?:[^/]+\/(?:lesson\.mdx|media\/.+)|bank\/items\/[^/]+\.yaml)$/u;

/** Reads a pack: a zip file with a folder for each lesson. Never throws for what is in it. `shown` is its printed path. */
export async function openPack(file: string, shown: string): Promise<Pack> {
  const whole = (message: string): Pack => ({
    lessons: [],
    items: [],
    problems: [problemAt(sourceFile(shown, ''), 0, 'D1', message)],
  });
  const stat = statSync(file);
  const { size } = stat;
  if (!stat.isFile()) return whole('Unexpected entry that is no file, expected a zip file');
  if (size > packLimits.packBytes)
    return whole(
      `Unexpected size of ${Math.ceil(size / 1024 / 1024)} MB, expected at most ${packLimits.packBytes / 1024 / 1024} MB`,
    );
  let zip: ZipFile | null = null;
  try {
    // Names are decoded and judged here, so that every one that may not be is told.
    zip = await openPromise(file, { autoClose: false, lazyEntries: true, decodeStrings: false });
    if (zip.entryCount > packLimits.entries)
      return whole(`Unexpected ${zip.entryCount} files, expected at most ${packLimits.entries}`);
    return await read(zip, shown);
  } catch (error) {
    return whole(
      `Unexpected file, expected a complete zip file: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    zip?.close();
  }
}

async function read(zip: ZipFile, shown: string): Promise<Pack> {
  const found: { readonly entry: Entry; readonly about: PackEntry }[] = [];
  for await (const entry of zip.eachEntry()) {
    const about = aboutOf(entry);
    // A folder is an entry of its own in some packs; the files in it say the same.
    if (!about.name.endsWith('/') && !clutter.test(about.name)) found.push({ entry, about });
    if (found.length > packLimits.entries) break;
  }
  const names = found.map(({ about }) => about);
  const limits = entryProblems(shown, names);
  const told = new Set(limits.map((problem) => problem.path));
  const strays = placeProblems(shown, names).filter((problem) => !told.has(problem.path));
  const problems = [...limits, ...strays];
  if (problems.length > 0) return { lessons: [], items: [], problems };
  const texts = new Map<string, SourceFile>();
  for (const { entry, about } of found) {
    const bytes = await contentOf(zip, entry, !about.name.includes('/media/') || isMediaText(about.name));
    if (bytes !== null) texts.set(about.name, sourceFile(`${shown}/${about.name}`, plainLines(bytes.toString('utf8'))));
  }
  const items = [...texts].flatMap(([name, text]) => (name.startsWith('bank/') ? [text] : []));
  return { lessons: lessonsOf(names, texts), items, problems: [] };
}

function aboutOf(entry: Entry): PackEntry {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  // The upper half holds the mode of Unix, when the pack was made there: which sort of entry it is.
  const sort = (entry.externalFileAttributes >>> 16) & 0o170000;
  return {
    name,
    bytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    kind: sort === 0o120000 ? 'link' : sort === 0 || sort === 0o100000 || sort === 0o040000 ? 'file' : 'other',
    encrypted: entry.isEncrypted(),
  };
}

function placeProblems(shown: string, entries: readonly PackEntry[]): readonly Problem[] {
  const at = (name: string, message: string) => problemAt(sourceFile(name, ''), 0, 'D1', message);
  const stray = entries.filter(({ name }) => !place.test(name));
  if (stray.some(({ name }) => name === 'lesson.mdx'))
    return [
      at(
        `${shown}/lesson.mdx`,
        'Unexpected lesson at the top of the pack, expected it in a folder named by its id, such as my-lesson/lesson.mdx',
      ),
    ];
  const folders = new Set(entries.map(({ name }) => name.split('/')[0] ?? '').filter((name) => name !== 'bank'));
  const empty = [...folders].filter((folder) => !entries.some(({ name }) => name === `${folder}/lesson.mdx`));
  if (folders.size === 0) return [at(shown, 'Unexpected pack without a lesson, expected my-lesson/lesson.mdx')];
  return [
    ...stray.map(({ name }) =>
      at(
        `${shown}/${name}`,
        listFault(name) ??
          'Unexpected file, expected only lesson.mdx and media/ in the folder of a lesson, and bank/items/ beside it',
      ),
    ),
    ...empty
      .filter((folder) => !stray.some(({ name }) => name === folder || name.startsWith(`${folder}/`)))
      .map((folder) =>
        at(`${shown}/${folder}`, 'Unexpected folder without a lesson.mdx, expected the folder of a lesson'),
      ),
  ];
}

/** The bytes of an entry, counted as they come; `null` for media, which are only counted. Throws where sizes lie. */
async function contentOf(zip: ZipFile, entry: Entry, keep: boolean): Promise<Buffer | null> {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const kept: Buffer[] = [];
  for await (const piece of stream) if (keep) kept.push(piece as Buffer);
  return keep ? Buffer.concat(kept) : null;
}

function lessonsOf(entries: readonly PackEntry[], texts: ReadonlyMap<string, SourceFile>): readonly LessonFiles[] {
  return [...texts].flatMap(([name, file]) => {
    const [slug = '', rest] = name.split('/');
    if (rest !== 'lesson.mdx' || slug === 'bank') return [];
    const media = entries
      .filter((entry) => entry.name.startsWith(`${slug}/media/`))
      .map((entry) => [entry.name.slice(slug.length + 1), entry.bytes] as const);
    const held = [...texts].filter(([name]) => name.startsWith(`${slug}/media/`)).map(([, text]) => text);
    return [{ slug, file, media: new Map(media), texts: held }];
  });
}
