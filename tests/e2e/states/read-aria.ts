import type { Page } from '@playwright/test';
import { journeyLesson } from '../../support/taught-app';

/** The card of another lesson than that of the journeys, and a shelf with nothing left on it. */
const otherCard = new RegExp(
  String.raw`^( *)- listitem:\n\1  - '?article (?!"${journeyLesson}")[^\n]*\n(?:\1    [^\n]*\n)*`,
  'gmu',
);
const emptyShelf = /^( *)- region [^\n]*\n\1 {2}- heading [^\n]*\n\1 {2}- list:\n(?!\1 {4})/gmu;

/** What assistive technology is told of a page, without what changes from day to day or with every lesson that is added. */
export async function readAria(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  // The live region holds what was said last, for a moment: when, is not part of the state.
  const said = /^ *- status(?::.*)?\n/gmu;
  return `${tree}\n`
    .replaceAll(said, '')
    .replaceAll(otherCard, '')
    .replaceAll(emptyShelf, '')
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
