import { expect, type Page } from '@playwright/test';
import { countHands, goToSlide, openResponses } from '../e2e/support/teach';
import type { Seeded } from './seeded';

/** One thing that a facilitator does. All of it is saved in one write, but for the number of pupils at the first count. */
export interface Action {
  readonly name: string;
  /** The count that it closes, by the number of its slide: what the test itself knows must be kept. */
  readonly counts?: { readonly slide: number; readonly hands: readonly number[] };
  do(page: Page): Promise<void>;
}

const key = (name: string, pressed: string): Action => ({ name, do: (page) => page.keyboard.press(pressed) });
const slide = (number: number): Action => ({ name: `slide ${number}`, do: (page) => goToSlide(page, number) });

const forward = key('next', 'PageDown');
const back = key('back', 'PageUp');
/** The slide is covered, and shown again by the same key: two actions. */
const covers = [
  [key('black', 'b'), key('black away', 'b')],
  [key('white', 'w'), key('white away', 'w')],
  [key('hide', 'x'), key('hide away', 'x')],
  [key('help', 'h'), key('help away', 'h')],
] as const;
/** Slides that do something else than stand there: a story, a sequence and questions are among them. */
const places = [1, 2, 4, 5, 6, 9, 10, 12, 14];
const questionSlide = 9;

/** Counts hands for the first question of slide 9, reveals the answer, and leaves it: three actions. */
function aCount(random: Seeded): readonly Action[] {
  const hands = [1 + random.below(4), 5 + random.below(12), 1 + random.below(4), random.below(4)];
  return [
    slide(questionSlide),
    {
      name: `count ${hands.join(' ')}`,
      counts: { slide: questionSlide, hands },
      async do(page) {
        await openResponses(page);
        await countHands(page, hands);
        await page.getByRole('button', { name: 'Close responses', exact: true }).click();
        await expect(page.getByRole('region', { name: 'Responses' })).toHaveCount(0);
      },
    },
    key('reveal', 'r'),
  ];
}

/** A stream of actions: about so many, with one count in it. Each changes what is kept. */
export function scriptOf(random: Seeded, length: number): readonly Action[] {
  const actions: Action[] = [slide(2)];
  let at = 2;
  const go = (number: number) => {
    if (number === at) return;
    at = number;
    actions.push(slide(number));
  };
  const countAt = 1 + random.below(Math.max(1, length - 6));
  let counted = false;
  while (actions.length < length) {
    if (!counted && actions.length >= countAt) {
      counted = true;
      if (at === questionSlide) go(5);
      actions.push(...aCount(random));
      at = questionSlide;
    }
    const kind = random.below(10);
    if (kind < 3) {
      // There and back again, from a slide whose next press is not inside a story.
      go(random.pick([2, 4, 5]));
      actions.push(forward, back);
    } else if (kind < 6) actions.push(...random.pick(covers));
    else go(random.pick(places));
  }
  return actions;
}
