import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fakeActivity, fakeOutline, fakeSlide } from '../../unit/plan/fake-outline';
import { showPrint, tally } from './fake-prints';

const cells = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent);

describe('the tally sheet', () => {
  it('has a row of gates for each option of every question that is counted, each time it is asked', () => {
    showPrint(tally);
    const tables = screen.getAllByRole('table');
    expect(tables.map((table) => table.querySelector('caption')?.textContent)).toEqual([
      'I could spot warning signs (before, slide 1, answered on slips)',
      'The police mainly want to… (before, slide 1, answered on slips)',
      'I could spot warning signs (after, slide 4, answered on slips)',
      'The police mainly want to… (after, slide 4, answered on slips)',
    ]);
    const rows = within(tables[1] as HTMLElement).getAllByRole('row');
    expect(cells(rows[0] as HTMLElement)).toEqual(['Answer', '5', '10', '15', '20', '25', '30', 'Total']);
    expect(rows.slice(1).map((row) => cells(row)[0])).toEqual(['A Charge', 'B Tell', 'C Help', 'D Take']);
  });

  it('leaves out what is only talked about', () => {
    const { sheets } = showPrint({ ...tally, methods: { B1: 'talk', K10: 'hands' } });
    expect(within(sheets).getAllByRole('table')).toHaveLength(2);
    within(sheets).getAllByText('(before, slide 1, answered by hands)');
  });

  it('has room for the number of pupils, and says what becomes of it and of writing on a slip', () => {
    const { sheets } = showPrint(tally);
    within(sheets).getByText('Pupils taking part (n):');
    within(sheets).getByText(/writing on it may be a child asking for help.*shred this sheet and the slips/u);
  });

  it('names no answer as right', () => {
    expect(showPrint(tally).sheets.textContent).not.toMatch(/✓|safe answer/u);
  });

  it('opens as rows of a hall in hall mode, with bundles for slips', async () => {
    const hands = fakeActivity({ key: 'hands.K3', item: 'K3' });
    const outline = fakeOutline([...tally.outline.slides, fakeSlide({ id: 'hands', activities: [hands] })]);
    showPrint({ ...tally, outline, methods: { ...tally.methods, K3: 'hands' }, hall: true });
    const heads = screen
      .getAllByRole('table')
      .map((table) => cells(within(table).getAllByRole('row')[0] as HTMLElement));
    expect(heads[0]).toEqual(['Bundle', '1', '2', '3', '4', '5']);
    expect(heads.at(-1)).toEqual(['Row', 'A', 'B', 'C']);
    const rows = within(screen.getAllByRole('table')[0] as HTMLElement).getAllByRole('row');
    expect(rows.map((row) => cells(row)[0]).slice(-2)).toEqual(['12', 'Total']);
    await userEvent.click(screen.getByRole('radio', { name: 'For a class' }));
    expect(cells(screen.getAllByRole('row')[0] as HTMLElement)[0]).toBe('Answer');
  });
});
