import { homedir, hostname, userInfo } from 'node:os';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportKinds, resultsFileName } from '../../../renderer/core/results/file-name';
import { exportFile, type FileKind } from '../../../renderer/windows/facilitator/results/export-file';
import { fakeEntry, fakeFile, lesson } from './fake-lesson';

/** The PDF is looked into where it is printed: `tests/e2e/journeys/class-result.spec.ts`. */
const kinds = exportKinds.filter((kind): kind is FileKind => kind !== 'pdf');

const canary = 'canary-8f3a';
/** What never belongs to a result, put beside what does by mistake. */
const careless = {
  ...fakeFile([{ ...fakeEntry({ result: { form: 'fewer' } }), note: canary, count: 987_651 }] as never),
  teacher: canary,
  savedAt: Date.now(),
  folder: process.cwd(),
  tallies: { K3: [987_652, 1, 0] },
};

/** The whole file as text, unpacked, with the names of its parts. */
async function textOf(kind: FileKind): Promise<string> {
  const saved = await exportFile(careless, kind, lesson);
  if ('text' in saved) return saved.text;
  const packed = Buffer.from(saved.bytes).toString('latin1');
  const parts = Object.entries(unzipSync(saved.bytes)).map(([name, bytes]) => name + new TextDecoder().decode(bytes));
  return [packed, ...parts].join('\n');
}

const today = new Date();
const digits = (value: number) => String(value).padStart(2, '0');
const [year, month, day] = [today.getFullYear(), today.getMonth() + 1, today.getDate()];

test.each(kinds)(
  'a %s file tells neither who nor where nor on which day it was made, nor what came along by mistake',
  async (kind) => {
    const text = await textOf(kind);
    // The first of the month is the one date that it may have.
    const days =
      day === 1
        ? []
        : [
            `${year}-${digits(month)}-${digits(day)}`,
            `${year}${digits(month)}${digits(day)}`,
            `${digits(day)}/${digits(month)}/${year}`,
          ];
    const long = [
      homedir(),
      process.cwd(),
      ...days,
      String(careless.savedAt).slice(0, 7),
      canary,
      '98765',
      'node_modules',
    ];
    expect(long.filter((trace) => text.includes(trace))).toEqual([]);
    // Short names are looked for as words: two letters are in any packed file.
    const words = new Set(text.split(/[^\w.-]/u));
    expect([hostname(), userInfo().username].filter((name) => words.has(name))).toEqual([]);
  },
);

test('an archive has the first of the month beside each of its parts', async () => {
  const saved = await exportFile(careless, 'xlsx', lesson);
  const bytes = Buffer.from('bytes' in saved ? saved.bytes : []);
  const times: string[] = [];
  for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4))
    times.push(bytes.subarray(at + 12, at + 16).toString('hex'));
  // In the archive's own form: no time of day, and day 1 of month 11 of 1980 + 46.
  const date = (46 << 9) | (11 << 5) | 1;
  expect(new Set(times)).toEqual(new Set([`0000${(date & 255).toString(16)}${(date >> 8).toString(16)}`]));
  expect(times.length).toBeGreaterThan(10);
});

test.each(exportKinds)('the name of a %s file is made of the lesson, the month and a random id', (kind) => {
  expect(resultsFileName(careless, kind)).toBe(`results-ks4-lesson-2026-11-3fa9c1.${kind}`);
});
