import type { NamedResult } from '../../../../core/results/gather-results';
import {
  mostResultBytes,
  type ReadResults,
  type RefusedFile,
  readResults,
  unreadable,
} from '../../../../core/results/read-results';
import type { ChosenFile } from './chosen-files';

export interface ReadFiles {
  readonly results: readonly NamedResult[];
  readonly refused: readonly RefusedFile[];
}

/** How many files are asked for at once: the system fetches the next ones while one is being read. */
const lanes = 8;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads class results in memory, nothing else: no file is changed or kept. The page stays in use, since every file comes to
 * it in turns of its own and is soon read: of one that is too large no more than shows that it is. Never throws for a file.
 *
 * @param onRead told after each file how many have been read
 * @returns what was read, in the order of the files, or `null` when the signal said to stop
 */
export async function readFiles(
  files: readonly ChosenFile[],
  signal: AbortSignal,
  onRead: (done: number) => void,
): Promise<ReadFiles | null> {
  const outcomes: (ReadResults | undefined)[] = files.map(() => undefined);
  const waiting = files.entries();
  let done = 0;
  const readOn = async () => {
    for (const [place, file] of waiting) {
      if (signal.aborted) return;
      outcomes[place] = await readFile(file);
      done += 1;
      if (!signal.aborted) onRead(done);
    }
  };
  await Promise.all(Array.from({ length: lanes }, readOn));
  if (signal.aborted) return null;
  const results: NamedResult[] = [];
  const refused: RefusedFile[] = [];
  for (const [place, { name }] of files.entries()) {
    const outcome = outcomes[place];
    if (outcome?.ok === true) results.push({ name, file: outcome.file });
    else if (outcome !== undefined) refused.push({ name, ...outcome.refusal });
  }
  return { results, refused };
}

async function readFile(file: ChosenFile): Promise<ReadResults> {
  try {
    const bytes = await bytesOf(await file.open());
    return readResults(bytes, (some) => utf8.decode(some));
  } catch {
    return { ok: false, refusal: unreadable };
  }
}

/**
 * All of a file, or of one that is too large no more than shows that it is. Its size is not asked for: Chromium finds that
 * out while the page waits, file by file, and takes longer over it than over reading.
 */
async function bytesOf(file: Pick<Blob, 'stream'>): Promise<Uint8Array> {
  const reader = file.stream().getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length > mostResultBytes) {
      await reader.cancel();
      break;
    }
  }
  const [only, ...others] = chunks;
  return only !== undefined && others.length === 0 ? only : joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
