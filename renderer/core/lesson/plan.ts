import { type Outline, type OutlineSlide, slideById } from './outline';

/** Where the facilitator is in a lesson; the slide on show is never dropped or counted as still to come. */
export interface PlanPlace {
  /** Id of the slide on show. */
  readonly slide: string;
}

/** Whole minutes that slides are to be taught in, by id of the slide: fewer than planned, since time is short. */
export type Shorter = Readonly<Record<string, number>>;

/** What a facilitator has made of the plan of a lesson. */
export interface Plan {
  /** Ids of the slides that are left out. */
  readonly dropped: readonly string[];
  readonly shorter: Shorter;
}

/** What to leave out beside what is dropped already, and what to teach in fewer minutes than now. */
export interface Cut {
  readonly drop: readonly string[];
  readonly shorter: Shorter;
}

/** Whether two plans are the same; each lists its slides in the order of the lesson. */
export const isSamePlan = (one: Plan, other: Plan): boolean =>
  one.dropped.join() === other.dropped.join() &&
  Object.entries(one.shorter).join() === Object.entries(other.shorter).join();

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
  const slide = slideById(outline, slideId);
  if (slide.keep || dropped.includes(slideId) === drop) return dropped;
  if (drop) return withEndpointsDropped(outline, [...dropped, slideId]);
  const restored = itemsIn(slide);
  const partners = outline.slides.filter((other) => itemsIn(other).some((item) => restored.includes(item)));
  const back = [slideId, ...partners.map(({ id }) => id)];
  return withEndpointsDropped(
    outline,
    dropped.filter((id) => !back.includes(id)),
  );
}

/** Drops exactly these slides beside the ones already dropped; slides marked keep stay. In the order of the lesson. */
export function withSlidesDropped(
  outline: Outline,
  dropped: readonly string[],
  slideIds: readonly string[],
): readonly string[] {
  return outline.slides
    .filter(({ id, keep }) => !keep && (dropped.includes(id) || slideIds.includes(id)))
    .map(({ id }) => id);
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

/** The fewest whole minutes that some slides can be taught in together, as their author says. */
export function leastMinutesOf(slides: readonly OutlineSlide[]): number {
  return slides.reduce((total, { minutes, leastMinutes = minutes }) => total + leastMinutes, 0);
}

/** The plan with a cut made in it, as far as the lesson allows it. */
export function withCut(outline: Outline, { dropped, shorter }: Plan, cut: Cut): Plan {
  return {
    dropped: withSlidesDropped(outline, dropped, cut.drop),
    shorter: allowedIn(outline, { ...shorter, ...cut.shorter }),
  };
}

/** The plan in which a slide has its planned minutes again. */
export function withFullTime({ dropped, shorter }: Plan, slideId: string): Plan {
  const { [slideId]: _shortened, ...others } = shorter;
  return { dropped, shorter: others };
}

/** Of these shorter times those that the lesson allows: of slides it has, fewer than planned, and enough for the slide. */
export function allowedIn(outline: Outline, shorter: Shorter): Shorter {
  const allowed = outline.slides.flatMap(({ id, minutes, leastMinutes = minutes }) => {
    const wanted = shorter[id];
    return wanted !== undefined && wanted >= leastMinutes && wanted < minutes ? [[id, wanted] as const] : [];
  });
  return Object.fromEntries(allowed);
}

/**
 * The lesson with the minutes that its slides are taught in now. The same object where none is shortened.
 *
 * @param shorter only what `allowedIn` lets through
 */
export function withSlidesShortened(outline: Outline, shorter: Shorter): Outline {
  if (Object.keys(shorter).length === 0) return outline;
  const minutesOf = new Map(Object.entries(shorter));
  const slides = outline.slides.map((slide) => {
    const { leastMinutes, ...rest } = slide;
    const minutes = minutesOf.get(slide.id);
    if (minutes === undefined) return slide;
    return { ...rest, minutes, ...(leastMinutes !== undefined && leastMinutes < minutes && { leastMinutes }) };
  });
  return { ...outline, slides };
}

/** Whole planned minutes from here to the end: the slides after the one on show, or the whole plan before the start. */
export function minutesAhead(outline: Outline, dropped: readonly string[], place: PlanPlace | null): number {
  return plannedMinutes(slidesAhead(outline, dropped, place));
}

/** The slides still to be taught, in order: those after the one on show, or all of them before the start. */
export function slidesAhead(
  outline: Outline,
  dropped: readonly string[],
  place: PlanPlace | null,
): readonly OutlineSlide[] {
  const taught = effectiveSlides(outline, dropped);
  if (place === null) return taught;
  const at = outline.slides.indexOf(slideById(outline, place.slide));
  return taught.filter((slide) => outline.slides.indexOf(slide) > at);
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
export function withEndpointsDropped(outline: Outline, dropped: readonly string[]): readonly string[] {
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
