import type { ResultsFile } from '../contract/results-file';
import type { RefusedFile } from './read-results';
import { resultsJson } from './results-file';

/** A class result and the name of the file it was read from. */
export interface NamedResult {
  readonly name: string;
  readonly file: ResultsFile;
}

/** A file by its name, and the name of one that says the same of the same session. */
export interface RepeatedFile {
  readonly name: string;
  readonly other: string;
}

export interface GatheredResults {
  /** One of each session. */
  readonly kept: readonly ResultsFile[];
  /** Files that say again what another one says, which is kept. */
  readonly repeated: readonly RepeatedFile[];
  /** Files that say something else of a session than another one does. None of them is kept: which is right is not known. */
  readonly conflicting: readonly RefusedFile[];
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
  const repeated: RepeatedFile[] = [];
  const conflicting: RefusedFile[] = [];
  for (const [first, ...rest] of bySession.values()) {
    if (first === undefined) continue;
    const unlike = rest.length === 0 ? undefined : firstUnlike(first, rest);
    if (unlike !== undefined) {
      conflicting.push(conflict(first.name, unlike.name), ...rest.map(({ name }) => conflict(name, first.name)));
    } else {
      kept.push(first.file);
      repeated.push(...rest.map(({ name }) => ({ name, other: first.name })));
    }
  }
  return { kept, repeated, conflicting };
}

function firstUnlike({ file }: NamedResult, rest: readonly NamedResult[]): NamedResult | undefined {
  const text = resultsJson(file);
  return rest.find((other) => resultsJson(other.file) !== text);
}

const conflict = (name: string, other: string): RefusedFile => ({
  name,
  code: 'conflict',
  line: null,
  problem: `It has the session of ${other} and says something else.`,
  remedy: 'Ask whoever taught it which of them is right, and leave out the other.',
});
