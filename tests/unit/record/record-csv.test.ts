import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliveryRecordJson, parseDeliveryRecord } from '../../../renderer/core/record/delivery-record';
import { recordColumns, recordFileName, recordsCsv } from '../../../renderer/core/record/record-csv';
import { fakeRecord } from './fake-record';

const rowsOf = (text: string): readonly Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

test('has a row for each record: slides and activities counted, cut slides by name', () => {
  const rows = rowsOf(recordsCsv([fakeRecord(), fakeRecord({ record: 'f'.repeat(32), by: ['One'] })]));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    date: '2026-11-12',
    school: 'Example High School',
    urn: '123456',
    years: 'Year 10',
    reached: '28',
    taught_by: 'A. Teacher',
    taught_with: 'PC Example',
    slides_taught: '2',
    slides_shortened: '1',
    slides_left_out: '1',
    shortened: 'What happened to Jay',
    left_out: 'What about paying?',
    activities_done: '3',
    activities_left_out: '1',
  });
  expect(rows[1]?.taught_with).toBe('');
  for (const row of rows) expect(row.notice).toMatch(/personal data/u);
});

describe('against spreadsheets that run formulas', () => {
  const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−'];
  const payloads = starts.flatMap((start) => ['', ' ', '\u00A0'].map((blank) => `${blank}${start}cmd|' /C calc'!A0`));

  test.each(payloads)('makes %j harmless in every text', (payload) => {
    const [first] = fakeRecord().slides;
    const record = fakeRecord({
      school: payload,
      by: [payload, payload],
      lesson: { id: 'ks4-lesson', version: 1, title: payload },
      slides: first === undefined ? [] : [{ ...first, title: payload, end: 'left-out' }],
    });
    const [row = {}] = rowsOf(recordsCsv([record]));
    for (const column of ['school', 'taught_by', 'taught_with', 'title', 'left_out'])
      expect(row[column], column).toBe(`'${payload}`);
  });

  test('no text of a record makes a cell that starts a formula, or another row or cell', () => {
    const text = fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (school, by) => {
        const record = parseDeliveryRecord(fakeRecord({ school, by: [by] }));
        if (record === null) return;
        const rows = rowsOf(recordsCsv([record]));
        expect(rows).toHaveLength(1);
        for (const cell of Object.values(rows[0] ?? {})) expect(cell).not.toMatch(/^\p{Z}*[=+\-@＝＋－＠−]/u);
      }),
      { numRuns: 30 },
    );
  });
});

test('the file is named after lesson, month and six digits of its own id: no school, person or day', () => {
  expect(recordFileName(fakeRecord(), 'csv')).toBe('delivery-ks4-lesson-2026-11-5be21f.csv');
});

describe('docs/delivery-record.md', () => {
  const doc = readFileSync(new URL('../../../docs/delivery-record.md', import.meta.url), 'utf8');
  const block = (kind: string) => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'u').exec(doc)?.[1] ?? '';

  test('shows the JSON and the CSV that the app writes', () => {
    expect(deliveryRecordJson(fakeRecord())).toBe(block('json'));
    expect(recordsCsv([fakeRecord()])).toBe(`\uFEFF${block('csv').replaceAll('\n', '\r\n')}`);
    expect(doc).toContain(recordFileName(fakeRecord(), 'json'));
  });

  test('explains every field and every column', () => {
    const explained = doc.split('\n').filter((line) => line.startsWith('| `'));
    const named = explained.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name]) => name),
    );
    const record = fakeRecord();
    const fields = [record, record.slides[0] ?? {}].flatMap((one) => Object.keys(one));
    expect(named).toEqual(expect.arrayContaining([...recordColumns, ...fields]));
  });
});
