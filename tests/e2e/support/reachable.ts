import { expect, type Page } from '@playwright/test';

/**
 * Fails when the page scrolls sideways, or when a button, link or field cannot be reached: after scrolling it into view it
 * must lie inside the window and be what a press at its middle meets.
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

/** Runs in the page, so everything it needs is inside it. */
function unreachable(): { readonly scrollWidth: number; readonly width: number; readonly hidden: readonly string[] } {
  const { scrollWidth, clientWidth: width } = document.documentElement;
  const dialog = document.querySelector('dialog[open]');
  const within = dialog ?? document.body;
  const hidden: string[] = [];
  const controls = 'button, a[href], select, textarea, summary, [role="switch"], input:not([type="hidden"])';
  for (const control of within.querySelectorAll<HTMLElement>(controls)) {
    // What is on a slide is measured with the slides; what is for assistive technology alone is not seen.
    if (control.closest('.stage, .visually-hidden') !== null || !control.checkVisibility()) continue;
    // A grip is for keys: the mouse drags the card that it stands on.
    if (getComputedStyle(control).pointerEvents === 'none' && control.closest('[draggable]') !== null) continue;
    control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = control.getBoundingClientRect();
    const name = control.getAttribute('aria-label') ?? control.textContent.trim();
    const cut =
      box.left < -0.5 || box.right > window.innerWidth + 0.5 || box.top < -0.5 || box.bottom > window.innerHeight + 0.5;
    const met = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const label = control.closest('label');
    const isMet = met !== null && (control.contains(met) || (label?.contains(met) ?? false));
    if (cut) hidden.push(`${name}: cut off`);
    else if (!isMet) hidden.push(`${name}: covered by ${met?.className ?? 'nothing'}`);
  }
  window.scrollTo(0, 0);
  return { scrollWidth, width, hidden };
}
