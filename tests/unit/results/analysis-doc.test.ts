import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agesCell, resultsCsv } from '../../../renderer/core/results/csv';
import { resultsFileName } from '../../../renderer/core/results/file-name';
import { mergeResults } from '../../../renderer/core/results/merge';
import { resultsJson } from '../../../renderer/core/results/results-file';
import { sessionResults } from '../../../renderer/core/results/session-results';
import { sampledSession } from './sampled-sessions';

const doc = readFileSync(new URL('../../../docs/analysis.md', import.meta.url), 'utf8');
/** The statements of the page, word for word and in its order. */
const [readCsv = '', totals = '', conflicts = '', readJson = ''] = [...doc.matchAll(/```sql\n([\s\S]*?)```/gu)].map(
  ([, sql]) => sql ?? '',
);

const files = Array.from({ length: 200 }, (_, number) =>
  sessionResults({ ...sampledSession(number), month: number % 3 === 0 ? '2026-12' : '2027-02' }),
);
let folder: string;
let duck: DuckDBConnection;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'not-alone-analysis-'));
  mkdirSync(join(folder, 'results'));
  for (const file of files) {
    writeFileSync(join(folder, 'results', resultsFileName(file, 'csv')), resultsCsv([file]));
    writeFileSync(join(folder, 'results', resultsFileName(file, 'json')), resultsJson(file));
  }
  // A colleague's copy of the first, and of two in one file.
  writeFileSync(join(folder, 'results', 'copy.csv'), resultsCsv(files.slice(0, 1)));
  writeFileSync(join(folder, 'results', 'copy.json'), resultsJson(files[0] as (typeof files)[0]));
  writeFileSync(join(folder, 'results', 'two.csv'), resultsCsv(files.slice(1, 3)));
  // Nothing may be fetched: what the page needs is in DuckDB itself.
  duck = await (await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' })).connect();
  await duck.run(`SET file_search_path = '${folder}'`);
});
afterAll(() => {
  duck.closeSync();
  rmSync(folder, { recursive: true });
});

/** What DuckDB answers to the second statement once the first has run, beside the folder `results`. */
async function answersOf(read: string, query: string) {
  await duck.run(read);
  return (await duck.runAndReadAll(query)).getRowObjectsJson();
}

const text = (value: string | number) => String(value);
/** The app's own merge, in the columns and the order of the page. */
const merged = mergeResults(files)
  .map((row) => ({
    lesson: row.lesson.id,
    version: row.lesson.version,
    ages: agesCell(row.ages),
    item: row.item,
    phase: row.phase,
    method: row.method,
    from: row.months[0],
    to: row.months[1],
    k: row.k,
    sessions: row.sessions,
    paired: row.paired,
    withheld: row.withheld,
    n_low: row.pupils.low,
    n_high: row.pupils.high,
    low: row.inTarget.low,
    high: row.inTarget.high,
  }))
  .sort((a, b) => (`${a.item} ${a.phase}` < `${b.item} ${b.phase}` ? -1 : 1))
  .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, text(value)])));
const asText = (rows: Awaited<ReturnType<typeof answersOf>>) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, text(value as string)])));

describe('the SQL of docs/analysis.md, run by DuckDB on 200 results', () => {
  test('adds up a folder of CSV files as the app does, each session once', async () => {
    expect(merged).toHaveLength(5);
    expect(asText(await answersOf(readCsv, totals))).toEqual(merged);
  });

  test('adds up a folder of JSON files as the app does, each session once', async () => {
    expect(asText(await answersOf(readJson, totals))).toEqual(merged);
  });

  test('lists a session of which two files say different things, and no other', async () => {
    expect(await answersOf(readCsv, conflicts)).toEqual([]);
    const [first] = files;
    const other = first?.results.find(({ result }) => result.form === 'two' || result.form === 'full');
    if (first === undefined || other === undefined) throw new RangeError('Unexpected first result without a count');
    const changed = { ...first, results: [{ ...other, result: { form: 'fewer' } as const }] };
    const path = join(folder, 'results', 'changed.csv');
    writeFileSync(path, resultsCsv([changed]));
    try {
      const { item, phase } = other;
      expect(await answersOf(readCsv, conflicts)).toEqual([{ session: first.session, item, phase }]);
    } finally {
      rmSync(path);
    }
  });
});
