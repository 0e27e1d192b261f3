import type { Outline, OutlineSlide } from './outline';
import {
  type Cut,
  effectiveSlides,
  leastMinutesOf,
  type PlanPlace,
  plannedMinutes,
  type Shorter,
  slidesAhead,
  unpairedEndpoints,
  withEndpointsDropped,
  withSlidesDropped,
} from './plan';

/** Slides to drop are in the order of the lesson, and never marked keep; none is shortened below its least minutes. */
export interface CutProposal extends Cut {
  /** Whole minutes that all of this gives back. */
  readonly freedMinutes: number;
  /** Whole minutes still missing when everything that may go is gone, and the rest shortened; 0 when the plan fits. */
  readonly shortMinutes: number;
}

/**
 * Proposes what to drop, and what to teach in fewer minutes, so that at least `neededMinutes` come back. Of all that is
 * enough, the one that leaves most outcomes a slide that teaches them; then most questions asked before and after; then
 * drops fewest minutes; then fewest slides. What it drops too little, slides that are kept are shortened by. Slides
 * already taught and the slide on show are left alone, and slides marked keep are not dropped. When even all of the rest
 * is not enough, it is all proposed and the proposal says by how much it falls short.
 *
 * @param outline with the minutes its slides are taught in now
 * @param place where the lesson is; `null` before it starts
 */
export function proposeCuts(
  outline: Outline,
  dropped: readonly string[],
  place: PlanPlace | null,
  neededMinutes: number,
): CutProposal {
  const needed = Math.ceil(neededMinutes);
  if (needed <= 0) return { drop: [], shorter: {}, freedMinutes: 0, shortMinutes: 0 };
  const ahead = slidesAhead(outline, dropped, place);
  const candidates = ahead.filter((slide) => !slide.keep);
  const all = candidates.map(({ id }) => id);
  const atRisk = lossOf(outline, dropped, all).untaught;
  // Every slide can be taught in its least minutes, so a dropped one gives back no more than these beside.
  const missing = needed - spareMinutes(ahead);
  const chosen = leastMinutesOf(candidates) < missing ? all : leastLoss(candidates, missing, atRisk);
  // A dropped baseline may take a slide along: never one that has been taught, because it is not among the candidates.
  const drop = withEndpointsDropped(outline, [...dropped, ...chosen]).filter((id) => all.includes(id));
  const droppedMinutes = plannedMinutes(candidates.filter(({ id }) => drop.includes(id)));
  const left = ahead.filter(({ id }) => !drop.includes(id));
  const saved = Math.min(spareMinutes(left), Math.max(0, needed - droppedMinutes));
  const freedMinutes = droppedMinutes + saved;
  return { drop, shorter: shortenedBy(left, saved), freedMinutes, shortMinutes: Math.max(0, needed - freedMinutes) };
}

/** Minutes that slides can do without when time is short. */
const spareMinutes = (slides: readonly OutlineSlide[]) => plannedMinutes(slides) - leastMinutesOf(slides);

/** As few slides as save these minutes together: first those with most to spare, of two alike the earlier. */
function shortenedBy(slides: readonly OutlineSlide[], minutes: number): Shorter {
  const bySpare = [...slides].sort((one, other) => spareMinutes([other]) - spareMinutes([one]));
  let missing = minutes;
  const shorter: Record<string, number> = {};
  for (const slide of bySpare) {
    const saved = Math.min(missing, spareMinutes([slide]));
    if (saved > 0) shorter[slide.id] = slide.minutes - saved;
    missing -= saved;
  }
  return shorter;
}

/** What pupils lose by a cut beside its slides and minutes. Outcomes by their number, from 1, as the lesson lists them. */
export interface CutLoss {
  /** Outcomes that no slide left in the plan teaches any more. */
  readonly untaught: readonly number[];
  /** Outcomes that are still taught, but no question left in the plan asks about them any more. */
  readonly unasked: readonly number[];
  /** Questions, in words, that were to be asked before and after, and are no longer. */
  readonly unpaired: readonly string[];
}

/**
 * What is lost when these slides are dropped beside those already dropped. Only what the lesson says about its outcomes
 * is known: where it names none for its slides, none is lost.
 */
export function lossOf(outline: Outline, dropped: readonly string[], drop: readonly string[]): CutLoss {
  const after = withSlidesDropped(outline, dropped, drop);
  const gone = (served: (outline: Outline, plan: readonly string[]) => ReadonlySet<number>) => {
    const left = served(outline, after);
    return [...served(outline, dropped)].filter((outcome) => !left.has(outcome)).sort((a, b) => a - b);
  };
  const untaught = gone(taughtIn);
  const unasked = gone(askedIn).filter((outcome) => !untaught.includes(outcome));
  const left = pairs(outline, after);
  const unpaired = [...pairs(outline, dropped)].filter(([item]) => !left.has(item)).map(([, label]) => label);
  return { untaught, unasked, unpaired };
}

const isMeasure = ({ activities }: OutlineSlide) => activities.some(({ phase }) => phase !== undefined);

/** Outcomes that a slide teaches. One that asks before or after measures them. */
const taughtBy = (slide: OutlineSlide): readonly number[] => (isMeasure(slide) ? [] : (slide.outcomes ?? []));

const taughtIn = (outline: Outline, dropped: readonly string[]): ReadonlySet<number> =>
  new Set(effectiveSlides(outline, dropped).flatMap(taughtBy));

/** Outcomes that the questions of a plan ask about: those of the slide a question is on. */
function askedIn(outline: Outline, dropped: readonly string[]): ReadonlySet<number> {
  const notAsked = unpairedEndpoints(outline, dropped);
  const asking = effectiveSlides(outline, dropped).filter(({ activities }) =>
    activities.some(({ key, target }) => target !== undefined && !notAsked.includes(key)),
  );
  return new Set(asking.flatMap(({ outcomes = [] }) => outcomes));
}

/** Questions that a plan asks before and after, in words, by item. */
function pairs(outline: Outline, dropped: readonly string[]): ReadonlyMap<string, string> {
  const asked = effectiveSlides(outline, dropped).flatMap(({ activities }) => activities);
  const before = new Set(asked.filter(({ phase }) => phase === 'baseline').map(({ item }) => item));
  return new Map(
    asked.filter(({ phase, item }) => phase === 'endpoint' && before.has(item)).map(({ item, label }) => [item, label]),
  );
}

/** A choice of slides to drop, being made one slide after another. */
interface Choice {
  readonly drop: readonly string[];
  /** Minutes of the dropped slides, as they are planned and at their fewest. */
  readonly minutes: number;
  readonly least: number;
  /** Dropped slides that ask before or after. */
  readonly measures: number;
  /** One bit for each outcome at risk that a slide left in the plan teaches. */
  readonly kept: number;
}

/** The set of slides worth at least `missing` minutes at their fewest, with the least loss. There must be one. */
function leastLoss(slides: readonly OutlineSlide[], missing: number, atRisk: readonly number[]): readonly string[] {
  let choices: readonly Choice[] = [{ drop: [], minutes: 0, least: 0, measures: 0, kept: 0 }];
  for (const slide of slides) {
    const taught = taughtBy(slide).reduce((bits, outcome) => bits | bitOf(atRisk, outcome), 0);
    const next = new Map<string, Choice>();
    const add = (choice: Choice) => {
      // Whatever comes after, what gives back as much and keeps the same outcomes is worth the same.
      const key = `${choice.least} ${choice.kept}`;
      const known = next.get(key);
      if (known === undefined || lessIn(choice, known, ['measures', 'minutes', 'slides'])) next.set(key, choice);
    };
    for (const choice of choices) {
      // More than enough never loses less. Dropped first: of two slides alike, the earlier goes.
      if (choice.least < missing)
        add({
          ...choice,
          drop: [...choice.drop, slide.id],
          minutes: choice.minutes + slide.minutes,
          least: choice.least + leastMinutesOf([slide]),
          measures: choice.measures + (isMeasure(slide) ? 1 : 0),
        });
      add({ ...choice, kept: choice.kept | taught });
    }
    choices = [...next.values()];
  }
  const enough = choices.filter(({ least }) => least >= missing);
  return enough.reduce((best, one) => (lessIn(one, best, ['outcomes', 'measures', 'minutes', 'slides']) ? one : best))
    .drop;
}

/** What a choice loses, each in its own unit. */
const losses = {
  outcomes: ({ kept }: Choice) => -ones(kept),
  measures: ({ measures }: Choice) => measures,
  minutes: ({ minutes }: Choice) => minutes,
  slides: ({ drop }: Choice) => drop.length,
} as const;

/** Whether a choice loses less than another: by the first of these in which they differ. */
function lessIn(one: Choice, other: Choice, kinds: readonly (keyof typeof losses)[]): boolean {
  const kind = kinds.find((each) => losses[each](one) !== losses[each](other));
  return kind !== undefined && losses[kind](one) < losses[kind](other);
}

function bitOf(atRisk: readonly number[], outcome: number): number {
  const index = atRisk.indexOf(outcome);
  return index === -1 ? 0 : 2 ** index;
}

const ones = (bits: number): number => (bits === 0 ? 0 : (bits & 1) + ones(bits >>> 1));
