import type { Page } from '@playwright/test';

/** A write of a session, as the page itself saw it begin and end. */
export interface KeptWrite {
  readonly kind: 'begun' | 'done';
  /** On this machine's clock, in ms since 1970. */
  readonly atMs: number;
  /** The record without its times. */
  readonly record: string;
}

/** Tells each write of a session, past the app: when it is handed to the browser, and when the browser says it is on the disk. */
export async function watchWrites(page: Page, onWrite: (write: KeptWrite) => void): Promise<void> {
  await page.exposeBinding('toldWrite', (_source, write: KeptWrite) => onWrite(write));
  await page.addInitScript(() => {
    const { toldWrite } = globalThis as unknown as { toldWrite?: (write: KeptWrite) => void };
    const now = () => performance.timeOrigin + performance.now();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (this.name === 'sessions') {
        const record = JSON.stringify(given[0]).replaceAll(/"[A-Za-z]*Ms":[\d.]+,?/gu, '');
        toldWrite?.({ kind: 'begun', atMs: now(), record });
        this.transaction.addEventListener('complete', () => toldWrite?.({ kind: 'done', atMs: now(), record }));
      }
      return put.apply(this, given);
    };
  });
}
