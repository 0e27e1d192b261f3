import type { Locator } from '@playwright/test';

/** One run of text on a stage: all the words of one text node. */
export interface TextRun {
  readonly text: string;
  /** Computed font size ÷ height of the stage. */
  readonly size: number;
  readonly lines: number;
  /** Inside the title of the slide (h1 or h2). */
  readonly heading: boolean;
  /** Why part of it cannot be seen; absent when all of it can. */
  readonly hidden?: 'outside the stage' | 'clipped';
}

export interface SlideMeasure {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** Pairs of runs that lie on one another. */
  readonly collisions: readonly (readonly [string, string])[];
}

/** Measures every text on a stage (`.stage`) as it is laid out now. Fonts must have loaded: it waits for them. */
export function measureSlide(stage: Locator): Promise<SlideMeasure> {
  return stage.evaluate(async (element) => {
    await document.fonts.ready;
    // Half a thousandth of the height: rounding of the layout, not something an eye could see.
    const frame = element.getBoundingClientRect();
    const slack = Math.max(0.5, frame.height * 0.0005);
    const within = (box: DOMRect, bounds: DOMRect) =>
      box.left >= bounds.left - slack &&
      box.right <= bounds.right + slack &&
      box.top >= bounds.top - slack &&
      box.bottom <= bounds.bottom + slack;
    // Letters do not fill their line box: the part above and below them may touch the line before.
    const letters = (box: DOMRect) =>
      new DOMRect(box.left, box.top + box.height * 0.2, box.width, Math.max(0, box.height * 0.55));
    const clippedBy = (text: Node, boxes: readonly DOMRect[]) => {
      for (let above = text.parentElement; above !== null && above !== element; above = above.parentElement) {
        if (above instanceof SVGElement) continue;
        const { overflowX, overflowY } = getComputedStyle(above);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const bounds = above.getBoundingClientRect();
        if (boxes.some((box) => !within(letters(box), bounds))) return true;
      }
      return false;
    };

    const found: { run: { text: string; size: number; lines: number; heading: boolean; hidden?: 'outside the stage' | 'clipped' }; boxes: DOMRect[] }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (parent === null || text === '' || parent.closest('.visually-hidden') !== null) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
      if (boxes.length === 0) continue;
      const tops = new Set(boxes.map((box) => Math.round(box.top)));
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.d ?? 1) : 1;
      const outside = boxes.some((box) => !within(letters(box), frame));
      const hidden = outside ? 'outside the stage' : clippedBy(node, boxes) ? 'clipped' : undefined;
      found.push({
        run: {
          text,
          size: (Number.parseFloat(getComputedStyle(parent).fontSize) * scale) / frame.height,
          lines: tops.size,
          heading: parent.closest('h1, h2') !== null,
          ...(hidden !== undefined && { hidden }),
        },
        boxes: boxes.map(letters),
      });
    }

    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
    const collisions: [string, string][] = [];
    for (const [index, one] of found.entries())
      for (const other of found.slice(index + 1))
        if (one.boxes.some((a) => other.boxes.some((b) => meet(a, b)))) collisions.push([one.run.text, other.run.text]);

    return { width: frame.width, height: frame.height, runs: found.map(({ run }) => run), collisions };
  });
}
