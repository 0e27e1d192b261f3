import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const faults = readFileSync(join(root, 'docs/faults.md'), 'utf8');
const rows = [...faults.matchAll(/^\| (?<id>R?\d+) \| (?<cells>.*) \|$/gmu)].map(({ groups }) => ({
  id: groups?.['id'] ?? '',
  cells: (groups?.['cells'] ?? '').split(' | '),
}));
const testsIn = (text: string) => text.match(/tests\/[\w./-]+/gu) ?? [];

test('each fault of the table is real or simulated with a test that exists, or said not to be tested', () => {
  const numbered = rows.filter(({ id }) => !id.startsWith('R'));
  expect(numbered.map(({ id }) => Number(id))).toEqual(Array.from({ length: 32 }, (_, at) => at + 1));
  for (const { id, cells } of numbered) {
    const [, how = '', where = ''] = cells;
    expect(['real', 'simulated', 'not tested', 'not built'], `row ${id}`).toContain(how);
    if (!how.startsWith('not')) expect(testsIn(where), `row ${id}`).not.toEqual([]);
  }
  for (const path of testsIn(faults)) expect(existsSync(join(root, path)), path).toBe(true);
});

test('what a facilitator is told of a power cut is ten lines, each with a row that has a test', () => {
  const told = readFileSync(join(root, 'docs/when-the-power-goes.md'), 'utf8');
  const lines = [...told.matchAll(/^\d+\. .* \[(?<row>R?\d+)\]$/gmu)].map(({ groups }) => groups?.['row'] ?? '');
  expect(lines).toHaveLength(10);
  for (const line of lines)
    expect(testsIn(rows.find(({ id }) => id === line)?.cells.join(' ') ?? ''), line).not.toEqual([]);
});
