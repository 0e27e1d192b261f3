import type { BrowserContext } from '@playwright/test';

/** A second display, as far as the browser tells without asking; the set changes when a test says so. */
export async function withSecondDisplay(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const fake = window as unknown as { secondDisplay?: boolean };
    Object.defineProperty(Screen.prototype, 'isExtended', { get: () => fake.secondDisplay ?? true });
  });
}
