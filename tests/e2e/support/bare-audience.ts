import type { BrowserContext, Page } from '@playwright/test';
import type { AudienceView } from '../../../renderer/core/session/audience-view';

/** The audience window alone, and a page that stands in for the facilitator's and says what it shows. */
export interface BareAudience {
  readonly page: Page;
  /** Puts a view on the display, and resolves once it is painted. */
  show(view: AudienceView): Promise<void>;
}

interface StandIn {
  showView: (view: AudienceView) => Promise<void>;
}

const session = 'e'.repeat(32);

/** Opens the audience window of a session nobody teaches: any view can be put on it without the way there. */
export async function openBareAudience(
  context: BrowserContext,
  size: { readonly width: number; readonly height: number },
): Promise<BareAudience> {
  const standIn = await context.newPage();
  await standIn.goto('/third-party-licences.md');
  await standIn.evaluate(async (id) => {
    // What the audience page asks of a sender: that its page owns the session and stands behind the view.
    const owner = 'stand-in';
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
    let revision = 0;
    (globalThis as unknown as StandIn).showView = (view) =>
      new Promise((resolve) => {
        revision += 1;
        const heard = ({ data }: MessageEvent) => {
          if (data.kind !== 'shown' || data.stamp.revision !== revision) return;
          channel.removeEventListener('message', heard);
          resolve();
        };
        channel.addEventListener('message', heard);
        channel.postMessage({ v: 1, kind: 'view', stamp: { owner, revision }, view });
      });
  }, session);
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(`/audience.html#${session}`);
  await page.locator('.stage').waitFor();
  return {
    page,
    show: (view) => standIn.evaluate((next) => (globalThis as unknown as StandIn).showView(next), view),
  };
}
