import { words } from 'virtual:words/results-merge';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { say } from '../../../../components/live-region';
import { type GatheredResults, gatherResults, type NamedResult } from '../../../../core/results/gather-results';
import { type MergedRow, mergeResults } from '../../../../core/results/merge';
import type { RefusedFile } from '../../../../core/results/read-results';
import type { LookThrough } from './chosen-files';
import { readFiles } from './read-files';

export type MergeStep =
  | { readonly kind: 'choosing'; readonly isCancelled: boolean }
  /** `total` is `null` while folders are looked through. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number | null }
  | { readonly kind: 'report'; readonly isCancelled: boolean }
  | { readonly kind: 'merged'; readonly rows: readonly MergedRow[]; readonly sessions: number };

/** What was found in the files that were added, and what may be merged of it. */
export interface MergeReport extends Pick<GatheredResults, 'kept' | 'repeated'> {
  /** Everything that will not be merged, those that contradict each other too. */
  readonly refused: readonly RefusedFile[];
  /** How many files of folders were passed over. */
  readonly others: number;
}

interface Added {
  readonly results: readonly NamedResult[];
  readonly refused: readonly RefusedFile[];
  readonly others: number;
}

const nothing: Added = { results: [], refused: [], others: 0 };
/** Often enough to be seen moving. */
const drawnEveryMs = 100;

export interface Merging {
  readonly step: MergeStep;
  readonly report: MergeReport;
  readonly includesOwn: boolean;
  setIncludesOwn(includes: boolean): void;
  add(files: LookThrough): void;
  cancel(): void;
  /** To the report without adding anything: for this computer's own results alone. */
  goOn(): void;
  merge(): void;
  startAgain(): void;
}

/**
 * Adds files step by step: chosen, read, reported, merged only when asked. What was read lives in this hook and nowhere
 * else: it is gone with the screen.
 *
 * @param own results of this computer
 */
export function useMerging(own: readonly NamedResult[]): Merging {
  const [added, setAdded] = useState<Added>(nothing);
  const [step, setStep] = useState<MergeStep>({ kind: 'choosing', isCancelled: false });
  const [includesOwn, setIncludesOwn] = useState(true);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const report = useMemo<MergeReport>(() => {
    const { kept, repeated, conflicting } = gatherResults([...(includesOwn ? own : []), ...added.results]);
    return { kept, repeated, refused: [...added.refused, ...conflicting], others: added.others };
  }, [own, includesOwn, added]);

  const isEmpty = added === nothing;
  const add = useCallback((files: LookThrough) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    void read(files, stop.signal, setStep).then((more) => {
      if (more === null) return;
      setAdded((before) => joined(before, more));
      setStep({ kind: 'report', isCancelled: false });
    });
  }, []);
  return {
    step,
    report,
    includesOwn,
    setIncludesOwn,
    add,
    cancel() {
      running.current?.abort();
      setStep({ kind: isEmpty ? 'choosing' : 'report', isCancelled: true });
    },
    goOn: () => setStep({ kind: 'report', isCancelled: false }),
    merge: () => setStep({ kind: 'merged', rows: mergeResults(report.kept), sessions: report.kept.length }),
    startAgain() {
      setAdded(nothing);
      setStep({ kind: 'choosing', isCancelled: false });
    },
  };
}

const joined = (a: Added, b: Added): Added => ({
  results: [...a.results, ...b.results],
  refused: [...a.refused, ...b.refused],
  others: a.others + b.others,
});

/** What was added, or `null` when it was cancelled: then nothing of it is kept. */
async function read(
  lookThrough: LookThrough,
  signal: AbortSignal,
  onStep: (step: MergeStep) => void,
): Promise<Added | null> {
  onStep({ kind: 'reading', done: 0, total: null });
  const chosen = await lookThrough(signal, (done) => onStep({ kind: 'reading', done, total: null }));
  const total = chosen.files.length;
  if (!signal.aborted) onStep({ kind: 'reading', done: 0, total });
  let done = 0;
  let drawn = 0;
  const draw = () => {
    if (signal.aborted || done === drawn) return;
    onStep({ kind: 'reading', done, total });
    // Read out three times at most, and never faster than news that nobody asked for may come.
    if (quarterOf(drawn, total) < quarterOf(done, total)) say(words.filesRead({ done, total }), true);
    drawn = done;
  };
  const drawing = setInterval(draw, drawnEveryMs);
  const found = await readFiles(chosen.files, signal, (read) => {
    done = read;
  });
  clearInterval(drawing);
  if (found === null) return null;
  return { results: found.results, refused: [...chosen.refused, ...found.refused], others: chosen.others };
}

const quarterOf = (done: number, total: number) => Math.floor((4 * done) / total);
