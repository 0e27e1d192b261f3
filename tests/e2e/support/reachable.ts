import { expect, type Page } from '@playwright/test';

/**
 * Fails when the page scrolls sideways, or when a button, link or field cannot be reached: after scrolling what a person
 * can scroll, it must lie inside the window and every box that cuts off what is over, and be what a press at its middle
 * meets. A box that hides what is over is never scrolled here, though a script could: nobody else can.
 */
export async function expectReachable(page: Page, state: string): Promise<void> {
  const { scrollWidth, width, hidden } = await page.evaluate(unreachable);
  expect(scrollWidth, `sideways scroll on ${state}`).toBeLessThanOrEqual(width);
  expect(hidden, `cut off or covered on ${state}`).toEqual([]);
}

/** Fails when the page itself scrolls: Present has everything in the window. */
export async function expectNoScroll(page: Page, state: string): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });
  expect(over, `scroll of the page on ${state}`).toBe(0);
}

/** Fails when counting hands would need scrolling: each option with its buttons, and what closes the count, are in sight. */
export async function expectCountInSight(page: Page, state: string): Promise<void> {
  const out = await page.evaluate(() => {
    const list = document.querySelector('.responses-options');
    if (list === null) return [];
    list.scrollTo(0, 0);
    const { top, bottom } = list.getBoundingClientRect();
    const steps = [...list.querySelectorAll('button')].map((button) => ({ button, top, bottom }));
    const rest = [...document.querySelectorAll('.responses-foot button')].map((button) => ({
      button,
      top: 0,
      bottom: innerHeight,
    }));
    return [...steps, ...rest]
      .filter(({ button, ...frame }) => {
        const box = button.getBoundingClientRect();
        return box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
      })
      .map(({ button }) => `${button.parentElement?.textContent}: ${button.textContent}`);
  });
  expect(out, `out of sight on ${state}`).toEqual([]);
}

/** Runs in the page, so everything it needs is inside it. */
function unreachable(): { readonly scrollWidth: number; readonly width: number; readonly hidden: readonly string[] } {
  const { scrollWidth, clientWidth: width } = document.documentElement;
  const dialog = document.querySelector('dialog[open]');
  const within = dialog ?? document.body;
  const hidden: string[] = [];
  const overflowing = new Set<Element>();
  const { innerWidth, innerHeight } = window;
  const middle = (box: DOMRect) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  const outside = (
    box: DOMRect,
    frame: { left: number; top: number; right: number; bottom: number },
    slack: number,
  ) => ({
    x: box.left < frame.left - slack || box.right > frame.right + slack,
    y: box.top < frame.top - slack || box.bottom > frame.bottom + slack,
  });
  const inWindow = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  /** From the innermost out, with what each does to what is over. The page itself is not among them. */
  const boxesAround = (control: Element) => {
    const boxes: { readonly box: Element; readonly x: string; readonly y: string }[] = [];
    for (let box = control.parentElement; box !== null && box !== document.body; box = box.parentElement) {
      const { overflowX: x, overflowY: y } = getComputedStyle(box);
      if (x !== 'visible' || y !== 'visible') boxes.push({ box, x, y });
    }
    return boxes;
  };
  const controls = 'button, a[href], select, textarea, summary, [role="switch"], input:not([type="hidden"])';
  for (const control of within.querySelectorAll<HTMLElement>(controls)) {
    // What is on a slide is measured with the slides; what is for assistive technology alone is not seen.
    if (control.closest('.stage, .visually-hidden') !== null || !control.checkVisibility()) continue;
    // A grip is for keys: the mouse drags the card that it stands on.
    if (getComputedStyle(control).pointerEvents === 'none' && control.closest('[draggable]') !== null) continue;
    const name = control.getAttribute('aria-label') ?? control.textContent.trim();
    const around = boxesAround(control);
    for (const { box, x, y } of around) {
      const [at, frame] = [middle(control.getBoundingClientRect()), middle(box.getBoundingClientRect())];
      const far = outside(control.getBoundingClientRect(), box.getBoundingClientRect(), 0);
      box.scrollBy({
        left: scrolls(x) && far.x ? at.x - frame.x : 0,
        top: scrolls(y) ? at.y - frame.y : 0,
        behavior: 'instant',
      });
    }
    const top = middle(control.getBoundingClientRect()).y - innerHeight / 2;
    if (!hides(getComputedStyle(document.documentElement).overflowY)) window.scrollBy({ top, behavior: 'instant' });

    const box = control.getBoundingClientRect();
    const { x, y } = outside(box, inWindow, 0.5);
    const cutBy = around.find((each) => {
      const over = outside(box, each.box.getBoundingClientRect(), 1);
      return (over.x && each.x !== 'visible') || (over.y && each.y !== 'visible');
    });
    for (const each of around)
      if (hides(each.x) && each.box.scrollWidth > each.box.clientWidth + 1) overflowing.add(each.box);
    const met = document.elementFromPoint(middle(box).x, middle(box).y);
    const label = control.closest('label');
    const isMet = met !== null && (control.contains(met) || (label?.contains(met) ?? false));
    if (x || y) hidden.push(`${name}: cut off`);
    else if (cutBy !== undefined) hidden.push(`${name}: cut off by ${cutBy.box.className || cutBy.box.tagName}`);
    else if (!isMet) hidden.push(`${name}: covered by ${met?.className ?? 'nothing'}`);
  }
  window.scrollTo(0, 0);
  for (const box of overflowing) hidden.push(`${box.className || box.tagName}: wider inside than it shows`);
  return { scrollWidth, width, hidden };
}
