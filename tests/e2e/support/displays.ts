import { type BrowserContext, type CDPSession, chromium, type LaunchOptions, type Page } from '@playwright/test';

/** A second display, as far as the browser tells without asking; the set changes when a test says so. */
export async function withSecondDisplay(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const fake = window as unknown as { secondDisplay?: boolean };
    Object.defineProperty(Screen.prototype, 'isExtended', { get: () => fake.secondDisplay ?? true });
  });
}

export interface TwoScreens {
  readonly page: Page;
  readonly session: CDPSession;
  /** What the browser calls the second screen. */
  second(): Promise<string>;
  /** The second screen goes, or comes back, as the browser itself tells its pages. */
  unplug(): Promise<void>;
  plugIn(): Promise<void>;
  close(): Promise<void>;
}

/** A browser of its own with two screens that it knows itself; pages have the size of their window, or no page is told. */
export async function startWithTwoScreens(
  { args = [], ...launch }: LaunchOptions,
  baseURL: string,
): Promise<TwoScreens> {
  const browser = await chromium.launch({ ...launch, args: [...args, '--screen-info={1024x768}{1024,0 1920x1080}'] });
  const context = await browser.newContext({ baseURL, locale: 'en-GB', viewport: null });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const second = async () => {
    const { screenInfos } = await session.send('Emulation.getScreenInfos');
    const found = screenInfos.find(({ isPrimary }) => !isPrimary);
    if (found === undefined) throw new Error('Unexpected single screen, expected a second one');
    return found.id;
  };
  return {
    page,
    session,
    second,
    async unplug() {
      await session.send('Emulation.removeScreen', { screenId: await second() });
    },
    async plugIn() {
      await session.send('Emulation.addScreen', { left: 1024, top: 0, width: 1920, height: 1080 });
    },
    close: () => browser.close(),
  };
}
