// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { ProtectedForm } from '../../../renderer/core/contract/results-file';
import { describeResults } from '../../../renderer/core/results/describe';
import { ResultDetail } from '../../../renderer/windows/facilitator/results/result-detail';
import { ResultsList, type SavedResult } from '../../../renderer/windows/facilitator/results/results-list';
import { fakeEntry, fakeFile, lesson } from '../../unit/results/fake-lesson';

const saved = (session: string, change: Partial<SavedResult> = {}): SavedResult => ({
  file: fakeFile([fakeEntry()], { session: session.repeat(32) }),
  title: `Lesson ${session}`,
  keptUntil: '2027-08-31',
  ...change,
});

function showList(results: readonly SavedResult[]) {
  const [onOpen, onExport, onDelete] = [vi.fn(), vi.fn(), vi.fn()];
  render(<ResultsList results={results} onOpen={onOpen} onExport={onExport} onDelete={onDelete} />);
  const item = (name: string) => within(screen.getByRole('heading', { name }).closest('li') as HTMLElement);
  return { onOpen, onExport, onDelete, item, user: userEvent.setup() };
}

describe('the list', () => {
  test('says what to do when it is empty', () => {
    showList([]);
    expect(screen.getByRole('heading', { name: 'No results yet' })).toBeTruthy();
  });

  test('names lesson, month and number, and until when a result is kept', () => {
    const { item } = showList([saved('a')]);
    expect(item('Lesson a').getByText('November 2026 · 28 pupils')).toBeTruthy();
    expect(item('Lesson a').getByText('Kept until 31 August 2027')).toBeTruthy();
  });

  test('opens the one that is meant', async () => {
    const { user, item, onOpen } = showList([saved('a'), saved('b')]);
    await user.click(item('Lesson b').getByRole('button', { name: 'Open' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('b'.repeat(32));
  });

  test.each([
    ['One page (PDF)', 'pdf'],
    ['Spreadsheet (XLSX)', 'xlsx'],
    ['Table (CSV)', 'csv'],
    ['Result file (JSON)', 'json'],
  ])('exports as %s by keyboard', async (name, kind) => {
    const { user, item, onExport } = showList([saved('a')]);
    const button = item('Lesson a').getByRole('button', { name: 'Export results' });
    expect(item('Lesson a').queryByRole('button', { name })).toBeNull();
    button.focus();
    await user.keyboard('{Enter}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    item('Lesson a').getByRole('button', { name }).focus();
    await user.keyboard('{Enter}');
    expect(onExport).toHaveBeenCalledExactlyOnceWith('a'.repeat(32), kind);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  test('deletes only after asking', async () => {
    const { user, item, onDelete } = showList([saved('a'), saved('b')]);
    await user.click(item('Lesson b').getByRole('button', { name: 'Delete' }));
    expect(screen.getByRole('dialog').textContent).toContain('Lesson b, November 2026');
    await user.click(screen.getByRole('button', { name: 'Go back' }));
    expect(onDelete).not.toHaveBeenCalled();
    await user.click(item('Lesson b').getByRole('button', { name: 'Delete' }));
    await user.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(onDelete).toHaveBeenCalledExactlyOnceWith('b'.repeat(32));
  });

  test('says that the app finished a session by itself', () => {
    const { item } = showList([saved('a', { file: fakeFile([], { flags: ['unfinished'] }) })]);
    expect(item('Lesson a').getByText(/not finished by midnight/u)).toBeTruthy();
  });
});

describe('one result', () => {
  const showDetail = (result: ProtectedForm, change: Parameters<typeof fakeFile>[1] = {}) => {
    const file = fakeFile([fakeEntry({ result })], change);
    return render(<ResultDetail file={file} rows={describeResults(file, lesson)} onExport={vi.fn()} />);
  };

  test('says base, ages, month, method and the standing caveat', () => {
    showDetail({ form: 'two', target: 12 });
    expect(screen.getByText(/^28 pupils, ages 14 to 16, November 2026\. Groups smaller than 5/u)).toBeTruthy();
    expect(screen.getByText('Counted here: Tell someone · Hands · 28 pupils')).toBeTruthy();
    expect(screen.getByText(/short-term change, not lasting effect or cause/)).toBeTruthy();
  });

  test('says of each kind of file whom it is for', async () => {
    showDetail({ form: 'two', target: 12 });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Export results' }));
    const choices = ['One page (PDF)', 'Spreadsheet (XLSX)', 'Table (CSV)', 'Result file (JSON)'];
    const describedBy = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-describedby') ?? '';
    for (const name of choices) expect(document.getElementById(describedBy(name))?.textContent).toMatch(/^For /u);
  });

  test('puts the picture beside the same words in a table, and out of the way of screen readers', () => {
    const { container } = showDetail({ form: 'allbut' });
    expect(container.querySelector('.result-chart')?.getAttribute('aria-hidden')).toBe('true');
    const table = screen.getByRole('table', { name: 'Question K3?' });
    expect(within(table).getByText('more than 23 of 28 (all, or all but fewer than 5; over 82 %)')).toBeTruthy();
  });

  test('draws no bar for a group of unknown size', () => {
    const { container } = showDetail({ form: 'withheld' }, { group: { fewerThan: 10 } });
    expect(container.querySelector('.result-chart')).toBeNull();
    expect(screen.getByText(/^Fewer than 10 pupils/u)).toBeTruthy();
  });

  test('lists every option when all may be shown', () => {
    showDetail({ form: 'full', counts: [12, 10, 6] });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Tell someone: 12 of 28 (43 %)',
      'Pay: 10 of 28 (36 %)',
      'Wait: 6 of 28 (21 %)',
    ]);
  });

  test('shows no number that its file does not hold', () => {
    const { container } = showDetail({ form: 'fewer' });
    const numbers = container.textContent?.match(/\d+/gu);
    // Ages, month, k, the group, and the ends of the band.
    expect(new Set(numbers)).toEqual(new Set(['28', '14', '16', '2026', '5', '3', '18']));
  });
});
