import { tints } from '../../../renderer/core/session/audience-view';
import { type Colour, contrast, contrastInLight, leastContrast } from '../../support/colour';

/** Every set of colours that a slide can be drawn in. */
export const looks = [
  ...tints.map((tint) => ({ theme: 'light', tint })),
  { theme: 'dark', tint: 'cream' },
  { theme: 'contrast', tint: 'cream' },
] as const;

/** The colours of a slide in one theme and tint, as the page has them. */
export type ColourReading = ReturnType<typeof readPairs>[number];

/** What has too little contrast, in any theme and tint, plainly or in a lit room. */
export function contrastProblems(found: readonly ColourReading[]): readonly string[] {
  return found.flatMap(({ theme, tint, pairs }) =>
    pairs.flatMap(({ what, kind, colours, ground }) => {
      const least = leastContrast[kind];
      // The edge of an area is seen where its outline or what fills it stands out from the ground.
      const plain = Math.max(...colours.map((colour) => contrast(colour, ground)));
      const inLight = Math.max(...colours.map((colour) => contrastInLight(colour, ground)));
      // To two places, as ratios are given.
      const low = plain < least.plain - 0.005 || inLight < least.inLight - 0.005;
      const name = theme === 'light' ? `light theme, ${tint}` : `${theme} theme`;
      return low
        ? [
            `“${what}” is ${plain.toFixed(2)}:1, and ${inLight.toFixed(2)}:1 in a lit room (${name}), expected ${least.plain}:1 and ${least.inLight}:1`,
          ]
        : [];
    }),
  );
}

/** Runs in the page, so everything it needs is inside it: each text, part of a chart and shape of a drawing with the colour behind it. */
export function readPairs(stage: Element, wanted: readonly { readonly theme: string; readonly tint: string }[]) {
  if (!(stage instanceof HTMLElement)) throw new TypeError('Unexpected stage that is no HTML element');
  const rgb = (text: string): Colour | null => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return text === 'none' || alpha === 0 ? null : [red, green, blue];
  };
  const grounds = new Map<Element, Colour>();
  const groundOf = (element: Element | null): Colour => {
    if (element === null) return [255, 255, 255];
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const ground = rgb(getComputedStyle(element).backgroundColor) ?? groundOf(element.parentElement);
    grounds.set(element, ground);
    return ground;
  };
  const texts: { readonly what: string; readonly element: Element }[] = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const what = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    const element = node.parentElement;
    if (what !== '' && element !== null && element.closest('.visually-hidden') === null) texts.push({ what, element });
  }
  const areas = [...stage.querySelectorAll('.question-bar-area, .scale-bar-area')];
  const shapes = [...stage.querySelectorAll('.drawing > *, .drawing > g > [class], .product-mark > *')].filter(
    (shape) => shape.matches('.drawing-lead, .drawing-area, .drawing-light, .drawing-paper, .drawing-line'),
  );
  const icons = [...stage.querySelectorAll('svg.lucide')];
  const before = { theme: stage.dataset['theme'], tint: stage.dataset['tint'] };
  const all = wanted.map(({ theme, tint }) => {
    stage.dataset['theme'] = theme;
    stage.dataset['tint'] = tint;
    grounds.clear();
    const pair = (what: string, kind: 'text' | 'graphics', drawn: readonly string[], ground: Element | null) => {
      const colours = drawn.map(rgb).filter((colour) => colour !== null);
      return colours.length === 0 ? [] : [{ what, kind, colours, ground: groundOf(ground) }];
    };
    return {
      theme,
      tint,
      pairs: [
        ...texts.flatMap(({ what, element }) => pair(what, 'text', [getComputedStyle(element).color], element)),
        // An area is told from its ground by its outline.
        ...areas.flatMap((area) =>
          pair(area.className, 'graphics', [getComputedStyle(area).borderTopColor], area.parentElement),
        ),
        ...icons.flatMap((icon) =>
          pair(icon.classList.toString(), 'graphics', [getComputedStyle(icon).stroke], icon.parentElement),
        ),
        ...shapes.flatMap((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return pair(shape.classList.toString(), 'graphics', [fill, stroke], shape.closest('svg'));
        }),
      ],
    };
  });
  stage.dataset['theme'] = before.theme ?? 'light';
  if (before.tint === undefined) delete stage.dataset['tint'];
  else stage.dataset['tint'] = before.tint;
  return all;
}
