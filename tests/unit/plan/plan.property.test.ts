import fc from 'fast-check';
import { expect, it } from 'vitest';
import { effectiveSlides, plannedMinutes, unpairedEndpoints } from '../../../renderer/core/lesson/plan';
import { dropAll, planCases } from './any-outline';

it('dropping and restoring never touches a kept slide and never leaves a droppable slide of endpoints without baselines', () => {
  fc.assert(
    fc.property(planCases, ({ outline, toggles }) => {
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
