import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Outline } from '../../../renderer/core/lesson/outline';
import {
  effectiveSlides,
  minutesAhead,
  plannedMinutes,
  proposeCuts,
  unpairedEndpoints,
  withSlideDropped,
} from '../../../renderer/core/lesson/plan';
import { fakeActivity, fakeOutline, fakeSlide } from './fake-outline';

/** Lessons with up to 14 slides; some hold a baseline or an endpoint of one of two items. */
const outlines: fc.Arbitrary<Outline> = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 12 }),
      keep: fc.boolean(),
      item: fc.constantFrom('B1', 'B2', null),
      other: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((slides) => {
    const seen = new Set<string>();
    return fakeOutline(
      slides.map(({ minutes, keep, item, other }, index) => {
        const id = `s${index}`;
        const phase = item !== null && seen.has(item) ? ('endpoint' as const) : ('baseline' as const);
        if (item !== null) seen.add(item);
        return fakeSlide({
          id,
          minutes,
          keep,
          activities: [
            ...(item === null ? [] : [fakeActivity({ key: `${id}.${item}`, item, phase })]),
            ...(other ? [fakeActivity({ key: `${id}.K${index}`, item: `K${index}` })] : []),
          ],
        });
      }),
    );
  });

const cases = outlines.chain((outline) =>
  fc.record({
    outline: fc.constant(outline),
    toggles: fc.array(fc.tuple(fc.nat(outline.slides.length - 1), fc.boolean()), { maxLength: 6 }),
    at: fc.option(fc.nat(outline.slides.length - 1)),
    needed: fc.integer({ min: -5, max: 120 }),
  }),
);

const dropAll = (outline: Outline, toggles: readonly (readonly [number, boolean])[]) =>
  toggles.reduce<readonly string[]>(
    (dropped, [index, drop]) => withSlideDropped(outline, dropped, `s${index}`, drop),
    [],
  );

it('every proposal keeps what is required and fits, or says by how much it does not', () => {
  fc.assert(
    fc.property(cases, ({ outline, toggles, at, needed }) => {
      const dropped = dropAll(outline, toggles);
      const place = at === null ? null : { slide: `s${at}` };
      const { drop, freedMinutes, shortMinutes } = proposeCuts(outline, dropped, place, needed);
      const after = [...dropped, ...drop];

      for (const slide of outline.slides.filter(({ keep }) => keep)) {
        expect(drop).not.toContain(slide.id);
        expect(effectiveSlides(outline, after)).toContain(slide);
      }
      for (const id of drop) {
        expect(dropped).not.toContain(id);
        if (at !== null) expect(Number(id.slice(1))).toBeGreaterThan(at);
      }
      const saved = minutesAhead(outline, dropped, place) - minutesAhead(outline, after, place);
      expect(saved).toBe(freedMinutes);
      expect(shortMinutes).toBe(Math.max(0, needed - saved));
      // Short of what is needed only when nothing more could go.
      if (shortMinutes > 0) {
        const left = effectiveSlides(outline, after).filter((_, index, all) => {
          const slide = all[index];
          return slide !== undefined && (at === null || outline.slides.indexOf(slide) > at);
        });
        expect(left.every(({ keep }) => keep)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('dropping and restoring never touches a kept slide and never leaves a droppable slide of endpoints without baselines', () => {
  fc.assert(
    fc.property(cases, ({ outline, toggles }) => {
      const dropped = dropAll(outline, toggles);
      expect(outline.slides.filter(({ id, keep }) => keep && dropped.includes(id))).toEqual([]);
      const unpaired = unpairedEndpoints(outline, dropped);
      for (const slide of effectiveSlides(outline, dropped)) {
        if (slide.keep || slide.activities.length === 0) continue;
        expect(slide.activities.every(({ key }) => unpaired.includes(key))).toBe(false);
      }
      expect(plannedMinutes(effectiveSlides(outline, dropped))).toBe(
        outline.slides.filter(({ id }) => !dropped.includes(id)).reduce((sum, { minutes }) => sum + minutes, 0),
      );
    }),
    { numRuns: 500 },
  );
});
