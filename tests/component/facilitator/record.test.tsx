import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { SessionState } from '../../../renderer/core/session/state';
import { RecordScreen } from '../../../renderer/windows/facilitator/record/record-screen';
import { taughtDelivery } from '../../../renderer/windows/facilitator/record/taught-delivery';
import { after, atQuiz, fakeSessionId, fakeTaughtLesson } from '../../support/fake-lesson';

const lesson = fakeTaughtLesson();
const ended: SessionState = { ...after(lesson, atQuiz(lesson)), kind: 'room-empty', n: 28, earlierMs: 50 * 60_000 };
const names = { school: 'Example High School', urn: '123456', by: ['A. Teacher'] };

function show(remembered: typeof names | null = null, change: Partial<SessionState> = {}) {
  const [onRemember, onSave, onKeep, onDone] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const delivery = taughtDelivery(lesson.outline, { ...ended, ...change }, remembered);
  render(
    <RecordScreen
      delivery={delivery}
      said={null}
      isRemembered={remembered !== null}
      onRemember={onRemember}
      onSave={onSave}
      onKeep={onKeep}
      onDone={onDone}
    />,
  );
  return { delivery, onRemember, onSave, onKeep, onDone, user: userEvent.setup() };
}
const fill = async (into: HTMLElement, text: string) => {
  await userEvent.click(into);
  await userEvent.paste(text);
};
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });

it('says that it names staff and is personal data, and takes no text but school, its number and the two who taught', () => {
  show();
  screen.getByText('This names staff, so it is personal data');
  screen.getByText(/write concerns where your school or club records them/u);
  expect(screen.getAllByRole('textbox')).toEqual(
    [
      'School, club or place',
      'School’s reference number (URN), if you need it',
      'Taught by',
      'And by, if two taught it',
    ].map(field),
  );
});

it('can be left without a record', async () => {
  const { user, onDone, onSave, onKeep, onRemember } = show();
  await user.click(button('Go on without a record'));
  expect(onDone).toHaveBeenCalledOnce();
  for (const call of [onSave, onKeep, onRemember]) expect(call).not.toHaveBeenCalled();
});

it('is filled in from the session, and saved with an id of its own; nothing is remembered unless ticked', async () => {
  const { user, onSave, onKeep, onRemember } = show();
  await fill(field('School, club or place'), 'Example High School');
  await fill(field('Taught by'), 'A. Teacher');
  await user.click(screen.getByRole('checkbox', { name: /Ages 14 to 15/u }));
  await user.click(button('Save as a spreadsheet (CSV)'));
  const [record, kind] = onSave.mock.calls[0] ?? [];
  expect(kind).toBe('csv');
  expect(record).toMatchObject({
    school: 'Example High School',
    by: ['A. Teacher'],
    minutes: 50,
    reached: 28,
    years: ['14 to 15'],
  });
  expect(record.record).toMatch(/^[0-9a-f]{32}$/u);
  expect(record.record).not.toBe(fakeSessionId);
  expect(onRemember).not.toHaveBeenCalled();
  expect(onKeep).not.toHaveBeenCalled();
  button('Done');
});

it('says what is still to fill in and goes there, in place of saving half a record', async () => {
  const { user, onSave } = show(null, { n: null });
  await user.click(button('Save as a data file (JSON)'));
  expect(onSave).not.toHaveBeenCalled();
  screen.getByText('Not yet. Some fields are still to fill in.');
  await waitFor(() => expect(document.activeElement).toBe(field('School, club or place')));
  await fill(field('School, club or place'), 'Example');
  await fill(field('Taught by'), 'A. Teacher');
  await user.click(button('Save as a data file (JSON)'));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('spinbutton', { name: 'How many people took part' })),
  );
});

it('corrects which slides were taught', async () => {
  const { user, onKeep, delivery } = show(names);
  const first = delivery.draft.slides[0];
  await user.click(screen.getByText(/slides? taught/u, { selector: 'summary' }));
  await user.click(screen.getByRole('checkbox', { name: first?.title ?? '' }));
  await user.click(button('Keep on this computer'));
  expect(onKeep.mock.calls[0]?.[0].slides[0]).toMatchObject({ slide: first?.slide, end: 'left-out' });
});

it('remembers names where ticked, and forgets them as soon as the tick is taken away', async () => {
  const { user, onRemember } = show(names);
  expect(field('School, club or place')).toHaveProperty('value', names.school);
  await user.click(button('Keep on this computer'));
  expect(onRemember).toHaveBeenLastCalledWith(names);
  await user.click(screen.getByRole('checkbox', { name: /^Remember/u }));
  expect(onRemember).toHaveBeenLastCalledWith(null);
});

it('refuses a reference number that is none, and a name that is too long', async () => {
  const { user, onSave } = show(names);
  await user.clear(field('School’s reference number (URN), if you need it'));
  await fill(field('School’s reference number (URN), if you need it'), '12');
  screen.getByText('Six or seven figures, or nothing.');
  await user.click(field('And by, if two taught it'));
  await user.paste('x'.repeat(81));
  within(screen.getByRole('main')).getByText('At most 80 characters.');
  await user.click(button('Save as a spreadsheet (CSV)'));
  expect(onSave).not.toHaveBeenCalled();
});
