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
 * a hall break is none, and what stands on its two sides takes one turn. The further steps of an activity follow its own
 * appearance.
 */
export function beatsOf(slide: SlideSource, uses: readonly ActivityUse[]): readonly Beat[] {
  return withHelp(slide, withSteps(shownRanges(slide, unitsOf(slide, uses)), uses));
}

/**
 * The same in a hall, where letters are larger: breaks split the slide, each part takes the place of the last.
 */
export function hallBeatsOf(slide: SlideSource, uses: readonly ActivityUse[]): readonly Beat[] {
  const parts = partsOf(slide);
  const units = unitsOf(slide, uses);
  return parts.flatMap((part) => {
    const inside = units.flatMap(({ from, to }) => {
      const unit = { from: Math.max(from, part.from), to: Math.min(to, part.to) };
      return unit.from > unit.to ? [] : [unit];
    });
    return withHelp(slide, withSteps(shownRanges(slide, inside), uses));
  });
}

/** Marks the beats with a help card. */
function withHelp({ blocks }: SlideSource, beats: readonly Beat[]): readonly Beat[] {
  return beats.map((beat) =>
    blocks.slice(beat.from, beat.to + 1).some((block) => isPart(block, 'HelpCard'))
      ? { ...beat, helpCard: true }
      : beat,
  );
}

/** What stands between two breaks; a break is in none. */
function partsOf({ blocks }: SlideSource): readonly Unit[] {
  const breaks = blocks.flatMap((block, index) => (isPart(block, 'Break') ? [index] : []));
  return [-1, ...breaks].flatMap((before, index) => {
    const part = { from: before + 1, to: (breaks[index] ?? blocks.length) - 1 };
    return part.from > part.to ? [] : [part];
  });
}

function withSteps(ranges: readonly Unit[], uses: readonly ActivityUse[]): readonly Beat[] {
  return ranges.flatMap(({ from, to }, index): readonly Beat[] => {
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

function shownRanges({ reveal }: SlideSource, units: readonly Unit[]): readonly Unit[] {
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) return [];
  switch (reveal) {
    case 'all':
      return [{ from: first.from, to: last.to }];
    case 'steps':
      return units.map(({ to }) => ({ from: first.from, to }));
    case 'turns':
      return units;
  }
}

/** An activity always has a turn of its own: a break beside it joins nothing. */
function unitsOf({ blocks, reveal }: SlideSource, uses: readonly ActivityUse[]): readonly Unit[] {
  const isActivity = (index: number) => uses.some((use) => use.block === index);
  const units: Unit[] = [];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const last = units.at(-1);
    const joins =
      isPart(block, 'Break') ||
      (before !== undefined &&
        (isPart(before, 'Break')
          ? (reveal === 'turns' && last !== undefined && !isActivity(index) && !isActivity(last.from)) ||
            (units.length === 1 && last?.from === index - 1)
          : isPart(before, 'For') && isPart(block, 'For')));
    if (last && joins) units[units.length - 1] = { from: last.from, to: index };
    else units.push({ from: index, to: index });
  });
  return units;
}
