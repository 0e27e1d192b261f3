import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ResultsFile } from '../../../renderer/core/contract/results-file';
import { csvColumns, resultsCsv } from '../../../renderer/core/results/csv';
import { resultsFileName } from '../../../renderer/core/results/file-name';
import { mergeResults } from '../../../renderer/core/results/merge';
import { mergedColumns, mergedCsv } from '../../../renderer/core/results/merged-csv';
import { mergedJson } from '../../../renderer/core/results/merged-json';
import { parseResultsFile, resultsJson } from '../../../renderer/core/results/results-file';
import { refusedCases } from '../../support/result-cases';

const doc = readFileSync(new URL('../../../docs/results-format.md', import.meta.url), 'utf8');
/** The text of one of the fences of this kind, counted from 0. */
const block = (kind: string, place = 0) =>
  [...doc.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'gu'))][place]?.[1] ?? '';

function example(): ResultsFile {
  const parsed = parseResultsFile(JSON.parse(block('json')));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.file;
}

test('the documented JSON is byte for byte what the app writes', () => {
  expect(resultsJson(example())).toBe(block('json'));
});

test('the documented CSV is what the app writes for the same result', () => {
  expect(resultsCsv([example()])).toBe(`\uFEFF${block('csv').replaceAll('\n', '\r\n')}`);
});

/** The example, another result like it, and one of a small group. */
function mergedExample() {
  const [, single] = example().results;
  const other: ResultsFile = { ...example(), session: 'b'.repeat(32), month: '2026-12' };
  const withheld = single === undefined ? [] : [{ ...single, result: { form: 'withheld' } as const }];
  const small: ResultsFile = { ...other, session: 'c'.repeat(32), group: { fewerThan: 10 }, results: withheld };
  expect(parseResultsFile(small)).toMatchObject({ ok: true });
  return mergeResults([example(), other, small]);
}

test('the documented merged CSV and JSON are what the app writes for that result, another like it, and one of a small group', () => {
  expect(mergedCsv(mergedExample())).toBe(`\uFEFF${block('csv', 1).replaceAll('\n', '\r\n')}`);
  expect(mergedJson(mergedExample().filter(({ item }) => item === 'K3'))).toBe(block('json', 1));
});

test('the sentences about refused files are those that the app says', () => {
  for (const { refusal } of refusedCases)
    if (refusal.code !== 'not-valid' && refusal.code !== 'hidden') expect(doc).toContain(refusal.problem);
});

test('the documented name is the name the app suggests', () => {
  expect(doc).toContain(resultsFileName(example(), 'json'));
});

test('every column and every field has a meaning', () => {
  const explained = doc.split('\n').filter((line) => line.startsWith('| `'));
  const named = explained.flatMap((line) =>
    [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name]) => name),
  );
  const [entry] = example().results;
  expect(named).toEqual(
    expect.arrayContaining([...csvColumns, ...mergedColumns, ...Object.keys(example()), ...Object.keys(entry ?? {})]),
  );
});
