import type { SessionAnswers } from '../../../renderer/core/results/session-results';
import { fakeAnswers, lesson } from './fake-lesson';

/** The questions of the lesson that yield results. */
export const countedActivities = lesson.slides
  .flatMap((slide) => slide.activities)
  .filter(({ target }) => target !== undefined);

/** The same numbers every time, from 0 up to 1 (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A class that leans towards some option as real classes do: some all but agree, some leave slips blank. */
export function sampledSession(number: number): SessionAnswers {
  const random = chance(number);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const n = pick([8, 12, 20, 24, 28, 30]);
  const k = pick([5, 5, 5, 7, 10]);
  const tallies = Object.fromEntries(
    countedActivities
      .map(({ key, options, target = [] }) => {
        const leaning = random() ** 0.4;
        const silent = pick([0, 0, 0.05, 0.3]);
        const isSpread = random() < 0.35;
        const counts = options.map(() => 0);
        for (let pupil = 0; pupil < n; pupil += 1) {
          if (random() < silent) continue;
          const choice = isSpread
            ? pupil % options.length
            : random() < leaning
              ? pick(target)
              : Math.floor(random() * options.length);
          counts[choice] = (counts[choice] ?? 0) + 1;
        }
        return [key, counts] as const;
      })
      .filter(() => random() < 0.9),
  );
  const session = number.toString(16).padStart(6, '0').padEnd(32, '0');
  return fakeAnswers({ n, k, session, tallies });
}
