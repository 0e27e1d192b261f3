import { expect, type Page } from '@playwright/test';

/** A walk that has not come back to its first control after this many is going nowhere. */
const mostStops = 120;

/**
 * Goes through every stop of the Tab key, and fails when one cannot be seen to have the focus, or lies under something.
 * The focus is back where it was at the end.
 */
export async function expectFocusSeen(page: Page, state: string): Promise<void> {
  await page.evaluate(() => {
    const before = document.activeElement;
    before?.setAttribute('data-focus-before', '');
  });
  const problems = new Set<string>();
  let first: string | null = null;
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(focused);
    // Out of the page, into the browser's own bar, or round once.
    if (found === null || found.id === first) break;
    first ??= found.id;
    if (found.problem !== null) problems.add(found.problem);
  }
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('[data-focus-stop]')) each.removeAttribute('data-focus-stop');
    const before = document.querySelector<HTMLElement>('[data-focus-before]');
    before?.removeAttribute('data-focus-before');
    if (before === null || before === document.body) (document.activeElement as HTMLElement | null)?.blur();
    else before.focus();
  });
  expect([...problems], `focus on ${state}`).toEqual([]);
}

/** Runs in the page. Names the stop, and says what is wrong with it. */
function focused(): { readonly id: string; readonly problem: string | null } | null {
  const stop = document.activeElement;
  if (!(stop instanceof HTMLElement) || stop === document.body) return null;
  const id = stop.getAttribute('data-focus-stop') ?? String(document.querySelectorAll('[data-focus-stop]').length);
  stop.setAttribute('data-focus-stop', id);
  const name = stop.getAttribute('aria-label') ?? (stop.textContent.trim().slice(0, 40) || stop.tagName);
  // A small control may show its focus on the whole of its row.
  const shown = [stop, stop.closest('label'), stop.parentElement].some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!shown) return { id, problem: `${name}: no outline` };
  const box = stop.getBoundingClientRect();
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, window.innerWidth);
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, window.innerHeight);
  const met = left < right && top < bottom ? document.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
  const label = stop.closest('label');
  const seen = met !== null && (stop.contains(met) || met.contains(stop) || (label?.contains(met) ?? false));
  return { id, problem: seen ? null : `${name}: under ${met?.className ?? 'the edge of the window'}` };
}
