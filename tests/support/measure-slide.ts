/** One run of text on a stage: all the words of one text node. */
export interface TextRun {
  readonly text: string;
  /** Computed font size ÷ height of the stage. */
  readonly size: number;
  readonly lines: number;
  /** Inside the title of the slide; a small title over a question is a label. */
  readonly heading: boolean;
  /** What it is part of: see `PartOfSlide`. */
  readonly part: PartOfSlide;
  /** Why part of it cannot be seen; absent when all of it can. */
  readonly hidden?: 'outside the stage' | 'clipped';
  /** Some of it stands on the picture in the corner of the slide, or on the drawing beside the words. */
  readonly onPicture?: true;
}

/**
 * A small `label` beside or above the words it belongs to: a title over a question, a source, a caption. `words` is
 * everything else that is in neither an activity nor a help card: the title and what the author wrote.
 */
export type PartOfSlide = 'words' | 'label' | 'activity' | 'help-card';

export interface SlideMeasure {
  /** In CSS pixels. */
  readonly width: number;
  readonly runs: readonly TextRun[];
  /** Lines of words, or of a help card, under the title; side by side in columns counted once. */
  readonly wordLines: number;
  /** Pairs of runs that lie on one another. */
  readonly collisions: readonly (readonly [string, string])[];
  /** The longest line of each paragraph, list item or other block of words, in letters. */
  readonly longestLines: readonly { readonly text: string; readonly letters: number; readonly part: PartOfSlide }[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface RawRun {
  readonly text: string;
  /** In CSS pixels, as drawn. */
  readonly fontSize: number;
  readonly heading: boolean;
  readonly part: PartOfSlide;
  /** One for each line, or part of a line. */
  readonly boxes: readonly Box[];
  /** Elements between the text and the stage that cut off what sticks out of them. */
  readonly clips: readonly Box[];
  /** Which paragraph, list item or other block it is in. */
  readonly block: number;
  readonly onPicture: boolean;
}

/** All texts of a stage of one width, as the page has them. */
interface RawSlide {
  readonly frame: Box;
  readonly runs: readonly RawRun[];
}

/** What can be told from the texts of a stage. */
function measureOf({ frame, runs }: RawSlide): SlideMeasure {
  const height = frame.bottom - frame.top;
  // Half a thousandth of the height: rounding of the layout, not something an eye could see.
  const slack = Math.max(0.5, height * 0.0005);
  const lettersOf = runs.map((run) => run.boxes.map(letters));
  const outside = (boxes: readonly Box[], bounds: Box) => boxes.some((box) => !within(box, bounds, slack));
  const collisions = runs.flatMap((run, index) =>
    runs.flatMap((other, at) => {
      if (at <= index) return [];
      const meets = lettersOf[index]?.some((a) => lettersOf[at]?.some((b) => meet(a, b, slack))) ?? false;
      return meets ? [[run.text, other.text] as const] : [];
    }),
  );
  return {
    width: Math.round(frame.right - frame.left),
    collisions,
    wordLines: linesOf(runs.filter(({ part, heading }) => (part === 'words' || part === 'help-card') && !heading)),
    longestLines: longestLines(runs),
    runs: runs.map((run, index) => {
      const boxes = lettersOf[index] ?? [];
      const clipped = run.clips.some((clip) => outside(boxes, clip)) ? ('clipped' as const) : undefined;
      const hidden = outside(boxes, frame) ? ('outside the stage' as const) : clipped;
      return {
        text: run.text,
        // To a thousandth of a per cent: the same at every width, but for rounding.
        size: Math.round((run.fontSize / height) * 100_000) / 100_000,
        lines: new Set(run.boxes.map((box) => Math.round(box.top))).size,
        heading: run.heading,
        part: run.part,
        ...(hidden !== undefined && { hidden }),
        ...(run.onPicture && { onPicture: true }),
      };
    }),
  };
}

/** Letters do not fill their line box: the space above and below them may touch the line before. */
function letters({ left, right, top, bottom }: Box): Box {
  const height = bottom - top;
  return { left, right, top: top + height * 0.2, bottom: bottom - height * 0.25 };
}

/** Texts that overlap in height by more than half are on one line, whatever their sizes. */
function linesOf(runs: readonly RawRun[]): number {
  const boxes = runs.flatMap(({ boxes }) => boxes).sort((a, b) => a.top - b.top);
  let lines = 0;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    if ((box.top + box.bottom) / 2 <= bottom) continue;
    lines += 1;
    bottom = box.bottom;
  }
  return lines;
}

/** A line has as many of the letters of its block as it has of the width of all its lines. */
function longestLines(runs: readonly RawRun[]): SlideMeasure['longestLines'] {
  const blocks = new Map<number, RawRun[]>();
  for (const run of runs)
    if (!run.heading && run.part !== 'label') blocks.set(run.block, [...(blocks.get(run.block) ?? []), run]);
  return [...blocks.values()].map((inside) => {
    const widths: { bottom: number; width: number }[] = [];
    for (const { left, right, top, bottom } of inside.flatMap(({ boxes }) => boxes)) {
      const line = widths.find((each) => Math.abs(each.bottom - bottom) < (bottom - top) / 2);
      if (line === undefined) widths.push({ bottom, width: right - left });
      else line.width += right - left;
    }
    const all = widths.reduce((sum, { width }) => sum + width, 0);
    const text = inside.map((run) => run.text).join(' ');
    const longest = Math.max(...widths.map(({ width }) => width));
    return { text, letters: Math.round((text.length * longest) / all), part: inside[0]?.part ?? 'words' };
  });
}

function within(box: Box, bounds: Box, slack: number): boolean {
  return (
    box.left >= bounds.left - slack &&
    box.right <= bounds.right + slack &&
    box.top >= bounds.top - slack &&
    box.bottom <= bounds.bottom + slack
  );
}

function meet(a: Box, b: Box, slack: number): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
  );
}

/**
 * Runs in the page, so everything it needs is beside it there, see `measuring`: the texts of a stage at each width in CSS
 * pixels. Fonts must have loaded. Layout is asked for, not painted.
 */
function readTexts(stage: Element, widths: readonly number[]): readonly RawSlide[] {
  const boxOf = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });

  // What is on the stage stays the same at every width; only its boxes change.
  const clips = new Map<Element, readonly Element[]>();
  const clipsAround = (parent: Element): readonly Element[] => {
    const known = clips.get(parent);
    if (known !== undefined) return known;
    const { overflowX, overflowY } = getComputedStyle(parent);
    const cuts = (overflowX !== 'visible' || overflowY !== 'visible') && !(parent instanceof SVGElement);
    const above = parent.parentElement;
    const found = [...(cuts ? [parent] : []), ...(above === null || above === stage ? [] : clipsAround(above))];
    clips.set(parent, found);
    return found;
  };

  const isSeen = (parent: Element) =>
    parent.closest('.visually-hidden') === null &&
    parent.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  const partOf = (parent: Element): PartOfSlide => {
    // Headings over lists, a source, a caption, what a question stands under: beside what is read.
    if (parent.closest('.slide-label, .part-discuss-label, .fact-source, figcaption, .help-card-title') !== null)
      return 'label';
    if (parent.closest('.help-card') !== null) return 'help-card';
    if (parent.closest('.stage-activity') === null) return 'words';
    // "What is so", "of 9", whom a chat is with, the number of a line, the name of a clip, the groups a card is for.
    const labels =
      '.myth-fact-word, .walk-number-of, .chat-head, .chat-number, .clip-transcript-name, .groups-card-for';
    return parent.closest(labels) === null ? 'activity' : 'label';
  };

  const blocks: Element[] = [];
  const blockOf = (parent: Element): number => {
    let block = parent;
    while (block !== stage && getComputedStyle(block).display === 'inline') block = block.parentElement ?? stage;
    if (!blocks.includes(block)) blocks.push(block);
    return blocks.indexOf(block);
  };

  const textsOf = (node: Node) => {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (parent === null || text === '' || !isSeen(parent)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const heading = parent.closest('.slide-title') !== null;
    const cutting = parent === stage ? [] : clipsAround(parent);
    return [{ text, parent, range, heading, part: partOf(parent), block: blockOf(parent), clips: cutting }];
  };

  const texts: ReturnType<typeof textsOf> = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(...textsOf(node));

  const corner = [...stage.querySelectorAll<SVGGeometryElement>('.motif > *')].filter((shape) =>
    shape.checkVisibility(),
  );
  const drawings = [...stage.querySelectorAll('.slide-drawing > .drawing, .slide-side')];
  const pictures = () => {
    const inverse = corner[0]?.getScreenCTM()?.inverse();
    const sides = drawings.map((drawing) => drawing.getBoundingClientRect());
    return ({ left, right, top, bottom }: Box) => {
      const points = [left, (left + right) / 2, right].flatMap((x) => [top, bottom].map((y) => new DOMPoint(x, y)));
      return (
        (inverse !== undefined &&
          points.some((point) => corner.some((shape) => shape.isPointInFill(point.matrixTransform(inverse))))) ||
        sides.some((side) => meet({ left, right, top, bottom }, side, 1))
      );
    };
  };

  const read = (): RawSlide => {
    const isOnPicture = pictures();
    const runs = texts.flatMap(({ text, parent, range, heading, part, block, clips: cutting }): RawRun[] => {
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0).map(boxOf);
      if (boxes.length === 0) return [];
      // Text inside a drawing is scaled with it.
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.d ?? 1) : 1;
      const fontSize = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      const around = cutting.map((element) => boxOf(element.getBoundingClientRect()));
      return [{ text, fontSize, heading, part, block, boxes, clips: around, onPicture: boxes.some(isOnPicture) }];
    });
    return { frame: boxOf(stage.getBoundingClientRect()), runs };
  };
  const frame = stage.parentElement;
  const slides = widths.map((width) => {
    if (frame !== null) frame.style.width = `${width}px`;
    return read();
  });
  if (frame !== null) frame.style.width = '';
  return slides;
}

/** What can be told from a stage at each width in CSS pixels. Runs in the page. */
function measureStage(stage: Element, widths: readonly number[]): readonly SlideMeasure[] {
  return readTexts(stage, widths).map(measureOf);
}

/** The type of `measureStage` as the page has it. */
export type MeasureStage = typeof measureStage;

/** Source of everything above that runs in the page. */
export const measuring = [measureStage, readTexts, measureOf, letters, linesOf, longestLines, within, meet].join('\n');
