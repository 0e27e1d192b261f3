import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lossOf, proposeCuts } from '../../../renderer/core/lesson/cuts';
import type { Outline } from '../../../renderer/core/lesson/outline';
import {
  allowedIn,
  effectiveSlides,
  minutesAhead,
  type PlanPlace,
  plannedMinutes,
  slidesAhead,
  withEndpointsDropped,
  withSlidesDropped,
  withSlidesShortened,
} from '../../../renderer/core/lesson/plan';
import { dropAll, planCases } from './any-outline';

/** A lesson in a plan, where it is, and what is proposed for the minutes that must come back. */
const proposals = planCases.map(({ outline, toggles, at, needed }) => {
  const dropped = dropAll(outline, toggles);
  const place = at === null ? null : { slide: `s${at}` };
  return { outline, dropped, place, needed, proposal: proposeCuts(outline, dropped, place, needed) };
});

it('every proposal keeps what is required and fits, or says by how much it does not', () => {
  fc.assert(
    fc.property(proposals, ({ outline, dropped, place, needed, proposal }) => {
      const { drop, shorter, freedMinutes, shortMinutes } = proposal;
      const after = withSlidesDropped(outline, dropped, drop);
      const shortened = withSlidesShortened(outline, shorter);

      for (const { id, keep } of outline.slides.filter((slide) => slide.keep)) {
        expect(drop).not.toContain(id);
        expect(effectiveSlides(shortened, after)).toContainEqual(expect.objectContaining({ id, keep }));
      }
      // Only in minutes that the author allows.
      expect(allowedIn(outline, shorter)).toEqual(shorter);
      const saved = minutesAhead(outline, dropped, place) - minutesAhead(shortened, after, place);
      expect(saved).toBe(freedMinutes);
      expect(shortMinutes).toBe(Math.max(0, needed - saved));
      // Short of what is needed only when nothing more could go, and nothing be shortened more.
      if (shortMinutes > 0)
        for (const slide of slidesAhead(shortened, after, place))
          expect([slide.keep, slide.leastMinutes]).toEqual([true, undefined]);
    }),
    { numRuns: 500 },
  );
});

it('no proposal shortens a slide by more than is missing', () => {
  fc.assert(
    fc.property(proposals, ({ needed, proposal: { shorter, freedMinutes } }) => {
      if (Object.keys(shorter).length > 0) expect(freedMinutes).toBeLessThanOrEqual(needed);
    }),
    { numRuns: 500 },
  );
});

it('no proposal touches a slide that was taught, is on show, or is dropped', () => {
  fc.assert(
    fc.property(proposals, ({ outline, dropped, place, proposal: { drop, shorter } }) => {
      const ahead = slidesAhead(outline, dropped, place).map(({ id }) => id);
      expect(ahead).toEqual(expect.arrayContaining([...drop, ...Object.keys(shorter)]));
      expect(drop.filter((id) => id in shorter)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('no proposal leaves an outcome untaught where dropping others, with the rest at its shortest, would fit', () => {
  let without = 0;
  fc.assert(
    fc.property(proposals, ({ outline, dropped, place, needed, proposal: { drop } }) => {
      const fits = cutsOf(outline, dropped, place).some(
        (ids) =>
          lossOf(outline, dropped, ids).untaught.length === 0 && freedAtMost(outline, dropped, place, ids) >= needed,
      );
      if (!fits) return;
      without += 1;
      expect(lossOf(outline, dropped, drop).untaught).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(without).toBeGreaterThan(50);
});

it('no other cut that is enough loses fewer outcomes, or as many with fewer questions before and after, minutes or slides', () => {
  fc.assert(
    fc.property(proposals, ({ outline, dropped, place, needed, proposal: { drop, shortMinutes } }) => {
      if (needed <= 0 || shortMinutes > 0) return;
      const enough = cutsOf(outline, dropped, place)
        .filter((ids) => freedAtMost(outline, dropped, place, ids) >= needed)
        .map((ids) => ({ price: price(outline, dropped, ids), all: closed(outline, dropped, ids) }))
        .sort((one, other) => compare(one.price, other.price));
      // A baseline takes its endpoint along; what was chosen is what the proposal drops without these.
      const chosen = enough.find(({ all }) => all.join() === [...dropped, ...drop].sort().join());
      expect(chosen?.price).toEqual(enough[0]?.price);
    }),
    { numRuns: 300 },
  );
});

/** Every set of slides that may be dropped from here. */
const cutsOf = (outline: Outline, dropped: readonly string[], place: PlanPlace | null) =>
  subsets(
    slidesAhead(outline, dropped, place)
      .filter(({ keep }) => !keep)
      .map(({ id }) => id),
  );

/** What is dropped with these slides, those included that go along, in order of the alphabet. */
const closed = (outline: Outline, dropped: readonly string[], ids: readonly string[]) =>
  withEndpointsDropped(outline, [...dropped, ...ids]).toSorted();

/** Minutes that come back when these slides are dropped and all others taught in as few minutes as they can be. */
function freedAtMost(outline: Outline, dropped: readonly string[], place: PlanPlace | null, ids: readonly string[]) {
  const left = slidesAhead(outline, withSlidesDropped(outline, dropped, ids), place);
  const shortest = left.reduce((sum, { minutes, leastMinutes }) => sum + (leastMinutes ?? minutes), 0);
  return minutesAhead(outline, dropped, place) - shortest;
}

const minutesOf = (outline: Outline, ids: readonly string[]) =>
  plannedMinutes(outline.slides.filter(({ id }) => ids.includes(id)));

/** What a cut costs, the worst first: outcomes without a slide, slides that measure, minutes, slides. */
const price = (outline: Outline, dropped: readonly string[], ids: readonly string[]): readonly number[] => [
  lossOf(outline, dropped, ids).untaught.length,
  outline.slides.filter(({ id, activities }) => ids.includes(id) && activities.some(({ phase }) => phase)).length,
  minutesOf(outline, ids),
  ids.length,
];

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

const subsets = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, index) => (bits >> index) & 1));
