import type { NamedResult } from '../../../../core/results/gather-results';
import {
  mostResultBytes,
  type ReadResults,
  type RefusedFile,
  readResults,
  tooLarge,
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
 * it in a turn of its own and is soon read: one that is too large is refused unread. Never throws for a file.
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
    const blob = await file.open();
    if (blob.size > mostResultBytes) return { ok: false, refusal: tooLarge };
    return readResults(new Uint8Array(await blob.arrayBuffer()), (bytes) => utf8.decode(bytes));
  } catch {
    return { ok: false, refusal: unreadable };
  }
}
