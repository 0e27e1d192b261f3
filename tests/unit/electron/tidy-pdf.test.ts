import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { tidyPdf } from '../../../electron/services/tidy-pdf';
import { chromiumPdf } from '../../support/chromium-pdf';

const tidied = async (...args: Parameters<typeof chromiumPdf>) => tidyPdf(await chromiumPdf(...args), '2026-11');
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('keeps the title and the language, and says that the app made it on the first of the month', async () => {
  const document = await PDFDocument.load(await tidied(), { updateMetadata: false });
  expect(document.getTitle()).toBe('results-ks4-lesson-2026-11-3fa9c1');
  expect(document.getLanguage()).toBe('en-GB');
  expect([document.getCreator(), document.getProducer()]).toEqual(['Not Alone', 'Not Alone']);
  for (const date of [document.getCreationDate(), document.getModificationDate()])
    expect(date?.toISOString()).toBe('2026-11-01T00:00:00.000Z');
});

test('takes out author, subject, second description and id, also those that nothing points at any more', async () => {
  // Read as a whole: a part that is left behind in the file tells as much as one that is used.
  const text = textOf(await tidied());
  expect(textOf(await chromiumPdf())).toMatch(/Chrome|pat/u);
  expect(text).not.toMatch(/Chrome|Skia|pat\.smith|xmpmeta|20261128|2026-11-28|\/Author|\/Subject|\/Metadata/u);
  expect(text.slice(text.lastIndexOf('trailer'))).not.toMatch(/\/ID/u);
  const utf16 = [...'pat.smith'].map((letter) => `00${letter.charCodeAt(0).toString(16)}`).join('');
  expect(text.toLowerCase()).not.toContain(utf16);
});

test('keeps the tags, each cell with its heads', async () => {
  const text = textOf(await tidied());
  expect(text).toMatch(/\/S \/TH\s+\/ID \(cell1\)/u);
  expect(text).toMatch(/\/S \/TD\s+\/ID \(cell2\)[\s\S]*?\/Headers \[ \(cell1\) \]/u);
  expect(text).toMatch(/\/Names \[ \(cell1\) \d+ 0 R \(cell2\) \d+ 0 R \]/u);
});

test('is the same bytes whenever it was printed, and whatever was on the page before', async () => {
  const later = await tidied(99_997, new Date('2031-01-02T03:04:05Z'));
  expect(Buffer.compare(await tidied(), later)).toBe(0);
});

test('refuses what is not a PDF', async () => {
  await expect(tidyPdf(new TextEncoder().encode('<html>'), '2026-11')).rejects.toThrow();
});
