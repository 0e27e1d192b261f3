import type { Outline, OutlineActivity, Phase, ResponseMethod } from './outline';
import { effectiveSlides, unpairedEndpoints } from './plan';

/** A question of the lesson that yields a class result: one item, asked once or before and after. */
export interface Question {
  readonly item: string;
  readonly kind: string;
  readonly label: string;
  readonly options: readonly string[];
  /** `pair`: the same question before and after. */
  readonly asked: 'once' | 'pair';
  /** Numbers of the slides it is on, from 1, counted over the whole lesson. */
  readonly slides: readonly number[];
}

/** The questions asked with the present cuts, in the order in which they first come. Votes that only steer are left out. */
export function questionsOf(outline: Outline, dropped: readonly string[]): readonly Question[] {
  const unpaired = unpairedEndpoints(outline, dropped);
  const found = new Map<string, Question>();
  for (const slide of effectiveSlides(outline, dropped)) {
    const number = outline.slides.indexOf(slide) + 1;
    for (const activity of slide.activities) {
      if (activity.target === undefined || unpaired.includes(activity.key)) continue;
      const { item, kind, label, options } = activity;
      const known = found.get(item);
      found.set(item, {
        ...(known ?? { item, kind, label, options }),
        asked: activity.phase === undefined ? 'once' : 'pair',
        slides: [...(known?.slides ?? []), number],
      });
    }
  }
  return [...found.values()];
}

/** How each question is answered until the facilitator chooses: pairs on slips, which are private; the rest by hands. */
export function defaultMethods(outline: Outline): Readonly<Record<string, ResponseMethod>> {
  return Object.fromEntries(
    questionsOf(outline, []).map(({ item, asked }) => [item, asked === 'pair' ? 'slips' : 'hands']),
  );
}

/** One pile of slips: what one pupil answers on one piece of paper. */
export interface SlipPile {
  /** `lesson`: questions asked once, in between. */
  readonly pile: Phase | 'lesson';
  /** In the order of the lesson; never empty. */
  readonly activities: readonly OutlineActivity[];
}

/** A question as it is asked on one slide, by a method that leaves something to count. */
export interface CountedQuestion {
  /** Number of its slide, from 1, counted over the whole lesson. */
  readonly slide: number;
  readonly activity: OutlineActivity;
  readonly method: Exclude<ResponseMethod, 'talk'>;
}

/** Every time a question is asked and counted with the present cuts and methods, in the order of the lesson. */
export function countedQuestions(
  outline: Outline,
  dropped: readonly string[],
  methods: Readonly<Record<string, ResponseMethod>>,
): readonly CountedQuestion[] {
  const unpaired = unpairedEndpoints(outline, dropped);
  return effectiveSlides(outline, dropped).flatMap((slide) =>
    slide.activities.flatMap((activity): readonly CountedQuestion[] => {
      const method = methods[activity.item] ?? 'talk';
      if (activity.target === undefined || method === 'talk' || unpaired.includes(activity.key)) return [];
      return [{ slide: outline.slides.indexOf(slide) + 1, activity, method }];
    }),
  );
}

/** The piles of slips that the chosen methods ask for: before, during, after. Empty when nothing is answered on slips. */
export function slipPiles(
  outline: Outline,
  dropped: readonly string[],
  methods: Readonly<Record<string, ResponseMethod>>,
): readonly SlipPile[] {
  const onSlips = countedQuestions(outline, dropped, methods)
    .filter(({ method }) => method === 'slips')
    .map(({ activity }) => activity);
  return (['baseline', 'lesson', 'endpoint'] as const)
    .map((pile) => ({ pile, activities: onSlips.filter(({ phase }) => (phase ?? 'lesson') === pile) }))
    .filter(({ activities }) => activities.length > 0);
}
