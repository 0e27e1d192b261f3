import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ResultEntry, ResultsFile } from '../../../renderer/core/contract/results-file';
import { mergeResults } from '../../../renderer/core/results/merge';
import { mergedCsv } from '../../../renderer/core/results/merged-csv';
import { resultsJson } from '../../../renderer/core/results/results-file';
import { hugeBytes, refusedCases, soundText } from '../../support/result-cases';
import { type CommandRun, runResults } from '../../support/results-command';
import { temporaryFolder } from '../../support/temporary-folder';
import { fakeEntry, fakeFile } from './fake-lesson';

const entry = join(import.meta.dirname, '../../../electron/results.ts');
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

/** The command as a process of its own, with the temporary folder as the one it was started in. */
function runApart(...args: readonly string[]): Promise<CommandRun> {
  const child = spawn(process.execPath, ['--import', tsx, entry, ...args], { cwd: folder });
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, out, said: said.split('\n').slice(0, -1) }));
  });
}

const run = (...args: readonly string[]) => runResults(folder, ...args);

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const session = (number: number, change: Partial<ResultEntry> = {}): ResultsFile =>
  fakeFile([fakeEntry(change)], { session: number.toString(16).padStart(32, '0') });
/** Every file by name, with what is in it; of a large one only how large it is. */
const filesIn = (place: string) =>
  readdirSync(place).map((name) => {
    const { size } = statSync(join(place, name));
    return [name, size > 3_000_000 ? size : readFileSync(join(place, name), 'latin1')];
  });
const written = (name = 'out.csv') => readFileSync(join(folder, name), 'utf8');
const csvOf = (...files: readonly ResultsFile[]) => mergedCsv(mergeResults(files));

describe('merging', () => {
  test('folders and files become one CSV, the same bytes each time and in any order', async () => {
    put('north/a.json', resultsJson(session(1)));
    put('north/deep/er/b.JSON', resultsJson(session(2, { result: { form: 'allbut' } })));
    put('c.json', resultsJson(session(3, { item: 'K4' })));
    put('north/a.csv', 'not read');
    put('north/._a.json', 'not read');
    const expected = csvOf(session(1), session(2, { result: { form: 'allbut' } }), session(3, { item: 'K4' }));

    const first = await runApart('merge', 'north', 'c.json', '--csv', 'out.csv');
    expect(first).toEqual({
      code: 0,
      out: 'out.csv: 3 class results in 2 rows\n',
      said: ['2 other files left alone: in folders only names that end in .json are read.'],
    });
    expect(written()).toBe(expected);
    expect(expected.startsWith('\uFEFFschema,')).toBe(true);
    // Over the file that is there.
    expect(await run('merge', '--csv=out.csv', 'c.json', 'north')).toMatchObject({ code: 0 });
    expect(written()).toBe(expected);
    expect(readdirSync(folder).sort()).toEqual(['c.json', 'north', 'out.csv']);
  });

  test('a result that is there twice is counted once, and that is said', async () => {
    put('a.json', resultsJson(session(1)));
    put('copy of a.json', resultsJson(session(1)).replaceAll('\n', '\r\n'));
    const { code, said } = await run('merge', '.', 'a.json', '--csv', 'out.csv');
    expect([code, said]).toEqual([0, ['copy of a.json: The same class result as a.json. It is counted once.']]);
    expect(written()).toBe(csvOf(session(1)));
  });

  test('many files are read with progress told on the way', async () => {
    for (let number = 1; number <= 1200; number += 1)
      put(`${number}.json`, JSON.stringify(session(number, number % 3 === 0 ? { result: { form: 'fewer' } } : {})));
    const { code, out, said } = await run('merge', '.', '--csv', 'out.csv');
    expect([code, out]).toEqual([0, 'out.csv: 1200 class results in 1 row\n']);
    expect(said).toEqual(['1000 of 1200 files read']);
    expect(written()).toContain(`1200,0,0,33600,33600,K3,1,3,1,single,c,${800 * 12},${800 * 12 + 400 * 4}\r\n`);
  });
});

describe('refusing', () => {
  const askAgain = 'Ask whoever sent it to export it again as JSON, and do not open and save it on the way.';

  /** A sound file and one of each kind that is refused. */
  function putRefused(): readonly string[] {
    put('sound.json', resultsJson(session(1)));
    put('broken.json', '{\n"schema": oh\n}');
    put('large.json', '');
    truncateSync(join(folder, 'large.json'), 3_000_000_000);
    put('tampered.json', resultsJson(session(2, { result: { form: 'two', target: 27 } })));
    put('twice/one.json', resultsJson(session(3)));
    put('twice/two.json', resultsJson(session(3, { result: { form: 'fewer' } })));
    return [
      `broken.json:2: This is not a whole JSON file. ${askAgain}`,
      `large.json: It is larger than 1 MB, which no class result is. ${askAgain}`,
      `tampered.json:21: The result of question K3 (single) is not one that may be shown. ${askAgain}`,
      `${join('twice', 'one.json')}: It has the session of ${join('twice', 'two.json')} and says something else. Ask whoever taught it which of them is right, and leave out the other.`,
      `${join('twice', 'two.json')}: It has the session of ${join('twice', 'one.json')} and says something else. Ask whoever taught it which of them is right, and leave out the other.`,
    ];
  }

  test('names every refused file with place, reason and remedy, and writes nothing', async () => {
    const reasons = putRefused();
    put('out.csv', 'what was there');
    const { code, out, said } = await runApart('merge', 'missing.json', 'sound.json', '.', '--csv', 'out.csv');
    expect([code, out]).toEqual([1, '']);
    expect(said).toEqual([
      '1 other file left alone: in folders only names that end in .json are read.',
      'missing.json: There is no such file or folder. Check the name.',
      ...reasons,
      '6 files refused. Nothing was written. To merge the others, add --skip-refused.',
    ]);
    expect(written()).toBe('what was there');
  });

  test('says of every file that is wrong just what is wrong, and changes none of them', async () => {
    put('sound.json', soundText);
    for (const { name, bytes } of refusedCases) {
      writeFileSync(join(folder, name), bytes ?? '');
      if (bytes === undefined) truncateSync(join(folder, name), hugeBytes);
    }
    const before = filesIn(folder);
    const { code, said } = await run('merge', '.', '--csv', 'out.csv');
    const refusals = refusedCases.map(
      ({ name, refusal: { line, problem, remedy } }) =>
        `${name}${line === null ? '' : `:${line}`}: ${problem} ${remedy}`,
    );
    expect(code).toBe(1);
    expect(said.slice(0, -1)).toEqual(refusals.sort());
    expect(filesIn(folder)).toEqual(before);
  });

  test('merges the others when refused files may be skipped, and still names them', async () => {
    const reasons = putRefused();
    const { code, out, said } = await run('merge', '.', '--csv', 'out.csv', '--skip-refused');
    expect([code, out]).toEqual([3, 'out.csv: 1 class result in 1 row; 5 refused files left out\n']);
    expect(said).toEqual(reasons);
    expect(written()).toBe(csvOf(session(1)));
  });

  test('writes nothing when no result is left', async () => {
    put('broken.json', '{');
    const { code, said } = await run('merge', '.', '--csv', 'out.csv', '--skip-refused');
    expect([code, said.at(-1)]).toEqual([1, 'There is no class result to merge. Nothing was written.']);
    expect(existsSync(join(folder, 'out.csv'))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')(
    'follows no link in a folder, and prints no letter of a name that moves the cursor',
    async () => {
      put('sound.json', resultsJson(session(1)));
      mkdirSync(join(folder, 'in'));
      symlinkSync('..', join(folder, 'in', 'round.json'));
      put('in/\u001b[2J\u202e.json', '[]');
      const { said } = await run('merge', 'in', 'sound.json', '--csv', 'out.csv');
      expect(said).toEqual([
        'in/round.json: This is a link or device, not a file. Put the file itself there.',
        `in/\uFFFD[2J\uFFFD.json:1: This is not a class result of version 1. ${askAgain}`,
        '2 files refused. Nothing was written. To merge the others, add --skip-refused.',
      ]);
    },
  );

  test('says why the CSV could not be written', async () => {
    put('a.json', resultsJson(session(1)));
    const { code, said } = await run('merge', 'a.json', '--csv', 'gone/out.csv');
    expect([code, said]).toEqual([1, ['gone/out.csv: There is no such folder. Nothing was written.']]);
  });

  test('answers a command line that it cannot follow by how to use it', async () => {
    put('a.json', resultsJson(session(1)));
    put('a.csv', 'what was there');
    for (const args of [
      ['a.json', '--csv', 'out.csv'],
      ['merge', '--csv', 'out.csv'],
      ['merge', 'a.json'],
      ['merge', 'a.json', '--csv', 'a.json'],
      ['merge', 'a.csv', '--csv', './a.csv', '--skip-refused'],
      ['merge', 'a.json', '--csv', 'out.csv', '--force'],
    ]) {
      const { code, out, said } = await run(...args);
      expect([code, out, said.length]).toEqual([2, '', 1]);
      expect(said[0]).toContain('Use: npm run results -- merge <files or folders> --csv out.csv [--skip-refused]');
    }
    expect([readdirSync(folder), written('a.csv')]).toEqual([['a.csv', 'a.json'], 'what was there']);
  });
});
