import type { Page } from '@playwright/test';

/** Listens to the one live region of a window from now on. Returns everything it has said so far, in order. */
export async function listenTo(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('[role="status"]');
    if (region === null) throw new Error('Unexpected page without a live region');
    new MutationObserver(() => region.textContent && heard.push(region.textContent.trim())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard);
}
