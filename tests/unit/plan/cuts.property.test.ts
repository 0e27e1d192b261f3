import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lossOf, proposeCuts } from '../../../renderer/core/lesson/cuts';
import type { Outline } from '../../../renderer/core/lesson/outline';
import {
  effectiveSlides,
  minutesAhead,
  plannedMinutes,
  withEndpointsDropped,
  withSlidesDropped,
} from '../../../renderer/core/lesson/plan';
import { dropAll, planCases } from './any-outline';

it('every proposal keeps what is required and fits, or says by how much it does not', () => {
  fc.assert(
    fc.property(planCases, ({ outline, toggles, at, needed }) => {
      const dropped = dropAll(outline, toggles);
      const place = at === null ? null : { slide: `s${at}` };
      const { drop, freedMinutes, shortMinutes } = proposeCuts(outline, dropped, place, needed);
      const after = withSlidesDropped(outline, dropped, drop);

      for (const slide of outline.slides.filter(({ keep }) => keep)) {
        expect(drop).not.toContain(slide.id);
        expect(effectiveSlides(outline, after)).toContain(slide);
      }
      const saved = minutesAhead(outline, dropped, place) - minutesAhead(outline, after, place);
      expect(saved).toBe(freedMinutes);
      expect(shortMinutes).toBe(Math.max(0, needed - saved));
      // Short of what is needed only when nothing more could go.
      if (shortMinutes > 0) {
        const left = effectiveSlides(outline, after).filter(
          (slide) => at === null || outline.slides.indexOf(slide) > at,
        );
        expect(left.every(({ keep }) => keep)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('no proposal drops a slide that was taught, is on show, or is dropped already', () => {
  fc.assert(
    fc.property(planCases, ({ outline, toggles, at, needed }) => {
      const dropped = dropAll(outline, toggles);
      const { drop } = proposeCuts(outline, dropped, at === null ? null : { slide: `s${at}` }, needed);
      for (const id of drop) {
        expect(dropped).not.toContain(id);
        if (at !== null) expect(Number(id.slice(1))).toBeGreaterThan(at);
      }
    }),
    { numRuns: 500 },
  );
});

it('no other cut that is enough loses fewer outcomes, or as many with fewer questions before and after, minutes or slides', () => {
  fc.assert(
    fc.property(planCases, ({ outline, toggles, at, needed }) => {
      const dropped = dropAll(outline, toggles);
      const { drop, shortMinutes } = proposeCuts(outline, dropped, at === null ? null : { slide: `s${at}` }, needed);
      if (needed <= 0 || shortMinutes > 0) return;
      const may = outline.slides.filter(
        ({ id, keep }, index) => !keep && !dropped.includes(id) && (at === null || index > at),
      );
      const closed = (ids: readonly string[]) =>
        withEndpointsDropped(outline, [...dropped, ...ids]).filter((id) => may.some((slide) => slide.id === id));
      const all = subsets(may.map(({ id }) => id)).map((ids) => ({ ids, all: closed(ids) }));
      const least = all
        .filter(({ ids }) => minutesOf(outline, ids) >= needed)
        .map(({ ids }) => price(outline, dropped, ids))
        .sort(compare)[0];
      // A baseline takes its endpoint along; what was chosen is what the proposal drops without these.
      const chosen = all
        .filter((one) => one.all.join() === drop.join() && minutesOf(outline, one.ids) >= needed)
        .map(({ ids }) => price(outline, dropped, ids))
        .sort(compare)[0];
      expect(chosen).toEqual(least);
    }),
    { numRuns: 300 },
  );
});

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
