import { isResultName, type RefusedFile, unreadable } from '../../../../core/results/read-results';

/** A file that somebody chose, not yet opened. */
export interface ChosenFile {
  /** Its name, with the folders it was found in. */
  readonly name: string;
  open(): Promise<Pick<Blob, 'stream'>>;
}

export interface ChosenFiles {
  readonly files: readonly ChosenFile[];
  /** Folders that could not be looked into. */
  readonly refused: readonly RefusedFile[];
  /** How many files of folders were passed over, because they do not end in .json or are hidden. */
  readonly others: number;
}

/** Looks through what was chosen; stops, with whatever it has, once the signal says so. */
export type LookThrough = (signal: AbortSignal, onFound: (files: number) => void) => Promise<ChosenFiles>;

/** What came from a file picker, or from a picker of folders: of folders only what may be a class result. */
export function pickedFiles(files: Iterable<File>): LookThrough {
  const picked = [...files];
  const isWanted = ({ name, webkitRelativePath: path }: File) => !path || isResultName(name);
  const chosen = picked
    .filter(isWanted)
    .map((file): ChosenFile => ({ name: file.webkitRelativePath || file.name, open: () => Promise.resolve(file) }));
  return () => Promise.resolve({ files: inOrder(chosen), refused: [], others: picked.length - chosen.length });
}

/** What was dropped: files, and folders with all that is in them. Must be called while the drop is handled. */
export function droppedFiles(data: Pick<DataTransfer, 'items' | 'files'>): LookThrough {
  const entries: FileSystemEntry[] = [];
  const plain: File[] = [];
  for (const item of [...data.items].filter(({ kind }) => kind === 'file')) {
    const entry = item.webkitGetAsEntry?.() ?? null;
    const file = entry === null ? item.getAsFile() : null;
    if (entry !== null) entries.push(entry);
    else if (file !== null) plain.push(file);
  }
  const withoutFolders = pickedFiles(data.items.length === 0 ? data.files : plain);
  return async (signal, onFound) => {
    const picked = await withoutFolders(signal, onFound);
    const found = { files: [...picked.files], refused: [] as RefusedFile[], others: 0 };
    for (const entry of entries) await look(entry, found, () => !signal.aborted && onFound(found.files.length), signal);
    return { ...found, files: inOrder(found.files) };
  };
}

interface Found {
  readonly files: ChosenFile[];
  readonly refused: RefusedFile[];
  others: number;
}

const pathOf = (entry: FileSystemEntry) => entry.fullPath.replace(/^\//u, '');

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A file that was dropped by itself is read whatever it is called. */
async function look(entry: FileSystemEntry, found: Found, onFound: () => void, signal: AbortSignal): Promise<void> {
  if (isFile(entry))
    found.files.push({
      name: pathOf(entry),
      open: () => new Promise((resolve, reject) => entry.file(resolve, reject)),
    });
  if (!isFolder(entry)) return;
  try {
    for await (const inside of entriesOf(entry)) {
      if (signal.aborted) return;
      if (isFile(inside) && !isResultName(inside.name)) found.others += 1;
      else await look(inside, found, onFound, signal);
    }
  } catch {
    found.refused.push({ name: pathOf(entry), ...unreadable });
  }
  onFound();
}

/** A reader gives some entries at a time, in Chromium a hundred, and then none. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    yield* some;
  }
}

/** By code unit, so that the same files are told of in the same order however they came. */
const inOrder = (files: readonly ChosenFile[]) => [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
