import fc from 'fast-check';
import type { Outline } from '../../../renderer/core/lesson/outline';
import { withSlideDropped } from '../../../renderer/core/lesson/plan';
import { fakeActivity, fakeOutline, fakeSlide } from './fake-outline';

/** Lessons with up to 12 slides; some can be taught in fewer minutes, some serve outcomes, some hold a baseline or an endpoint of one of two items. */
const outlines: fc.Arbitrary<Outline> = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 12 }),
      spare: fc.constantFrom(0, 0, 1, 2, 5),
      keep: fc.boolean(),
      item: fc.constantFrom('B1', 'B2', null),
      other: fc.boolean(),
      outcomes: fc.subarray([1, 2, 3, 4]),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((slides) => {
    const seen = new Set<string>();
    return fakeOutline(
      slides.map(({ minutes, spare, keep, item, other, outcomes }, index) => {
        const id = `s${index}`;
        const phase = item !== null && seen.has(item) ? ('endpoint' as const) : ('baseline' as const);
        if (item !== null) seen.add(item);
        return fakeSlide({
          id,
          minutes,
          ...(spare < minutes && spare > 0 && { leastMinutes: minutes - spare }),
          keep,
          outcomes,
          activities: [
            ...(item === null ? [] : [fakeActivity({ key: `${id}.${item}`, item, phase })]),
            ...(other ? [fakeActivity({ key: `${id}.K${index}`, item: `K${index}` })] : []),
          ],
        });
      }),
      { outcomes: ['First', 'Second', 'Third', 'Fourth'] },
    );
  });

/** A lesson, what is dropped of it already, where it is (`null` before it starts), and minutes that must come back. */
export const planCases = outlines.chain((outline) =>
  fc.record({
    outline: fc.constant(outline),
    toggles: fc.array(fc.tuple(fc.nat(outline.slides.length - 1), fc.boolean()), { maxLength: 6 }),
    at: fc.option(fc.nat(outline.slides.length - 1)),
    needed: fc.integer({ min: -5, max: 120 }),
  }),
);

/** What is dropped after these switches, one after another. */
export const dropAll = (outline: Outline, toggles: readonly (readonly [number, boolean])[]) =>
  toggles.reduce<readonly string[]>(
    (dropped, [index, drop]) => withSlideDropped(outline, dropped, `s${index}`, drop),
    [],
  );
