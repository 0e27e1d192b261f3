import type { Page } from '@playwright/test';

/** The bytes of a file of the name `slow.json` never come, so that the page can be seen reading. */
export const holdSlowFile = (page: Page) =>
  page.addInitScript(() => {
    const { stream } = Blob.prototype;
    Blob.prototype.stream = function read(this: Blob) {
      return this instanceof File && this.name === 'slow.json' ? new ReadableStream() : stream.call(this);
    };
  });
