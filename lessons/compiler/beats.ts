import type { Beat } from '../../renderer/core/lesson/outline';
import type { ActivityUse } from './activity-use';
import { isPart } from './element';
import type { SlideSource } from './slide-source';

/** Blocks that appear together, inclusive. */
interface Unit {
  readonly from: number;
  readonly to: number;
}

/**
 * Every press of Next on a slide. Neighbouring wordings for different nations are one press, since one of them is seen;
 * a hall break is none. The further steps of an activity follow its own appearance.
 */
export function beatsOf(slide: SlideSource, uses: readonly ActivityUse[]): readonly Beat[] {
  return shownRanges(slide).flatMap(({ from, to }, index, ranges): readonly Beat[] => {
    const use = uses.find((each) => each.block >= from && each.block <= to);
    if (!use?.item) return [{ from, to }];
    const { model, item } = use.item;
    const steps = model.steps(item);
    const earlier = ranges.slice(0, index).some((range) => use.block >= range.from && use.block <= range.to);
    const beat = (activityStep: number): Beat => ({ from, to, activity: use.key, activityStep });
    // Shown before and still there: all its steps stay.
    if (earlier) return [beat(steps)];
    return Array.from({ length: steps }, (_unused, step) => beat(step + 1));
  });
}

function shownRanges(slide: SlideSource): readonly Unit[] {
  const units = unitsOf(slide);
  switch (slide.reveal) {
    case 'all':
      return [{ from: 0, to: slide.blocks.length - 1 }];
    case 'steps':
      return units.map(({ to }) => ({ from: 0, to }));
    case 'turns':
      return units;
  }
}

function unitsOf({ blocks }: SlideSource): readonly Unit[] {
  const units: Unit[] = [];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const last = units.at(-1);
    const joins =
      isPart(block, 'Break') ||
      (before !== undefined &&
        (isPart(before, 'Break')
          ? units.length === 1 && last?.from === index - 1
          : isPart(before, 'For') && isPart(block, 'For')));
    if (last && joins) units[units.length - 1] = { from: last.from, to: index };
    else units.push({ from: index, to: index });
  });
  return units;
}
