// The rule as it is published in docs/results-format.md, written again from the text alone, and rules that leak, to show
// that the attack can tell the difference. This folder imports nothing of the product.

/** Sum of some cells of a table. */
const over = (table, cells) => cells.reduce((total, cell) => total + table[cell], 0);

/** Steps 3 to 5 of the published rule. */
function joined(table, n, target, k) {
  const inside = over(table, target);
  if (inside < k) return { form: 'fewer' };
  return n - inside < k ? { form: 'allbut' } : { form: 'two', target: inside };
}

/** Steps 1 to 5. A table is the count of every option; whoever is missing from n gave no answer. */
function published(table, n, target, k) {
  if (n < 2 * k) return { form: 'withheld' };
  const silent = n - table.reduce((total, count) => total + count, 0);
  const allBig = table.every((count) => count >= k) && (silent === 0 || silent >= k);
  return allBig ? { form: 'full', counts: table } : joined(table, n, target, k);
}

/** What the published rule says of a pair, when one phase is `table` and the other phase was published as `full` or not. */
function publishedInPair(table, n, target, k, otherQualifies) {
  const alone = published(table, n, target, k);
  return alone.form === 'full' && !otherQualifies ? joined(table, n, target, k) : alone;
}

/** Ofqual's wording alone: hide 1 to 4, show the rest and zero, n is known. */
function hidesOneToFour(table) {
  return { form: 'full', counts: table.map((count) => (count > 0 && count < 5 ? 'c' : count)) };
}

/** The textbook: if exactly one cell is hidden, hide the next smallest as well. */
function hidesASecondCell(table) {
  const hidden = table.map((count) => count < 5);
  if (hidden.filter(Boolean).length === 1) {
    const next = Math.min(...table.filter((_, cell) => !hidden[cell]));
    hidden[table.findIndex((count, cell) => count === next && !hidden[cell])] = true;
  }
  return { form: 'full', counts: table.map((count, cell) => (hidden[cell] ? 'c' : count)) };
}

/** Under 5 hidden, the rest to the nearest 5, n is known. */
function roundsToFive(table) {
  return { form: 'full', counts: table.map((count) => (count < 5 ? 'c' : Math.round(count / 5) * 5)) };
}

/** Two groups, with their true counts, however small. */
function showsZeroAndAll(table, _n, target) {
  return { form: 'two', target: over(table, target) };
}

export const rules = {
  published,
  'hides-one-to-four': hidesOneToFour,
  'hides-a-second-cell': hidesASecondCell,
  'rounds-to-five': roundsToFive,
  'shows-zero-and-all': showsZeroAndAll,
};

export { publishedInPair };
