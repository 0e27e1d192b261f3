import type { BrowserContext } from '@playwright/test';
import type { ReadDeck } from './read-deck';

export const firstSlide = '.stage[data-screen="slide"]';
export const peersFirstSlide = '.reveal.ready section.present';

/**
 * Opens a page that stands in for the facilitator window and loads nothing of the app: it answers a hello with the first
 * view. So no file of the audience page is in the cache when that opens, and nothing else is busy.
 */
export async function answerHello(
  context: BrowserContext,
  url: string,
  { firstView, session }: ReadDeck,
): Promise<void> {
  const standIn = await context.newPage();
  await standIn.goto(`${url}third-party-licences.md`);
  await standIn.evaluate(
    async ([id, view]) => {
      // What the audience page asks of a sender: that its page owns the session and stands behind the view.
      const { owner } = view.stamp;
      await Promise.all(
        [`facilitator:${id}`, `facilitator:${id}:${owner}`].map(
          (name) =>
            new Promise<void>((held) => {
              void navigator.locks.request(name, () => {
                held();
                return new Promise(() => undefined);
              });
            }),
        ),
      );
      const channel = new BroadcastChannel(`session:${id}`);
      channel.addEventListener('message', ({ data }) => {
        if (data.kind === 'hello') channel.postMessage(view);
      });
    },
    [session, firstView] as const,
  );
}
