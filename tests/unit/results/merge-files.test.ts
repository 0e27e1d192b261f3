import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { gatherResults } from '../../../renderer/core/results/gather-results';
import { mergeResults } from '../../../renderer/core/results/merge';
import { mergedCsv } from '../../../renderer/core/results/merged-csv';
import { unreadable } from '../../../renderer/core/results/read-results';
import { resultsJson } from '../../../renderer/core/results/results-file';
import {
  type ChosenFile,
  droppedFiles,
  pickedFiles,
} from '../../../renderer/windows/facilitator/results/merge/chosen-files';
import { readFiles } from '../../../renderer/windows/facilitator/results/merge/read-files';
import { hugeBytes, refusedCases, soundFile, soundText, togetherCases } from '../../support/result-cases';
import { runResults } from '../../support/results-command';
import { temporaryFolder } from '../../support/temporary-folder';
import { fakeEntry, fakeFile } from './fake-lesson';

const go = new AbortController().signal;
const chosen = (name: string, bytes: Uint8Array | string): ChosenFile => ({
  name,
  open: () => Promise.resolve(new Blob([bytes as BlobPart])),
});

/** Half a gigabyte that is made as it is read. */
function hugeFile() {
  let given = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const chunk = new Uint8Array(65_536).fill(0x20);
      given += chunk.length;
      if (given > hugeBytes) controller.close();
      else controller.enqueue(chunk);
    },
  });
  return { stream, given: () => given };
}

describe('reading the files that were chosen', () => {
  test('says of every file that is wrong just what is wrong, and reads the sound ones', async () => {
    const huge = hugeFile();
    const files = refusedCases.map(({ name, bytes }) =>
      bytes === undefined ? { name, open: () => Promise.resolve({ stream: () => huge.stream }) } : chosen(name, bytes),
    );
    const read = await readFiles([...files, chosen('sound.json', soundText)], go, () => undefined);
    expect(read?.refused).toEqual(refusedCases.map(({ name, refusal }) => ({ name, ...refusal })));
    expect(read?.results).toEqual([{ name: 'sound.json', file: soundFile }]);
    expect(huge.given(), 'of half a gigabyte no more is read than shows that it is too large').toBeLessThan(2_000_000);
  });

  test('refuses a file that cannot be opened, or is gone by then, and reads on', async () => {
    const gone = new DOMException('gone', 'NotFoundError');
    const fail = () => Promise.reject(gone);
    const locked = new ReadableStream({ start: (controller) => controller.error(gone) });
    const files = [
      { name: 'gone.json', open: fail },
      { name: 'locked.json', open: () => Promise.resolve({ stream: () => locked }) },
      chosen('sound.json', soundText),
    ];
    const read = await readFiles(files, go, () => undefined);
    expect(read?.refused).toEqual(['gone.json', 'locked.json'].map((name) => ({ name, ...unreadable })));
    expect(read?.results).toHaveLength(1);
  });

  const manyFiles = (count: number) =>
    Array.from({ length: count }, (_, place) => {
      const file = fakeFile([fakeEntry(place % 3 === 0 ? { result: { form: 'fewer' } } : {})], {
        session: place.toString(16).padStart(32, '0'),
      });
      return chosen(`${place}.json`, resultsJson(file));
    });

  test('tells of every one of 10,000 files that it has read, and keeps their order', async () => {
    const files = manyFiles(10_000);
    const onRead = vi.fn();
    const read = await readFiles(files, go, onRead);
    expect(onRead.mock.calls.map(([done]) => done)).toEqual(files.map((_, place) => place + 1));
    expect(read?.results.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    const [row, ...others] = mergeResults((read?.results ?? []).map(({ file }) => file));
    expect([row?.sessions, row?.inTarget, others]).toEqual([
      10_000,
      { low: 6666 * 12, high: 6666 * 12 + 3334 * 4 },
      [],
    ]);
  });

  test('gives nothing at all once it is cancelled, and opens no further file', async () => {
    const stop = new AbortController();
    const open = vi.fn(() => Promise.resolve(new Blob([soundText])));
    const onRead = vi.fn((done: number) => done === 20 && stop.abort());
    const files = Array.from({ length: 200 }, (_, place) => ({ name: `${place}.json`, open }));
    expect(await readFiles(files, stop.signal, onRead)).toBeNull();
    expect(onRead).toHaveBeenCalledTimes(20);
    expect(open.mock.calls.length).toBeLessThan(30);
  });
});

describe('sound files together: the page and the command agree', () => {
  test.each(togetherCases)('$name', async ({ files, repeated = {}, conflicting = {}, rows }) => {
    const folder = temporaryFolder();
    const texts = Object.entries(files).map(([name, file]) => [name, resultsJson(file)] as const);
    const read = await readFiles(
      texts.map(([name, text]) => chosen(name, text)),
      go,
      () => undefined,
    );
    const gathered = gatherResults(read?.results ?? []);
    expect(gathered.repeated).toEqual(Object.entries(repeated).map(([name, other]) => ({ name, other })));
    expect(gathered.conflicting).toMatchObject(
      Object.entries(conflicting).map(([name, other]) => ({
        name,
        code: 'conflict',
        line: null,
        problem: `It has the session of ${other} and says something else.`,
      })),
    );
    const merged = mergeResults(gathered.kept);
    const said = merged.map(
      ({ item, phase, method, sessions, inTarget: { low, high }, pupils }) =>
        `${item} ${phase} ${method}, ${sessions} sessions, ${low} to ${high} of ${pupils.high}`,
    );
    expect(said).toEqual(rows);

    for (const [name, text] of texts) writeFileSync(join(folder, name), text);
    await runResults(folder, 'merge', '.', '--csv', 'out.csv', '--skip-refused');
    expect(await readFile(join(folder, 'out.csv'), 'utf8')).toBe(mergedCsv(merged));
  });
});

describe('looking through what was chosen', () => {
  const inFolder = (path: string) =>
    Object.defineProperty(new File(['{}'], path.split('/').at(-1) ?? ''), 'webkitRelativePath', { value: path });

  test('a file picker gives every file, whatever it is called; a picker of folders what may be a result', async () => {
    const picked = pickedFiles([
      new File(['{}'], 'b.txt'),
      inFolder('north/z.json'),
      inFolder('north/in/a.JSON'),
      inFolder('north/notes.txt'),
      inFolder('north/.hidden.json'),
    ]);
    const { files, refused, others } = await picked(go, () => undefined);
    expect(files.map(({ name }) => name)).toEqual(['b.txt', 'north/in/a.JSON', 'north/z.json']);
    expect([refused, others]).toEqual([[], 2]);
  });

  /** Entries as a browser gives them: a folder hands out two at a time. */
  type Tree = { readonly [name: string]: Tree | string | Error };
  function entryOf(name: string, at: string, content: Tree | string | Error): object {
    const fullPath = `${at}/${name}`;
    if (typeof content === 'string')
      return { isFile: true, name, fullPath, file: (done: (file: File) => void) => done(new File([content], name)) };
    const inside = content instanceof Error ? [] : Object.entries(content);
    return {
      isDirectory: true,
      name,
      fullPath,
      createReader() {
        const left = inside.map(([key, value]) => entryOf(key, fullPath, value));
        return {
          readEntries: (done: (some: object[]) => void, fail: (error: unknown) => void) =>
            content instanceof Error ? fail(content) : done(left.splice(0, 2)),
        };
      },
    };
  }
  const dropped = (tree: Tree) =>
    droppedFiles({
      items: Object.entries(tree).map(([name, content]) => ({
        kind: 'file',
        webkitGetAsEntry: () => entryOf(name, '', content),
      })),
      files: [],
    } as never);

  test('a drop gives files, and folders with all that is in them', async () => {
    const onFound = vi.fn();
    const look = dropped({
      'letter.txt': 'read, since it was dropped by itself',
      north: { 'b.json': '{}', deep: { er: { 'a.json': '{}', 'notes.txt': '' } }, 'c.json': '{}', '.d.json': '{}' },
      shut: new Error('not allowed'),
    });
    const { files, refused, others } = await look(go, onFound);
    expect(files.map(({ name }) => name)).toEqual([
      'letter.txt',
      'north/b.json',
      'north/c.json',
      'north/deep/er/a.json',
    ]);
    const read = await readFiles(files.slice(0, 2), go, () => undefined);
    expect(read?.refused.map(({ code }) => code)).toEqual(['not-json', 'not-valid']);
    expect(refused).toEqual([{ name: 'shut', ...unreadable }]);
    expect(others).toBe(2);
    expect(onFound).toHaveBeenLastCalledWith(4);
  });

  test('a browser that gives no entries gives the files that were dropped', async () => {
    const file = new File(['{}'], 'a.json');
    const withoutEntries = { items: [{ kind: 'file', getAsFile: () => file }, { kind: 'string' }], files: [file] };
    const withoutItems = { items: [], files: [file] };
    for (const data of [withoutEntries, withoutItems]) {
      const { files } = await droppedFiles(data as never)(go, () => undefined);
      expect(files.map(({ name }) => name)).toEqual(['a.json']);
    }
  });

  test('looking through folders ends when it is cancelled', async () => {
    const stop = new AbortController();
    const look = dropped({ a: { 'a.json': '{}' }, b: { 'b.json': '{}' } });
    const { files } = await look(stop.signal, () => stop.abort());
    expect(files.length).toBeLessThan(2);
  });
});
