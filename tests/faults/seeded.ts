/** Random numbers that a seed repeats: mulberry32. */
export interface Seeded {
  /** From 0 up to, not including, `below`. */
  below(below: number): number;
  pick<Value>(values: readonly Value[]): Value;
  chance(share: number): boolean;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick(values) {
      const one = values[below(values.length)];
      if (one === undefined) throw new RangeError('Unexpected empty list, expected something to pick from');
      return one;
    },
    chance: (share) => next() < share,
  };
}

/** A whole number of the environment, or what stands in for it. Throws RangeError for anything else. */
export function numberFrom(name: string, otherwise: number): number {
  const text = process.env[name] ?? '';
  if (text === '') return otherwise;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`Unexpected ${name}=${text}, expected a whole number`);
  return value;
}

/** `npm run test:faults` and `npm run test:long` set it: the whole of each test, in place of as much as `npm test` has time for. */
export const isLong = process.env['NOT_ALONE_LONG'] === '1';
