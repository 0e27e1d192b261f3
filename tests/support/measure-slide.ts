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
}

/**
 * A small `label` beside or above the words it belongs to: a title over a question, a source, a caption. `words` is
 * everything else that is in neither an activity nor a help card: the title and what the author wrote.
 */
export type PartOfSlide = 'words' | 'label' | 'activity' | 'help-card';

export interface SlideMeasure {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** Lines of words under the title, side by side in columns counted once. */
  readonly wordLines: number;
  /** Pairs of runs that lie on one another. */
  readonly collisions: readonly (readonly [string, string])[];
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
}

/** All texts of a stage of one width, as the page has them. */
export interface RawSlide {
  readonly frame: Box;
  readonly runs: readonly RawRun[];
}

/** What can be told from the texts of a stage. */
export function measureOf({ frame, runs }: RawSlide): SlideMeasure {
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
    width: frame.right - frame.left,
    height,
    collisions,
    wordLines: linesOf(runs.filter(({ part, heading }) => part === 'words' && !heading)),
    runs: runs.map((run, index) => {
      const boxes = lettersOf[index] ?? [];
      const clipped = run.clips.some((clip) => outside(boxes, clip)) ? ('clipped' as const) : undefined;
      const hidden = outside(boxes, frame) ? ('outside the stage' as const) : clipped;
      return {
        text: run.text,
        size: run.fontSize / height,
        lines: new Set(run.boxes.map((box) => Math.round(box.top))).size,
        heading: run.heading,
        part: run.part,
        ...(hidden !== undefined && { hidden }),
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
 * Runs in the page, so everything it needs is inside it: the texts of a stage at each width in CSS pixels. Fonts must have
 * loaded: it waits for them.
 */
export async function readTexts(stage: Element, widths: readonly number[]): Promise<readonly RawSlide[]> {
  await document.fonts.ready;
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
    if (parent.closest('.help-card') !== null) return 'help-card';
    if (parent.closest('.stage-activity') !== null) {
      // "What is so", "of 9", whom a chat is with, the name of a clip, the groups a card is for: beside what is read.
      const labels = '.myth-fact-word, .walk-number-of, .chat-head, .clip-transcript-name, .groups-card-for';
      return parent.closest(labels) === null ? 'activity' : 'label';
    }
    return parent.closest('.slide-label, .part-discuss-label, .fact-source, figcaption') === null ? 'words' : 'label';
  };

  const textsOf = (node: Node) => {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (parent === null || text === '' || !isSeen(parent)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const heading = parent.closest('.slide-title') !== null;
    return [{ text, parent, range, heading, part: partOf(parent), clips: parent === stage ? [] : clipsAround(parent) }];
  };

  const texts: ReturnType<typeof textsOf> = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(...textsOf(node));

  const read = (): RawSlide => {
    const runs = texts.flatMap(({ text, parent, range, heading, part, clips: cutting }): RawRun[] => {
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0).map(boxOf);
      if (boxes.length === 0) return [];
      // Text inside a drawing is scaled with it.
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.d ?? 1) : 1;
      const fontSize = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      const around = cutting.map((element) => boxOf(element.getBoundingClientRect()));
      return [{ text, fontSize, heading, part, boxes, clips: around }];
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
