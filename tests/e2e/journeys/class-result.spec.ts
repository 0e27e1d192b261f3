import { readFile } from 'node:fs/promises';
import { homedir, hostname, userInfo } from 'node:os';
import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ProtectedForm, ResultsFile } from '../../../renderer/core/contract/results-file';
import type { Outline } from '../../../renderer/core/lesson/outline';
import { button, shippedOutlines } from '../../support/taught-app';
import { fakeEntry, fakeFile } from '../../unit/results/fake-lesson';
import { test } from '../support/app';
import { keepResults, openClassResultPage, savedClassResult } from '../support/class-result';
import { cutOffOnPaper, readPdf, withPaperLayout } from '../support/printed';

const n = 28;
const forms: readonly ProtectedForm[] = [
  { form: 'two', target: 15 },
  { form: 'fewer' },
  { form: 'allbut' },
  { form: 'two', target: 9 },
];

/** A class in which every question of a lesson was counted, with all the forms that a class has. */
function everyQuestion(outline: Outline): ResultsFile {
  const asked = outline.slides.flatMap((slide) => slide.activities);
  const entries = asked.flatMap(({ item, itemVersion, phase: asks, options, target }, place) => {
    const phase = asks ?? ('single' as const);
    const first = asked.findIndex((one) => one.item === item && (one.phase ?? 'single') === phase);
    if (target === undefined || first !== place) return [];
    const result = forms[place % forms.length] ?? { form: 'fewer' };
    return [fakeEntry({ item, itemVersion, phase, options: options.length, target, result })];
  });
  return fakeFile(entries, { group: { n }, ages: outline.ages, lesson: { id: outline.id, version: outline.version } });
}

/** All that a PDF holds, letter for byte, with every stream unpacked: what is drawn, and fonts. */
function unpacked(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  const streams = [...text.matchAll(/\d+ 0 obj\s*<<((?:(?!endobj)[^])*?)>>\s*stream\r?\n/gu)].map(
    ({ 0: head, 1: about = '', index }) => {
      const from = index + head.length;
      const data = Buffer.from(pdf.subarray(from, from + Number(/\/Length (\d+)/u.exec(about)?.[1])));
      return about.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : '';
    },
  );
  return [text, ...streams].join('\n');
}

const now = new Date();
const two = (value: number) => String(value).padStart(2, '0');
const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
/** Who and where this is, and today as people and programs write it. */
const traces = [
  homedir(),
  hostname(),
  process.cwd(),
  '127.0.0.1',
  'localhost',
  'file:',
  `@${userInfo().username}`,
  `${year}-${two(month)}-${two(day)}`,
  `${year}${two(month)}${two(day)}`,
  `${two(day)}/${two(month)}/${year}`,
  `${month}/${day}/${year}`,
  'Chrome',
  'Skia',
  'Linux',
];

async function download(page: Page, kind: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await button(page, 'Export results').click();
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, kind).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('the lesson with the most questions is one page for the school, and every kind of file is the same each time', async ({
  page,
}) => {
  const [most] = (await shippedOutlines()).map(everyQuestion).toSorted((a, b) => b.results.length - a.results.length);
  if (most === undefined) throw new Error('Unexpected absence of lessons, expected one');
  const name = `results-${most.lesson.id}-2026-11-3fa9c1`;
  await keepResults(page, [most]);

  await test.step('files', async () => {
    for (const [kind, extension] of [
      ['Spreadsheet (XLSX)', 'xlsx'],
      ['Table (CSV)', 'csv'],
      ['Result file (JSON)', 'json'],
    ] as const) {
      const [first, again] = [await download(page, kind), await download(page, kind)];
      expect(first.name).toBe(`${name}.${extension}`);
      expect(first.bytes.equals(again.bytes), kind).toBe(true);
    }
  });

  await openClassResultPage(page);
  await test.step('the browser prints it under its file name, and gives the page its title back', async () => {
    const title = await page.title();
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = document.title;
      };
    });
    await button(page, 'Print').click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', name);
    await expect(page).toHaveTitle(title);
  });

  await test.step('on paper', async () => {
    expect(await withPaperLayout(page, () => cutOffOnPaper(page))).toEqual([]);
    const pdf = await savedClassResult(page, most, name);
    const { pages, info, hasXmp, roles } = await readPdf(pdf);
    expect(pages.map(({ size }) => size)).toEqual([[210, 297]]);
    expect(info).toMatchObject({ Title: name, Language: 'en-GB', Creator: 'Not Alone', Producer: 'Not Alone' });
    expect([info.CreationDate, info.ModDate]).toEqual(['D:20261101000000Z', 'D:20261101000000Z']);
    expect([hasXmp, info.Author]).toEqual([false, undefined]);
    expect([...roles]).toEqual(expect.arrayContaining(['H2', 'H3', 'Table', 'TH', 'TD', 'L']));
    const text = pages.flatMap(({ lines }) => lines).join(' ');
    for (const part of [
      `${n} pupils, ages`,
      'November 2026. Groups smaller than 5 are hidden.',
      'not lasting effect or cause',
      'Hands',
      'fewer than 5 of 28',
      'more than 23 of 28',
      'Shown as ‘fewer than 5’ to protect pupils',
      'What it does not show',
      '999',
    ])
      expect(text).toContain(part);
    const inside = unpacked(pdf);
    // Drawn with lines and letters, which were packed.
    expect(inside).toMatch(/\bBT\b[^]*\bTj\b/u);
    // Two letters, such as a short name of a computer, are in any font: those are looked for where words are.
    const readable = JSON.stringify([info, pages]);
    for (const trace of traces) expect([trace, readable.split(/[^\w.@/-]/u).includes(trace)]).toEqual([trace, false]);
    for (const trace of traces.filter(({ length }) => length > 4))
      expect([trace, inside.includes(trace)]).toEqual([trace, false]);
    expect(Buffer.from(pdf).equals(await savedClassResult(page, most, name))).toBe(true);
  });
});
