// @vitest-environment jsdom
import { Blob } from 'node:buffer';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ResultsFile } from '../../../renderer/core/contract/results-file';
import type { NamedResult } from '../../../renderer/core/results/gather-results';
import { resultsJson } from '../../../renderer/core/results/results-file';
import { MergeScreen } from '../../../renderer/windows/facilitator/results/merge/merge-screen';
import { useMerging } from '../../../renderer/windows/facilitator/results/merge/use-merging';
import { refusedCases } from '../../support/result-cases';
import { fakeEntry, fakeFile, lesson } from '../../unit/results/fake-lesson';

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockReturnValue();
});

const scale = { item: 'B1', method: 'slips', options: 5, target: [3, 4] } as const;
const session = (letter: string, change: Partial<ResultsFile> = {}) =>
  fakeFile(
    [
      fakeEntry({ ...scale, phase: 'baseline' }),
      fakeEntry({ ...scale, phase: 'endpoint', result: { form: 'allbut' } }),
      fakeEntry(),
    ],
    { session: letter.repeat(32), ...change },
  );
/** jsdom's files cannot be read as a stream: Node's can. */
function fileOf(name: string, content: ResultsFile | Uint8Array) {
  const parts = ['schema' in content ? resultsJson(content) : (content as BlobPart)];
  const readable = new Blob(parts as never);
  return Object.assign(new File(parts, name), {
    stream: () => readable.stream() as ReadableStream<Uint8Array<ArrayBuffer>>,
  });
}
const wrong = (name: string) => fileOf(name, refusedCases.find((one) => one.name === name)?.bytes ?? new Uint8Array());

function show(own: readonly NamedResult[] = []) {
  const [onSave, onBack] = [vi.fn(), vi.fn()];
  function Page() {
    const merging = useMerging(own);
    return (
      <MergeScreen
        merging={merging}
        own={own.length}
        outlines={{ 'ks4-lesson': lesson }}
        titleOf={(id) => `Lesson ${id}`}
        saved={null}
        onSave={onSave}
        onStartAgain={merging.startAgain}
        onBack={onBack}
      />
    );
  }
  const { container } = render(<Page />);
  const user = userEvent.setup({ applyAccept: false });
  const [files, folder] = container.querySelectorAll<HTMLInputElement>('input[type="file"]');
  if (files === undefined || folder === undefined) throw new Error('Unexpected screen without its two pickers');
  const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
  return {
    onSave,
    user,
    folder,
    heading,
    async pick(...chosen: readonly File[]) {
      const input = container.querySelector<HTMLInputElement>('input[type="file"]');
      await user.upload(input as HTMLInputElement, [...chosen]);
      await heading('Before they are merged');
    },
    press: (name: string) => user.click(screen.getByRole('button', { name })),
  };
}

const textOf = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map((one) => one.textContent);

test('says that nothing is kept before anything is added', () => {
  const { folder } = show();
  expect(screen.getByText(/are read in memory and are not saved/u)).toBeTruthy();
  expect(folder.hasAttribute('webkitdirectory')).toBe(true);
});

describe('the report before merging', () => {
  test('names what is refused and why, what is repeated, and merges the others only when asked', async () => {
    const { pick, press, heading } = show();
    await pick(
      fileOf('a.json', session('a')),
      fileOf('again.json', session('a')),
      fileOf('b.json', session('b')),
      wrong('would-be-hidden.json'),
      wrong('newer.json'),
    );
    expect(document.activeElement?.textContent).toBe('Before they are merged');
    expect(screen.getByText('2 class results can be merged.')).toBeTruthy();
    expect(textOf('2 files are refused')).toEqual([
      'newer.json, line 3This file was made by a newer version of the app.Update the app, then merge again.',
      'would-be-hidden.json, line 36The result of question K3 (single) is not one that may be shown.Ask whoever sent it to export it again as JSON, and do not open and save it on the way.',
    ]);
    expect(textOf('1 file repeats another')).toEqual(['again.json: the same as a.json']);
    expect(screen.queryByRole('table')).toBeNull();
    await press('Merge the other 2');
    await heading('Merged class results');
    expect(screen.getByText('2 class results. 2 files were refused and are not in it.')).toBeTruthy();
  });

  test('refuses both files that say different things of one session, also when they were added one after the other', async () => {
    const { pick } = show();
    await pick(fileOf('a.json', session('a')));
    expect(screen.getByRole('button', { name: 'Merge 1 class result' })).toBeTruthy();
    await pick(fileOf('b.json', session('a', { month: '2026-10' })));
    expect(textOf('2 files are refused')).toHaveLength(2);
    expect(screen.getByText('There is no class result that can be merged.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Merge/u })).toBeNull();
  });

  test('shows some of many refused files, and all when asked', async () => {
    const { pick, press } = show();
    await pick(...Array.from({ length: 70 }, (_, place) => fileOf(`${place}.json`, new Uint8Array())));
    expect(textOf('70 files are refused')).toHaveLength(50);
    await press('Show all 70');
    expect(textOf('70 files are refused')).toHaveLength(70);
  });

  test('shows no letter of a name that turns the text around', async () => {
    const { pick } = show();
    await pick(fileOf('a\u202egpj.json', new Uint8Array()));
    expect(screen.getByText('a\uFFFDgpj.json')).toBeTruthy();
  });
});

test('this computer’s own results are in, unless they are taken out', async () => {
  const own = [{ name: 'Lesson A, November 2026, from this computer', file: session('a') }];
  const { pick, user } = show(own);
  await pick(fileOf('a.json', session('a')), fileOf('b.json', session('b')));
  expect(textOf('1 file repeats another')).toEqual(['a.json: the same as Lesson A, November 2026, from this computer']);
  const box = screen.getByRole('checkbox', { name: 'Include the 1 result of this computer' });
  await user.click(box);
  expect(screen.queryByRole('region', { name: '1 file repeats another' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Merge 2 class results' })).toBeTruthy();
});

test('the results of this computer can be merged alone', async () => {
  const { press, heading } = show([
    { name: 'a', file: session('a') },
    { name: 'b', file: session('b') },
  ]);
  await press('Go on without adding files');
  await press('Merge 2 class results');
  await heading('Merged class results');
});

describe('the merged table', () => {
  test('says base, method, months, sessions and ranges, and what it does not show', async () => {
    const { pick, press, heading, onSave } = show();
    const small = session('c', {
      month: '2027-01',
      group: { fewerThan: 10 },
      results: [fakeEntry({ result: { form: 'withheld' } })],
    });
    await pick(fileOf('a.json', session('a')), fileOf('b.json', session('b', { k: 7 })), fileOf('c.json', small));
    await press('Merge 3 class results');
    await heading('Merged class results');
    const lesson = screen.getByRole('region', { name: 'Lesson ks4-lesson' });
    const said = within(lesson)
      .getAllByRole('region')
      .map((question) => [
        within(question).getByRole('heading').textContent,
        question.querySelector('.question-result-about')?.textContent,
        ...within(question)
          .getAllByRole('row')
          .slice(1)
          .map((row) => [...row.children].map((cell) => cell.textContent)),
      ]);
    expect(screen.getByText('Version 1, pupils, ages 14 to 16. Groups smaller than 7 are hidden.')).toBeTruthy();
    expect(said).toEqual([
      [
        'Question B1?',
        'Counted here: 4 or 5 · Paper slips',
        ['Before', '24 of 56 (43 %)', '2 sessions, November 2026.'],
        ['After', 'more than 45 of 56 (all, or all but fewer than 11; over 80 %)', '2 sessions, November 2026.'],
        ['Together', '24 of 56 before; more than 45 of 56 after. The same groups both times.'],
      ],
      [
        'Question K3?',
        'Counted here: Tell someone · Hands',
        [
          'Asked once',
          'at least 24 and at most 33 of 56 to 65 (37–51 %)',
          '3 sessions, November 2026 to January 2027. In 1 of them the group was too small for any answer to be shown.',
        ],
      ],
    ]);
    expect(screen.getByText(/short-term change, not lasting effect or cause/u)).toBeTruthy();
    const lengths = (bars: readonly Element[]) => bars.map((bar) => Number(bar.getAttribute('width')));
    const drawn = await waitFor(() => {
      const charts = [...lesson.querySelectorAll('.result-chart-drawing')];
      expect(charts).toHaveLength(2);
      return charts.map((chart) => ({
        bands: lengths([...chart.querySelectorAll('.chart-band rect')]),
        groups: lengths([...chart.querySelectorAll('.chart-group rect')]),
      }));
    });
    const shares = drawn.map(({ bands, groups }) => bands.map((band) => band / (groups[0] ?? 0)));
    expect(shares).toEqual([[expect.closeTo(10 / 56, 6)], [expect.closeTo(9 / 56, 6)]]);
    await press('Save as spreadsheet (CSV)');
    expect(onSave.mock.calls[0]?.[0]).toHaveLength(3);
    expect(onSave.mock.calls[0]?.[1]).toBe('csv');
  });

  test('is gone when it is started again', async () => {
    const { pick, press, heading } = show();
    await pick(fileOf('a.json', session('a')));
    await press('Merge 1 class result');
    await press('Start again');
    await heading('Merge class results');
    await pick(fileOf('b.json', session('b')));
    expect(screen.getByText('1 class result can be merged.')).toBeTruthy();
  });
});

describe('dropping files', () => {
  const drop = (...files: readonly File[]) => ({
    dataTransfer: { types: ['Files'], items: [], files, dropEffect: 'none' },
  });

  test('anywhere on the page adds them, and opens none of them in place of the app', async () => {
    const { heading } = show();
    const event = drop(fileOf('a.json', session('a')));
    expect(fireEvent.dragOver(document.body, event)).toBe(false);
    expect(screen.getByText('Let go to add these files')).toBeTruthy();
    expect(fireEvent.drop(document.body, event)).toBe(false);
    await heading('Before they are merged');
    expect(screen.getByText('1 class result can be merged.')).toBeTruthy();
  });

  test('while others are read adds nothing, and cancelling keeps nothing', async () => {
    const { user, heading, press } = show();
    const slow = fileOf('slow.json', session('a'));
    slow.stream = () => new ReadableStream();
    fireEvent.drop(document.body, drop(slow, fileOf('b.json', session('b'))));
    await heading('Reading files');
    await waitFor(() => expect(screen.getByRole('progressbar').getAttribute('max')).toBe('2'));
    expect(fireEvent.drop(document.body, drop(fileOf('c.json', session('c'))))).toBe(false);
    await user.tab();
    await press('Cancel');
    await heading('Merge class results');
    expect(screen.getByText('Cancelled. None of those files was added.')).toBeTruthy();
    fireEvent.drop(document.body, drop(fileOf('c.json', session('c'))));
    await heading('Before they are merged');
    expect(screen.getByText('1 class result can be merged.')).toBeTruthy();
  });
});
