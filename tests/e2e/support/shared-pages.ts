import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const name = 'NOT_ALONE_SHARED_PAGES';

/** Where the workers of this run of the suite keep the pages that one of them has built; `null` outside a run. */
export const sharedPages = (): string | null => process.env[name] ?? null;

/** The run's own folder for them, handed to its workers; it is made when it is needed. */
export function sharePages(): void {
  process.env[name] ??= join(tmpdir(), `not-alone-pages-${randomUUID()}`);
}

/** At the end of the run. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export of this file
export default async function forgetPages(): Promise<void> {
  const folder = sharedPages();
  if (folder !== null) await rm(folder, { recursive: true, force: true });
}
