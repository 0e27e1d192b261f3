import type { Outline, ResponseMethod } from '../lesson/outline';

/** The two piles of paper: handed in at the start, and at the end. */
export const pileNames = ['before', 'after'] as const;
export type PileName = (typeof pileNames)[number];

/** One question on a slip. */
export interface SlipQuestion {
  /** Activity key. */
  readonly key: string;
  /** By place on the slip: A, B, C. */
  readonly letter: string;
  readonly label: string;
  readonly options: readonly string[];
}

/** What is on the slips of one pile, in the order in which it is printed and typed. */
export interface SlipPile {
  readonly name: PileName;
  readonly questions: readonly SlipQuestion[];
}

/**
 * The piles of a session: baseline questions are on the first slip; endpoint questions, and questions asked once, on the
 * second, because the first has been handed in by then. Printing and typing both follow this. Piles without questions
 * are left out. A question on a dropped slide keeps its letter, since the slips may be printed, and is not typed.
 */
export function slipPiles(
  outline: Outline,
  methods: Readonly<Record<string, ResponseMethod>>,
  dropped: readonly string[] = [],
): readonly SlipPile[] {
  const asked = outline.slides.flatMap((slide) =>
    slide.activities
      .filter(({ item, target }) => target !== undefined && methods[item] === 'slips')
      .map((activity) => ({ activity, isDropped: dropped.includes(slide.id) })),
  );
  return pileNames
    .map((name) => ({
      name,
      questions: asked
        .filter(({ activity }) => (activity.phase === 'baseline') === (name === 'before'))
        .map(({ activity: { key, label, options }, isDropped }, place) => ({
          isDropped,
          question: { key, letter: String.fromCodePoint(65 + place), label, options },
        }))
        .filter(({ isDropped }) => !isDropped)
        .map(({ question }) => question),
    }))
    .filter(({ questions }) => questions.length > 0);
}
