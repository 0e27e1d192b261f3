import type { Browser } from '@playwright/test';
import { handOn } from '../../e2e/states/hand';
import { walks } from '../../e2e/states/walks';
import { serveFixture } from '../../e2e/support/lesson-server';
import type { Look } from './looks';
import { openLook } from './open-look';
import { shoot } from './shoot';

const fileName = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** Every state of the app that tests look at, walk by walk, in both windows. Returns how many pictures. */
export async function shootStates(browser: Browser, url: string, look: Look): Promise<number> {
  let taken = 0;
  for (const { name, before, fixture, states } of walks) {
    const served = fixture === undefined ? null : await serveFixture(fixture);
    const home = served?.url ?? url;
    const { context, page } = await openLook(browser, home, look, before);
    const hand = handOn(page, home);
    for (const [place, state] of states.entries()) {
      await state.go(hand);
      const path = `${fileName(name)}/${String(place + 1).padStart(2, '0')}-${fileName(state.name)}-*`;
      const [window, sizes] = state.window === 'audience' ? [hand.audience, look.slides] : [page, look.screens];
      taken += await shoot(window, sizes, `${look.folder}/screens/${path}`);
    }
    await context.close();
    await served?.stop();
  }
  return taken;
}
