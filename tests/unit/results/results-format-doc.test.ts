import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ResultsFile } from '../../../renderer/core/contract/results-file';
import { csvColumns, resultsCsv } from '../../../renderer/core/results/csv';
import { resultsFileName } from '../../../renderer/core/results/file-name';
import { parseResultsFile, resultsJson } from '../../../renderer/core/results/results-file';

const doc = readFileSync(new URL('../../../docs/results-format.md', import.meta.url), 'utf8');
const block = (kind: string) => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'u').exec(doc)?.[1] ?? '';

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
    expect.arrayContaining([...csvColumns, ...Object.keys(example()), ...Object.keys(entry ?? {})]),
  );
});
