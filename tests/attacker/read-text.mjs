// Reads class results in words: what a screen, a print-out, a PDF or a clipboard says.

/**
 * Every statement of how many, and those that say more than the rule allows. `published`: the exact counts that the same
 * session's JSON gives; a text may say no other.
 */
export function readText(text, published) {
  const words = text.replace(/\s+/gu, ' ');
  const [, k] = /Groups smaller than (\d+) are hidden/u.exec(words) ?? [];
  const [, size] = /(?<!than )\b(\d+) (?:pupils|adults)/u.exec(words) ?? [];
  if (k === undefined) return { statements: 0, problems: ['it does not say what is hidden'] };
  const least = Number(k);
  const n = size === undefined ? null : Number(size);
  const problems = [];
  let statements = 0;
  const require = (holds, what) => {
    statements += 1;
    if (!holds) problems.push(what);
  };
  const exact = new Set();
  for (const [said, band, number, base] of words.matchAll(/(fewer than |more than )?(\d+) of (\d+)/gu)) {
    const count = Number(number);
    if (band === undefined) exact.add(count);
    const isAllowed =
      n !== null &&
      Number(base) === n &&
      (band === undefined
        ? count >= least && count <= n - least && published.has(count)
        : count === (band === 'fewer than ' ? least : n - least));
    require(isAllowed, `it says "${said}"`);
  }
  // A share is worked out from a count beside it or from the edge of a band; nobody and everybody are never said.
  const shares = new Set([...exact].map((count) => Math.round((100 * count) / n)));
  for (const [said, edge, number] of words.matchAll(/(under |over )?(\d+(?:\.\d+)?) ?%/gu)) {
    const percent = Number(number);
    const band = edge === 'under ' ? Math.ceil((100 * least) / n) : Math.floor((100 * (n - least)) / n);
    const isEdge = edge !== undefined && (percent === band || percent === 1 || percent === 99);
    require(n !== null && (isEdge || (edge === undefined && shares.has(percent))), `it says "${said}"`);
  }
  const pairs =
    /(fewer than |more than )?(\d+) of \d+ before; (fewer than |more than )?(\d+) of \d+ after; (\d+) (more|fewer) after/gu;
  for (const [said, before, from, after, to, change, way] of words.matchAll(pairs)) {
    const isExact = before === undefined && after === undefined;
    require(isExact && Number(to) - Number(from) === (way === 'more' ? 1 : -1) * Number(change), `it says "${said}"`);
  }
  const changes = [...words.matchAll(/\d+ (?:more|fewer) after than before/gu)].length;
  require(changes === [...words.matchAll(pairs)].length, 'it says a change of something else than two counts');
  return { statements, problems };
}
