import type { Root, RootContent } from 'mdast';
import { type SlideLayout, slideLayouts } from '../../renderer/core/lesson/outline';
import { attributeOf, isPart, numberOf, numbersOf, type PartElement, wordsOf } from './element';

/** How a slide's blocks appear: all at once, one after another, or one in place of another. */
type Reveal = 'all' | 'steps' | 'turns';

/** A slide as its author wrote it. Values that are missing or badly formed are empty here, and rule D1 has told them. */
export interface SlideSource {
  readonly element: PartElement;
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** The fewest minutes it can be taught in; `minutes` where the author says nothing. */
  readonly leastMinutes: number;
  readonly keep: boolean;
  readonly layout: SlideLayout;
  readonly reveal: Reveal;
  /** Numbers of the outcomes it teaches or measures, from 1. */
  readonly outcomes: readonly number[];
  /** What pupils see, in order. */
  readonly blocks: readonly RootContent[];
  readonly notes: readonly PartElement[];
}

/** The slides of a lesson, in order. */
export function slidesOf(root: Root): readonly SlideSource[] {
  return root.children.filter((child) => isPart(child, 'Slide')).map((child) => slideOf(child as PartElement));
}

function slideOf(element: PartElement): SlideSource {
  const layout = wordsOf(element, 'layout');
  const reveal = wordsOf(element, 'reveal');
  const children = element.children as readonly RootContent[];
  const minutes = numberOf(element, 'minutes');
  return {
    element,
    id: wordsOf(element, 'id'),
    title: wordsOf(element, 'title'),
    minutes,
    leastMinutes: numberOf(element, 'least') || minutes,
    keep: attributeOf(element, 'keep') === true,
    layout: slideLayouts.find((name) => name === layout) ?? 'standard',
    reveal: reveal === 'steps' || reveal === 'turns' ? reveal : 'all',
    outcomes: numbersOf(element, 'outcomes'),
    blocks: children.filter((child) => !isPart(child, 'Notes')),
    notes: children.flatMap((child) => (isPart(child, 'Notes') ? [child] : [])),
  };
}
