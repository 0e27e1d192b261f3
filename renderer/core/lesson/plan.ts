import type { Outline, OutlineSlide } from './outline';

/** Where the facilitator is in a lesson; the slide on show is never dropped or counted as still to come. */
export interface PlanPlace {
  /** Id of the slide on show. */
  readonly slide: string;
}

/** Whole minutes of some slides together. */
export function plannedMinutes(slides: readonly OutlineSlide[]): number {
  return slides.reduce((total, slide) => total + slide.minutes, 0);
}

/** The slides to be taught, in order: all but the dropped ones. A slide marked keep is taught whatever the list says. */
export function effectiveSlides(outline: Outline, dropped: readonly string[]): readonly OutlineSlide[] {
  return outline.slides.filter((slide) => slide.keep || !dropped.includes(slide.id));
}

/**
 * Drops or restores one slide and returns the new list, in the order of the lesson. A baseline takes its endpoint with
 * it: a droppable slide whose activities are all endpoints of dropped baselines is dropped too, and restoring either of
 * the two restores both. An endpoint on a slide that must be kept stays on the slide; `unpairedEndpoints` lists it.
 * A slide marked keep is never dropped: the same list comes back. Throws RangeError on an unknown slide.
 */
export function withSlideDropped(
  outline: Outline,
  dropped: readonly string[],
  slideId: string,
  drop: boolean,
): readonly string[] {
  const slide = outline.slides.find(({ id }) => id === slideId);
  if (slide === undefined) throw new RangeError(`Unexpected slide ${slideId}, expected one of ${outline.id}`);
  if (slide.keep || dropped.includes(slideId) === drop) return dropped;
  if (drop) return closed(outline, [...dropped, slideId]);
  const restored = itemsIn(slide);
  const partners = outline.slides.filter((other) => itemsIn(other).some((item) => restored.includes(item)));
  const back = [slideId, ...partners.map(({ id }) => id)];
  return closed(
    outline,
    dropped.filter((id) => !back.includes(id)),
  );
}

/**
 * Keys of endpoint activities that are still on a taught slide although their baseline is dropped. They are talked
 * about, never counted: there is nothing to compare them with.
 */
export function unpairedEndpoints(outline: Outline, dropped: readonly string[]): readonly string[] {
  const gone = droppedBaselines(outline, dropped);
  return effectiveSlides(outline, dropped)
    .flatMap((slide) => slide.activities)
    .filter((activity) => activity.phase === 'endpoint' && gone.has(activity.item))
    .map((activity) => activity.key);
}

export interface CutProposal {
  /** Ids of slides to drop beside those already dropped, in the order of the lesson. Never one marked keep. */
  readonly drop: readonly string[];
  /** Whole minutes these slides give back. */
  readonly freedMinutes: number;
  /** Whole minutes still missing when everything that may go is gone; 0 when the plan fits. */
  readonly shortMinutes: number;
}

/**
 * Proposes what to drop so that at least `neededMinutes` come back: the fewest minutes that are enough, then the fewest
 * slides. Slides already taught, the slide on show and slides marked keep are left alone. When even all of the rest is
 * not enough, it is all proposed and the proposal says by how much it falls short.
 *
 * @param place where the lesson is; `null` before it starts
 */
export function proposeCuts(
  outline: Outline,
  dropped: readonly string[],
  place: PlanPlace | null,
  neededMinutes: number,
): CutProposal {
  const needed = Math.ceil(neededMinutes);
  if (needed <= 0) return { drop: [], freedMinutes: 0, shortMinutes: 0 };
  const candidates = ahead(outline, dropped, place).filter((slide) => !slide.keep);
  const all = candidates.map(({ id }) => id);
  const chosen = fewestMinutes(candidates, needed) ?? all;
  // A dropped baseline may take a slide along: never one that has been taught, because it is not among the candidates.
  const drop = closed(outline, [...dropped, ...chosen]).filter((id) => all.includes(id));
  const freedMinutes = plannedMinutes(candidates.filter(({ id }) => drop.includes(id)));
  return { drop, freedMinutes, shortMinutes: Math.max(0, needed - freedMinutes) };
}

/** Minutes that taught slides can do without when time is short, as their author says: in no fewer than `leastMinutes`. */
export function spareMinutes(slides: readonly OutlineSlide[]): number {
  return slides.reduce((spare, { minutes, leastMinutes = minutes }) => spare + minutes - leastMinutes, 0);
}

/** Whole planned minutes from here to the end: the slides after the one on show, or the whole plan before the start. */
export function minutesAhead(outline: Outline, dropped: readonly string[], place: PlanPlace | null): number {
  return plannedMinutes(ahead(outline, dropped, place));
}

/** The slides still to be taught after the one on show. */
function ahead(outline: Outline, dropped: readonly string[], place: PlanPlace | null): readonly OutlineSlide[] {
  const taught = effectiveSlides(outline, dropped);
  if (place === null) return taught;
  const at = outline.slides.findIndex(({ id }) => id === place.slide);
  if (at === -1) throw new RangeError(`Unexpected slide ${place.slide}, expected one of ${outline.id}`);
  return taught.filter((slide) => outline.slides.indexOf(slide) > at);
}

/** The cheapest set of slides worth at least `needed` minutes, or `null` when all together are not worth it. */
function fewestMinutes(slides: readonly OutlineSlide[], needed: number): readonly string[] | null {
  // For each sum of minutes that can be reached, the fewest slides that reach it.
  let reached = new Map<number, readonly string[]>([[0, []]]);
  for (const slide of slides) {
    const next = new Map(reached);
    for (const [minutes, ids] of reached) {
      if (minutes >= needed) continue;
      const sum = minutes + slide.minutes;
      const known = next.get(sum);
      if (known === undefined || known.length > ids.length + 1) next.set(sum, [...ids, slide.id]);
    }
    reached = next;
  }
  const enough = [...reached.keys()].filter((minutes) => minutes >= needed);
  return enough.length === 0 ? null : (reached.get(Math.min(...enough)) ?? null);
}

/** Items that a slide asks before or after; what ties a baseline to its endpoint. */
const itemsIn = (slide: OutlineSlide) =>
  slide.activities.filter(({ phase }) => phase !== undefined).map(({ item }) => item);

function droppedBaselines(outline: Outline, dropped: readonly string[]): ReadonlySet<string> {
  const taught = new Set(effectiveSlides(outline, dropped).map(({ id }) => id));
  return new Set(
    outline.slides
      .filter(({ id }) => !taught.has(id))
      .flatMap((slide) => slide.activities)
      .filter(({ phase }) => phase === 'baseline')
      .map(({ item }) => item),
  );
}

/** Adds the droppable slides that are nothing but endpoints of dropped baselines; puts the list in lesson order. */
function closed(outline: Outline, dropped: readonly string[]): readonly string[] {
  const gone = droppedBaselines(outline, dropped);
  return outline.slides
    .filter(
      (slide) =>
        !slide.keep &&
        (dropped.includes(slide.id) ||
          (slide.activities.length > 0 &&
            slide.activities.every(({ phase, item }) => phase === 'endpoint' && gone.has(item)))),
    )
    .map(({ id }) => id);
}
