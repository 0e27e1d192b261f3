import type { ResultsFile } from '../contract/results-file';
import { resultsJson } from './results-file';

/** A class result and the name of the file it was read from. */
export interface NamedResult {
  readonly name: string;
  readonly file: ResultsFile;
}

/** Files that are about one session: each of them by its name, and by the name of a file that it is like or unlike. */
interface Beside {
  readonly name: string;
  readonly other: string;
}

export interface GatheredResults {
  /** One of each session. */
  readonly kept: readonly ResultsFile[];
  /** Files that say again what another one says, which is kept. */
  readonly repeated: readonly Beside[];
  /** Files that say something else of a session than another one does. None of them is kept: which is right is not known. */
  readonly conflicting: readonly Beside[];
}

/**
 * Finds the files that are about the same session, so that each session is counted once. A file that was only laid out
 * in another way says the same. The order of the files changes nothing but which of the same is named first.
 */
export function gatherResults(results: readonly NamedResult[]): GatheredResults {
  const bySession = new Map<string, NamedResult[]>();
  for (const result of results) {
    const others = bySession.get(result.file.session);
    if (others) others.push(result);
    else bySession.set(result.file.session, [result]);
  }
  const kept: ResultsFile[] = [];
  const repeated: Beside[] = [];
  const conflicting: Beside[] = [];
  for (const [first, ...rest] of bySession.values()) {
    if (first === undefined) continue;
    const text = resultsJson(first.file);
    const unlike = rest.find(({ file }) => resultsJson(file) !== text);
    const besideFirst = rest.map(({ name }) => ({ name, other: first.name }));
    if (unlike !== undefined) conflicting.push({ name: first.name, other: unlike.name }, ...besideFirst);
    else {
      kept.push(first.file);
      repeated.push(...besideFirst);
    }
  }
  return { kept, repeated, conflicting };
}
