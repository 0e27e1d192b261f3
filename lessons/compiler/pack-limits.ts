import { type Problem, problemAt, visible } from './problem';
import { sourceFile } from './source-file';

/** A file of a pack or of a folder, before anything in it is read. */
export interface PackEntry {
  /** From the top of the pack or folder, with `/`. */
  readonly name: string;
  readonly bytes: number;
  /** Bytes that it takes in the zip file; absent in a folder. */
  readonly packedBytes?: number;
  readonly kind: 'file' | 'link' | 'other';
  readonly encrypted?: boolean;
}

const mb = 1024 * 1024;

/** More than these is not a lesson: it would fill a stick, a disk or the memory of an old computer. */
export const packLimits = {
  packBytes: 200 * mb,
  entries: 2000,
  entryBytes: 60 * mb,
  lessonBytes: 128 * 1024,
  textBytes: 4 * mb,
  unpackedBytes: 400 * mb,
  ratio: 100,
  depth: 8,
  nameLength: 150,
} as const;

/** What Windows keeps for itself, whatever comes after a full stop. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * Every entry that may not be there, and limits that all of them together pass. `shown` is the name of the pack or folder
 * in messages. Nothing else of a pack may be read while there is a problem.
 */
export function entryProblems(shown: string, entries: readonly PackEntry[]): readonly Problem[] {
  const whole = (message: string) => problemAt(sourceFile(shown, ''), 0, 'D1', message);
  if (entries.length > packLimits.entries)
    return [whole(`Unexpected ${entries.length} files, expected at most ${packLimits.entries}`)];
  const sizeOf = (some: readonly PackEntry[]) => some.reduce((sum, entry) => sum + entry.bytes, 0);
  const unpacked = sizeOf(entries);
  const text = sizeOf(entries.filter(({ name }) => /\.(?:mdx|yaml|vtt|txt|md)$/iu.test(name)));
  return [
    ...(unpacked > packLimits.unpackedBytes
      ? [
          whole(
            `Unexpected size of ${shownSize(unpacked)}, expected at most ${shownSize(packLimits.unpackedBytes)} in all`,
          ),
        ]
      : []),
    ...(text > packLimits.textBytes
      ? [whole(`Unexpected ${shownSize(text)} of text, expected at most ${shownSize(packLimits.textBytes)} in all`)]
      : []),
    ...entries.flatMap((entry) => {
      const fault = faultOf(entry);
      return fault === null ? [] : [problemAt(sourceFile(`${shown}/${printable(entry.name)}`, ''), 0, 'D1', fault)];
    }),
    ...alike(shown, entries),
  ];
}

/** Why a list of the bank may not come from elsewhere, by its path beside the lessons; `null` for any other file. */
export function listFault(name: string): string | null {
  switch (name) {
    case 'bank/helplines.yaml':
      return 'Unexpected helplines from elsewhere, expected none: places to get help come with the app';
    case 'bank/facts.yaml':
    case 'bank/sources.yaml':
      return 'Unexpected facts from elsewhere, expected none: what is shown under the name of a source comes with the app';
    default:
      return null;
  }
}

/** `null` when the entry may be there. */
function faultOf({ name, bytes, packedBytes, kind, encrypted }: PackEntry): string | null {
  const name_ = nameFault(name);
  if (name_ !== null) return name_;
  if (kind !== 'file') return `Unexpected ${kind === 'link' ? 'link' : 'entry that is no file'}, expected a file`;
  if (encrypted) return 'Unexpected encrypted file, expected one without a password';
  const most = name.endsWith('lesson.mdx') ? packLimits.lessonBytes : packLimits.entryBytes;
  if (bytes > most) return `Unexpected size of ${shownSize(bytes)}, expected at most ${shownSize(most)}`;
  // A small file may pack well by itself; a large one that does is made to fill the disk.
  if (packedBytes !== undefined && bytes > mb && bytes > packedBytes * packLimits.ratio)
    return `Unexpected ${shownSize(bytes)} packed into ${packedBytes} bytes, expected at most ${packLimits.ratio} to 1`;
  return null;
}

function nameFault(name: string): string | null {
  const refuse = (what: string) =>
    `Unexpected name with ${what}, expected a path inside the pack, such as media/door.png`;
  const steps = name.split('/');
  if (/[\p{Cc}\p{Cf}\p{Co}]/u.test(name)) return refuse('invisible letters');
  if (name.includes('\\')) return refuse('a backslash');
  if (name.startsWith('/') || /^[a-z]:/iu.test(name)) return refuse('a place on the disk');
  if (steps.some((step) => step === '..' || step === '.' || step === '')) return refuse('empty steps or steps upwards');
  if (steps.some((step) => reserved.test(step) || /[. ]$/u.test(step) || /[<>:"|?*]/u.test(step)))
    return refuse('something that Windows does not allow');
  if (steps.length > packLimits.depth) return refuse(`more than ${packLimits.depth} folders`);
  if (name.length > packLimits.nameLength) return refuse(`more than ${packLimits.nameLength} letters`);
  return null;
}

/** Two names that are one on a computer which does not tell capitals or accents apart. */
function alike(shown: string, entries: readonly PackEntry[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ name }) => {
    const plain = name.normalize('NFC').toLowerCase();
    const earlier = seen.get(plain);
    seen.set(plain, name);
    return earlier === undefined
      ? []
      : [
          problemAt(
            sourceFile(`${shown}/${printable(name)}`, ''),
            0,
            'D1',
            `Unexpected second file of this name, expected it once: \`${printable(earlier)}\` is there`,
          ),
        ];
  });
}

function shownSize(bytes: number): string {
  return bytes < mb ? `${Math.ceil(bytes / 1024)} KB` : `${Math.ceil((bytes / mb) * 10) / 10} MB`;
}

/** A name as it is printed. */
function printable(name: string): string {
  return visible(name.slice(0, 200));
}
