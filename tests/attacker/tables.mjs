// What somebody can work out who knows the size of the group, the threshold, the rule, and one published value: they keep
// every table that would have been published so, and look at what all of those have in common.

/** Calls `visit` with every table of `options` counts that adds up to at most n. The array is reused. */
function eachTable(n, options, visit) {
  const table = new Array(options).fill(0);
  const fill = (cell, left) => {
    if (cell === options) return visit(table, left);
    for (let count = 0; count <= left; count += 1) {
      table[cell] = count;
      fill(cell + 1, left - count);
    }
    table[cell] = 0;
  };
  fill(0, n);
}

/** Number of pupils in every group of options: `sums[bits]` for the options whose bits are set. The array is reused. */
function unionSums(options) {
  const sums = new Uint16Array(2 ** options);
  return (table) => {
    for (let bits = 1; bits < sums.length; bits += 1)
      sums[bits] = sums[bits & (bits - 1)] + table[31 - Math.clz32(bits & -bits)];
    return sums;
  };
}

/** Which numbers of pupils the tables seen so far leave possible in each group of options. */
export class Possible {
  constructor(n, options) {
    this.n = n;
    this.options = options;
    this.tables = 0;
    this.seen = new Uint8Array(2 ** options * (n + 1));
  }

  /** `own`: bits of the option a pupil knows to be their own; they look at the others only. */
  add(sums, own = 0) {
    this.tables += 1;
    for (let bits = 1; bits < sums.length; bits += 1)
      this.seen[bits * (this.n + 1) + sums[bits] - ((bits & own) === 0 ? 0 : 1)] = 1;
  }

  addAll(other) {
    this.tables += other.tables;
    for (const [place, seen] of other.seen.entries()) if (seen === 1) this.seen[place] = 1;
  }

  values(bits) {
    const values = [];
    for (let value = 0; value <= this.n; value += 1)
      if (this.seen[bits * (this.n + 1) + value] === 1) values.push(value);
    return values;
  }

  /** The groups of pupils that are pinned down, in words. `n` and `k` are one less for somebody who knows one answer. */
  violations(n, k) {
    // Neither no option nor all of them: those are not groups made by an answer.
    const unions = Array.from({ length: 2 ** this.options - 2 }, (_, index) => index + 1);
    return unions.flatMap((bits) => {
      const values = this.values(bits);
      const low = values[0];
      const high = values.at(-1);
      const name = `options ${namesOf(bits)}: ${low} to ${high} of ${n}`;
      const few = high < k && !(low === 0 && values.length >= k) ? [`${name}, certainly few`] : [];
      const nearlyAll = low > n - k && !(high === n && values.length >= k) ? [`${name}, certainly nearly all`] : [];
      const narrow = low < k && high - low < k - 1 ? [`${name}, a small group in a narrow range`] : [];
      return [...few, ...nearlyAll, ...narrow];
    });
  }

  /** Fewest and most pupils in the first `size` options together. */
  range(size) {
    const values = this.values(2 ** size - 1);
    return [values[0], values.at(-1)];
  }
}

const namesOf = (bits) => [1, 2, 3, 4, 5, 6].filter((name) => bits & (1 << (name - 1))).join('+');

/**
 * Everything a rule can publish about n pupils, with what each published value leaves possible: for an outsider, and for
 * a pupil who knows one answer (`insiders[option]`; the last is "no answer").
 */
export function everythingPublished(rule, n, options, target, k) {
  const byOutput = new Map();
  const sumsOf = unionSums(options);
  eachTable(n, options, (table, silent) => {
    const output = JSON.stringify(rule(table, n, target, k));
    let found = byOutput.get(output);
    if (found === undefined) {
      found = {
        outsider: new Possible(n, options),
        insiders: Array.from({ length: options + 1 }, () => new Possible(n, options)),
      };
      byOutput.set(output, found);
    }
    const sums = sumsOf(table);
    found.outsider.add(sums);
    for (let own = 0; own < options; own += 1) if (table[own] > 0) found.insiders[own].add(sums, 1 << own);
    if (silent > 0) found.insiders[options].add(sums);
  });
  return byOutput;
}

/** All violations of one published value: what an outsider learns, and what a pupil learns about the others. */
export function violationsOf({ outsider, insiders }, n, k) {
  const inside = insiders.flatMap((insider, own) =>
    insider.tables === 0
      ? []
      : insider.violations(n - 1, k - 1).map((words) => `knowing own answer ${own + 1}: ${words}`),
  );
  return [...outsider.violations(n, k), ...inside];
}
