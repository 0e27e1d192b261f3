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

/** Shapes of charts and marks whose edge says something: how many, how long, where, which. */
const areas = [
  '.question-bar-area',
  '.scale-bar-area',
  '.myth-bar-area',
  '.groups-timer-track',
  '.standing-most',
  '.walk-stop',
  '.walk-mark',
  '.chat-verdict',
  '.chat-line[data-flagged] > .chat-bubble',
  '.sequence-rule',
].join(', ');

interface Pair {
  readonly what: string;
  readonly kind: 'text' | 'graphics';
  readonly colours: readonly Colour[];
  readonly ground: Colour;
}

/**
 * Runs in the page, so everything it needs is beside it there, see `readingPairs`: each text, part of a chart, icon and
 * shape of a drawing with the colour behind it. What stands in the same elements as something read before, at the same
 * places in them, has its colours and is left out.
 */
function readPairs(
  stage: Element,
  wanted: readonly { readonly theme: string; readonly tint: string }[],
): readonly { readonly theme: string; readonly tint: string; readonly pairs: readonly Pair[] }[] {
  if (!(stage instanceof HTMLElement)) throw new TypeError('Unexpected stage that is no HTML element');
  const isNew = unreadBefore(stage);
  const texts: { readonly what: string; readonly element: Element }[] = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const what = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    const element = node.parentElement;
    if (what !== '' && element !== null && element.closest('.visually-hidden') === null && isNew(element))
      texts.push({ what, element });
  }
  const parts = [...stage.querySelectorAll(chartParts)].filter(isNew);
  const lines = [...stage.querySelectorAll('.standing-line')].filter(isNew);
  const icons = [...stage.querySelectorAll('svg.lucide')].filter(isNew);
  const drawn = [...stage.querySelectorAll<SVGSVGElement>('.drawing, .product-mark')].filter(isNew).flatMap(edgesOf);
  if (texts.length + parts.length + lines.length + icons.length + drawn.length === 0) return [];
  const before = { theme: stage.dataset['theme'], tint: stage.dataset['tint'] };
  const all = wanted.map(({ theme, tint }) => {
    stage.dataset['theme'] = theme;
    stage.dataset['tint'] = tint;
    const groundOf = groundsNow();
    const pair = (what: string, kind: Pair['kind'], colours: readonly string[], ground: Colour): readonly Pair[] => {
      const seen = colours.map(readColour).filter((colour) => colour !== null);
      return seen.length === 0 ? [] : [{ what, kind, colours: seen, ground }];
    };
    const pairs = [
      ...texts.flatMap(({ what, element }) => pair(what, 'text', [getComputedStyle(element).color], groundOf(element))),
      // An area is told from its ground by its outline or by what fills it.
      ...parts.flatMap((area) => {
        const { borderTopColor, backgroundColor } = getComputedStyle(area);
        return pair(area.className, 'graphics', [borderTopColor, backgroundColor], groundOf(area.parentElement));
      }),
      ...lines.flatMap((line) =>
        pair(line.className, 'graphics', [getComputedStyle(line, '::before').backgroundColor], groundOf(line)),
      ),
      ...icons.flatMap((icon) =>
        pair(icon.classList.toString(), 'graphics', [getComputedStyle(icon).stroke], groundOf(icon.parentElement)),
      ),
      ...drawn.flatMap(({ what, shape, behind, svg }) => {
        const { fill, stroke } = getComputedStyle(shape);
        const under = behind === null ? null : readColour(getComputedStyle(behind).fill);
        return pair(what, 'graphics', [fill, stroke], under ?? groundOf(svg));
      }),
    ];
    return { theme, tint, pairs };
  });
  stage.dataset['theme'] = before.theme ?? 'light';
  if (before.tint === undefined) delete stage.dataset['tint'];
  else stage.dataset['tint'] = before.tint;
  return all;
}

function readColour(text: string): Colour | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return text === 'none' || alpha === 0 ? null : [red, green, blue];
}

/** The colour behind an element, as the stage is drawn now. */
function groundsNow(): (element: Element | null) => Colour {
  const grounds = new Map<Element, Colour>();
  const groundOf = (element: Element | null): Colour => {
    if (element === null) return [255, 255, 255];
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const ground = readColour(getComputedStyle(element).backgroundColor) ?? groundOf(element.parentElement);
    grounds.set(element, ground);
    return ground;
  };
  return groundOf;
}

/** Tells, once each, which elements stand where none has stood before: the same tags, attributes and places from the stage on. */
function unreadBefore(stage: Element): (element: Element) => boolean {
  const page = globalThis as unknown as { pathsRead?: Set<string> };
  page.pathsRead ??= new Set();
  const { pathsRead } = page;
  const pathOf = (element: Element): string => {
    const attributes = [...element.attributes].filter(({ name }) => name !== 'style');
    const own = [
      [...(element.parentElement?.children ?? [])].indexOf(element),
      element.tagName,
      element.previousElementSibling?.className,
      ...attributes.map(({ name, value }) => `${name}=${value}`),
      element instanceof SVGSVGElement ? element.innerHTML : '',
    ].join(' ');
    return element === stage || element.parentElement === null ? own : `${pathOf(element.parentElement)} > ${own}`;
  };
  const found = new Map<Element, boolean>();
  return (element) => {
    const known = found.get(element);
    if (known !== undefined) return known;
    const path = pathOf(element);
    const isNew = !pathsRead.has(path);
    pathsRead.add(path);
    found.set(element, isNew);
    return isNew;
  };
}

/**
 * The edges of a drawing that are to be seen. A shape is told from the slide by its outline, as far as nothing covers it; one
 * that lies on other shapes, such as a tick, from the one most of it lies on. Inside a person, and where people stand close,
 * nothing is said by lines that meet: a person is told from what is behind all of them. What shapes stand on, and a frame
 * round them, say nothing.
 */
function edgesOf(svg: SVGSVGElement) {
  const shapes = [...svg.querySelectorAll<SVGGeometryElement>('path, circle, ellipse, rect')];
  const bounds = (svg.closest('.stage') ?? svg).getBoundingClientRect();
  const samples = 16;
  const fillCovers = (shape: SVGGeometryElement, point: DOMPoint) =>
    getComputedStyle(shape).fill !== 'none' &&
    shape.isPointInFill(point.matrixTransform(shape.getScreenCTM()?.inverse()));
  const strokeCovers = (shape: SVGGeometryElement, point: DOMPoint) =>
    getComputedStyle(shape).stroke !== 'none' &&
    shape.isPointInStroke(point.matrixTransform(shape.getScreenCTM()?.inverse()));
  return shapes.flatMap((shape, index) => {
    if (shape.matches('.drawing-ground, .drawing-frame')) return [];
    const length = shape.getTotalLength();
    const matrix = shape.getScreenCTM() ?? undefined;
    const behinds = Array.from({ length: samples }, (_, step) =>
      shape.getPointAtLength((length * (step + 0.5)) / samples).matrixTransform(matrix),
    ).flatMap((point) => {
      const isOutside = point.y > bounds.bottom || point.x < bounds.left || point.x > bounds.right;
      const above = shapes.slice(index + 1);
      if (isOutside || above.some((other) => fillCovers(other, point) || strokeCovers(other, point))) return [];
      const behind = shapes.slice(0, index).findLast((other) => fillCovers(other, point)) ?? null;
      return behind?.closest('.person') ? [] : [behind];
    });
    const what = `${shape.closest('.person') === null ? '' : 'person '}${shape.getAttribute('class') ?? shape.tagName}`;
    const most = [...new Set(behinds)].toSorted(
      (one, other) => behinds.filter((each) => each === other).length - behinds.filter((each) => each === one).length,
    );
    return (behinds.includes(null) ? [null] : most.slice(0, 1)).map((behind) => ({ what, shape, behind, svg }));
  });
}

/** The type of `readPairs` as the page has it. */
export type ReadPairs = typeof readPairs;

/** Source of everything above that runs in the page. */
export const readingPairs = [
  `const chartParts = ${JSON.stringify(areas)};`,
  ...[readPairs, readColour, groundsNow, unreadBefore, edgesOf],
].join('\n');

declare const chartParts: string;
