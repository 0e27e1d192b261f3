// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { ResultEntry, ResultsFile } from '../../../renderer/core/contract/results-file';
import { describeResults } from '../../../renderer/core/results/describe';
import { ClassResultSheet } from '../../../renderer/windows/facilitator/results/class-result-sheet';
import { PrintClassResult } from '../../../renderer/windows/facilitator/results/print-class-result';
import { fakeEntry, fakeFile, lesson } from '../../unit/results/fake-lesson';

afterEach(() => vi.restoreAllMocks());

const noHelp = { contacts: [], groups: [] };
const sheetOf = (file: ResultsFile) => ({
  file,
  title: 'Not alone: online blackmail',
  rows: describeResults(file, lesson),
  help: noHelp,
});
const show = (results: readonly ResultEntry[], change: Partial<ResultsFile> = {}) =>
  render(<ClassResultSheet {...sheetOf(fakeFile(results, change))} />).container;
const density = (container: Element) => container.querySelector('.class-result')?.getAttribute('data-density');

const all = fakeEntry({ result: { form: 'full', counts: [12, 10, 6] } });

test('has the group, the month, the caveat, each question in words, and why it reads so', () => {
  const container = show([fakeEntry({ result: { form: 'fewer' } })]);
  const said = container.textContent ?? '';
  const parts = [
    'Not alone: online blackmail',
    '28 pupils, ages 14 to 16, November 2026. Groups smaller than 5 are hidden.',
    'not lasting effect or cause',
    'Question K3?',
    'Counted here: Tell someone · Hands · 28 pupils',
    'fewer than 5 of 28 (under 18 %)',
    'Shown as ‘fewer than 5’ to protect pupils.',
    'What it does not show',
  ];
  const places = parts.map((part) => said.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThanOrEqual(0);
});

test('says before and after in one line, whichever is the better', () => {
  show([
    fakeEntry({ item: 'K10', phase: 'baseline', result: { form: 'two', target: 20 } }),
    fakeEntry({ item: 'K10', phase: 'endpoint', result: { form: 'two', target: 12 } }),
  ]);
  expect(screen.getByText('20 of 28 before; 12 of 28 after; 8 fewer after than before.')).toBeTruthy();
});

test('gives each reason once', () => {
  const container = show(['K3', 'K10'].map((item) => fakeEntry({ item, result: { form: 'fewer' } })));
  expect(container.textContent?.match(/Shown as ‘fewer than 5’/gu)).toHaveLength(1);
});

test('says of a small group only that it was small', () => {
  const container = show([fakeEntry({ result: { form: 'withheld' } })], { group: { fewerThan: 10 } });
  expect(container.querySelector('.result-chart')).toBeNull();
  expect(container.textContent).toContain('not shown: fewer than 10 took part');
});

test('says that the app finished the session, and that nothing was counted', () => {
  const container = show([], { flags: ['unfinished'] });
  expect(container.textContent).toMatch(/not finished by midnight[\s\S]*No question was counted/u);
});

/** How high the sheet is with each way of setting it, in mm; the page has 297. */
const heights = (high: Readonly<Record<string, number>>) =>
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return { width: 210, height: high[this.dataset['density'] ?? ''] ?? 0 } as DOMRect;
  });

test.each([
  [{ roomy: 297 }, 'roomy'],
  [{ roomy: 298, snug: 290 }, 'snug'],
  [{ roomy: 500, snug: 400, columns: 200 }, 'columns'],
  [{ roomy: 500, snug: 400, columns: 300, dense: 297 }, 'dense'],
  [{ roomy: 900, snug: 800, columns: 500, dense: 400, targets: 350 }, 'targets'],
])('takes the first way of setting it that is one page: %j', (high, expected) => {
  heights(high);
  expect(density(show([all]))).toBe(expected);
});

test('leaves out single options last of all, and says where they are', () => {
  heights({ roomy: 900, snug: 800, columns: 500, dense: 400, targets: 290 });
  const container = show([all]);
  expect(container.textContent).not.toContain('Pay: 10 of 28');
  expect(container.textContent).toContain('the counts of each are in the spreadsheet');
});

test('has them where there is room', () => {
  expect(show([all]).textContent).toContain('Pay: 10 of 28 (36 %)');
});

test.each([
  ['a browser', null, ['Print']],
  ['the desktop app', vi.fn(), ['Save as PDF', 'Print']],
] as const)('in %s it is printed or saved, with what to know before', async (_, onSavePdf, names) => {
  const onPrint = vi.fn();
  render(
    <PrintClassResult
      {...sheetOf(fakeFile([all]))}
      onPrint={onPrint}
      onSavePdf={onSavePdf}
      onBack={vi.fn()}
      banner={null}
      helpButton={null}
      notice={null}
    />,
  );
  const buttons = screen.getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Results', ...names]);
  for (const button of buttons.slice(1)) await userEvent.setup().click(button);
  expect(onPrint).toHaveBeenCalledOnce();
  if (onSavePdf !== null) expect(onSavePdf).toHaveBeenCalledOnce();
  expect(document.body.textContent).toMatch(onSavePdf === null ? /holds the day it was made/u : /leaves out the day/u);
});
