// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { WhoContext } from '../../../renderer/components/who';
import type { ResultEntry, ResultsFile } from '../../../renderer/core/contract/results-file';
import { describeResults } from '../../../renderer/core/results/describe';
import { Reminders } from '../../../renderer/windows/facilitator/wrap-up/reminders';
import { ResultsPreview } from '../../../renderer/windows/facilitator/wrap-up/results-preview';
import { saidIn } from '../../support/said';
import { fakeEntry, fakeFile, lesson } from '../../unit/results/fake-lesson';

function show(results: readonly ResultEntry[], change: Partial<ResultsFile> = {}, problem?: string) {
  const file = fakeFile(results, change);
  const [onSave, onDiscard] = [vi.fn(), vi.fn()];
  const rows = describeResults(file, lesson);
  render(
    <ResultsPreview
      file={file}
      rows={rows}
      onSave={onSave}
      onDiscard={onDiscard}
      {...(problem !== undefined && { problem })}
    />,
  );
  return { onSave, onDiscard, user: userEvent.setup() };
}

test('says of each question what will be saved, and why', () => {
  show([fakeEntry({ result: { form: 'fewer' } })]);
  const row = screen.getByRole('row', { name: /Asked once/u });
  expect(within(row).getByText('fewer than 5 of 28 (under 18 %)')).toBeTruthy();
  expect(within(row).getByText(/Shown as ‘fewer than 5’ to protect pupils/u)).toBeTruthy();
  expect(screen.getByText('Question K3?')).toBeTruthy();
});

test('puts before and after together', () => {
  show([
    fakeEntry({ item: 'K10', phase: 'baseline' }),
    fakeEntry({ item: 'K10', phase: 'endpoint', result: { form: 'two', target: 20 } }),
  ]);
  expect(screen.getByText('12 of 28 before; 20 of 28 after; 8 more after than before.')).toBeTruthy();
});

test('says of a small group only that it was small', () => {
  show([fakeEntry({ result: { form: 'withheld' } })], { group: { fewerThan: 10 } });
  expect(screen.getByText(/For fewer than 10 pupils/u)).toBeTruthy();
  expect(screen.getByText('not shown: fewer than 10 took part')).toBeTruthy();
});

test('Save results saves', async () => {
  const { user, onSave } = show([fakeEntry()]);
  await user.click(screen.getByRole('button', { name: 'Save results' }));
  expect(onSave).toHaveBeenCalledOnce();
});

test('has nothing to save when nothing was counted', () => {
  show([]);
  expect(screen.getByRole('button', { name: 'Save results' })).toHaveProperty('disabled', true);
});

test('Discard results asks once more', async () => {
  const { user, onDiscard } = show([fakeEntry()]);
  await user.click(screen.getByRole('button', { name: 'Discard results' }));
  await user.click(screen.getByRole('button', { name: 'Go back' }));
  expect(onDiscard).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Discard results' }));
  await user.click(screen.getByRole('button', { name: 'Discard for good' }));
  expect(onDiscard).toHaveBeenCalledOnce();
});

test('reads out why saving failed', () => {
  show([fakeEntry()], {}, 'There is no room left. Free some space, then press Save results again.');
  expect(saidIn().textContent).toContain('There is no room left.');
});

test('the reminders speak of slips only when there are some', () => {
  const { rerender } = render(<Reminders hasSlips />);
  expect(screen.getByText('Turn every slip over before you shred it.')).toBeTruthy();
  rerender(<Reminders hasSlips={false} />);
  expect(screen.queryByText('Turn every slip over before you shred it.')).toBeNull();
  expect(screen.getByText(/safeguarding lead today/u)).toBeTruthy();
});

test('the reminders speak of people after a briefing', () => {
  const { container } = render(
    <WhoContext value="staff">
      <Reminders hasSlips />
    </WhoContext>,
  );
  expect(container.textContent).toMatch(/Some people wait[\s\S]*somebody asking for help/u);
  expect(container.textContent).not.toMatch(/pupil|child/u);
});
