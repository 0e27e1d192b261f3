import { expect, type Page } from '@playwright/test';

/** The spacing of WCAG 1.4.12, as a reader's own style sheet sets it. A sheet made in script passes the policy. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.documentElement.hasAttribute('data-spaced')) return;
    document.documentElement.setAttribute('data-spaced', '');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `:not(.stage *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p:not(.stage *) { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** The largest letters of Settings, in the reading font, as the page sets them; `false` goes back to the standard. */
export async function enlargeText(page: Page, enlarged: boolean): Promise<void> {
  await page.evaluate((on) => {
    const { dataset, style } = document.documentElement;
    style.fontSize = on ? '130%' : '100%';
    dataset['font'] = on ? 'reading' : 'standard';
  }, enlarged);
}

/** Fails when words are cut off: text wider or higher than a box that hides what is over. */
export async function expectNothingClipped(page: Page, state: string): Promise<void> {
  const clipped = await page.evaluate(() => {
    const found: string[] = [];
    for (const box of document.body.querySelectorAll<HTMLElement>('*:not(svg *)')) {
      if (box.closest('.stage, .visually-hidden') !== null || !box.checkVisibility()) continue;
      const { overflowX, overflowY } = getComputedStyle(box);
      const over = { x: box.scrollWidth - box.clientWidth, y: box.scrollHeight - box.clientHeight };
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if ((hides(overflowX) && over.x > 1) || (hides(overflowY) && over.y > 1))
        found.push(`${box.className || box.tagName}: ${box.innerText.slice(0, 40)}`);
    }
    return found;
  });
  expect(clipped, `cut off on ${state}`).toEqual([]);
}

/** Notes everything that begins to move from now on, on the page and in every window it opens. */
export async function watchMotion(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    const note = ({ target, type }: Event) => {
      if (!(target instanceof Element)) return;
      // What lasts no time at all is not motion, though the browser tells of it.
      const lasting = target.getAnimations().some((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 1);
      if (lasting) moved.push(`${type} on ${target.className || target.tagName}`);
    };
    addEventListener('transitionrun', note, true);
    addEventListener('animationstart', note, true);
  });
}

/** Fails when anything has moved since `watchMotion`, or scrolls smoothly. */
export async function expectStill(page: Page, state: string): Promise<void> {
  const { moved, smooth } = await page.evaluate(() => ({
    moved: (window as unknown as { readonly moved: readonly string[] }).moved,
    smooth: [document.documentElement, ...document.body.querySelectorAll('*')].filter(
      (each) => getComputedStyle(each).scrollBehavior === 'smooth',
    ).length,
  }));
  expect({ moved, smooth }, `motion on ${state}`).toEqual({ moved: [], smooth: 0 });
}

/** Fails when a control would be plain words in the reader's own colours: it must have an edge, or be underlined. */
export async function expectEdgesInForcedColours(page: Page, state: string): Promise<void> {
  const bare = await page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('button, select, textarea, input, [role="switch"]')]
      .filter((control) => control.closest('.stage, .visually-hidden') === null && control.checkVisibility())
      .filter((control) => {
        const drawnByBrowser = control.matches('input, select') && getComputedStyle(control).appearance !== 'none';
        const hasEdge = [control, ...control.querySelectorAll('*')].some((part) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(part);
          return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
        });
        return !drawnByBrowser && !hasEdge;
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent.trim()),
  );
  expect(bare, `controls without an edge on ${state}`).toEqual([]);
}
