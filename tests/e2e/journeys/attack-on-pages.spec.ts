import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { ProtectedForm, ResultsFile } from '../../../renderer/core/contract/results-file';
import { resultsFileName } from '../../../renderer/core/results/file-name';
import { resultsJson } from '../../../renderer/core/results/results-file';
import { sessionResults } from '../../../renderer/core/results/session-results';
import type { SavedSession } from '../../../renderer/core/session/saved-session';
import { button, journeyOutline, shippedOutlines } from '../../support/taught-app';
import { sampledSession } from '../../unit/results/sampled-sessions';
import { test } from '../support/app';
import { keepResults, openClassResultPage, savedClassResult } from '../support/class-result';
import { readPdf } from '../support/printed';
import { everythingKept } from '../support/teach';

const attacker = join(import.meta.dirname, '../../attacker/attack.mjs');
const forms: readonly ProtectedForm['form'][] = ['withheld', 'full', 'two', 'fewer', 'allbut'];

/** As few sampled sessions as say every form between them. */
function sessionsOfEveryForm(): readonly ResultsFile[] {
  const missing = new Set<string>(forms);
  return Array.from({ length: 500 }, (_, number) => sessionResults(sampledSession(number))).filter((file) => {
    const fresh = file.results.filter(({ result }) => missing.delete(result.form));
    return fresh.length > 0;
  });
}

/** What a page gives to a reader: its words, what a screen reader is told, and both kinds of text that copying takes. */
const toldBy = (page: Page) =>
  page.evaluate(() => {
    const { body } = document;
    getSelection()?.selectAllChildren(body);
    const copied = getSelection()?.toString() ?? '';
    const html = getSelection()?.getRangeAt(0).cloneContents();
    const around = document.createElement('div');
    if (html !== undefined) around.append(html);
    const attributes = [...body.querySelectorAll('[aria-label], [title], [alt]')].flatMap((one) =>
      ['aria-label', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''),
    );
    getSelection()?.removeAllRanges();
    return { words: body.innerText, copied, markup: around.innerHTML, attributes: attributes.join('\n') };
  });

/** Puts a record into one of the app's stores, or empties it. */
const emptyStore = (page: Page, store: string) => putInto(page, store, null);
const putInto = (page: Page, store: string, record: SavedSession | null) =>
  page.evaluate(
    ({ name, value }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('not-alone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          if (value === null) writing.objectStore(name).clear();
          else writing.objectStore(name).put(value, value.id);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    { name: store, value: record },
  );

test('nobody is pinned down by what screens, the clipboard and PDFs say of results in every form', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'not-alone-pages-'));
  try {
    const files = sessionsOfEveryForm();
    for (const file of files) {
      const name = resultsFileName(file, 'json').replace(/\.json$/u, '');
      const keep = (kind: string, text: string) => writeFileSync(join(folder, `${name}.${kind}.txt`), text);
      writeFileSync(join(folder, `${name}.json`), resultsJson(file));
      await keepResults(page, [file]);
      await button(page, 'Open').click();
      await page.getByRole('region', { name: 'Class result' }).waitFor();
      const { words, copied, attributes } = await toldBy(page);
      keep('screen', words);
      keep('copied', copied);
      keep('told', `${await page.locator('body').ariaSnapshot()}\n${attributes}`);
      await openClassResultPage(page);
      const { pages } = await readPdf(await savedClassResult(page, file, `${name}.pdf`));
      keep('pdf', pages.flatMap(({ lines }) => lines).join('\n'));
      await emptyStore(page, 'results');
    }
    const { stdout } = spawnSync(process.execPath, [attacker, folder], { encoding: 'utf8' });
    const { report } = JSON.parse(stdout) as {
      readonly report: readonly { readonly file: string; readonly form: string; readonly violations: string[] }[];
    };
    expect(report.filter(({ violations }) => violations.length > 0)).toEqual([]);
    expect(new Set(report.map(({ form }) => form))).toEqual(new Set([...forms, 'text']));
    expect(report.filter(({ form }) => form === 'text')).toHaveLength(4 * files.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Of a group of 1999: which of them can be told apart in a result depends on the form alone. */
const canaries = [
  [1201, 797, 1],
  [1987, 7, 5],
  [11, 1123, 865],
] as const;
const shown = ['1201'];
const hidden = ['797', '1987', '1123', '865', '1988'];

test('finishing erases every count: none that is hidden is kept, shown, copied or printed from the preview on', async ({
  page,
}) => {
  const outline = journeyOutline(await shippedOutlines());
  const counted = outline.slides.flatMap(({ activities }) => activities).filter(({ target }) => target !== undefined);
  const asked = counted.filter(({ phase }) => phase === undefined).slice(0, canaries.length);
  const session: SavedSession = {
    version: 1,
    kind: 'room-empty',
    id: 'c'.repeat(32),
    lesson: { id: outline.id, version: outline.version },
    startedAtMs: Date.now(),
    spentMs: 0,
    nation: null,
    contacts: [],
    methods: Object.fromEntries(counted.map(({ item }) => [item, 'hands'])),
    k: 20,
    n: 1999,
    dropped: [],
    position: { slide: outline.slides[0]?.id ?? '', beat: 0 },
    overlay: null,
    activities: {},
    // The first place is the target's, whichever option that is.
    tallies: Object.fromEntries(
      asked.map(({ key, options, target }, place) => {
        const [first = 0, ...rest] = canaries[place] ?? [];
        const counts = options.map((_, option) => (option === target?.[0] ? first : (rest.pop() ?? 0)));
        return [key, counts];
      }),
    ),
    earlier: null,
  };
  await page.goto('/');
  await button(page, 'Results').waitFor();
  await putInto(page, 'sessions', session);
  const finds = (text: string) =>
    [...hidden, ...shown].filter((number) => new RegExp(`\\b${number}\\b`, 'u').test(text));
  const told = async () => Object.values(await toldBy(page)).join('\n');
  // Until it is finished they are there: the search is not blind.
  expect(finds(await everythingKept(page))).toEqual([...hidden.slice(0, 4), ...shown]);

  await page.goto('/');
  await button(page, 'Continue lesson').click();
  await button(page, 'Save results').waitFor();
  expect(finds(await told())).toEqual(shown);
  await button(page, 'Save results').click();
  await button(page, 'Export results').waitFor();
  expect(finds(await told())).toEqual(shown);
  expect(finds(await everythingKept(page))).toEqual(shown);
  await openClassResultPage(page);
  expect(finds(await told())).toEqual(shown);
  const { pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(finds(pages.flatMap(({ lines }) => lines).join('\n'))).toEqual(shown);
});
