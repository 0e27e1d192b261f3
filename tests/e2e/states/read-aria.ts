import type { Page } from '@playwright/test';

/** What assistive technology is told of a page, without what changes from day to day. */
export async function readAria(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  // The live region holds what was said last, for a moment: when, is not part of the state.
  const said = /^- status(?::.*)?\n/gmu;
  return `${tree}\n`
    .replaceAll(said, '')
    .replaceAll(/\d+:\d\d/gu, 'm:ss')
    .replaceAll(
      /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/gu,
      '(date)',
    )
    .replaceAll(/\d+ minutes? in/gu, 'm minutes in')
    .replaceAll(/\d+ min (left|over|ahead|behind)/gu, 'm min $1')
    .replaceAll(/takes \d+ min/gu, 'takes m min')
    .replaceAll(/(spinbutton "Minutes left"): "\d+"/gu, '$1: "m"');
}
