import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { type Policy, smallestGroupOf } from '../../../renderer/core/policy';
import { defaultSettings, parseSettings, type Settings as Values } from '../../../renderer/core/settings';
import { Settings } from '../../../renderer/windows/facilitator/settings/settings';
import { fakeSpeech } from '../../support/fake-speech';

function show(change: Partial<Values> = {}, speech = fakeSpeech(), policy: Policy = { kind: 'none' }) {
  const kept: Values[] = [{ ...defaultSettings, ...change }];
  const [onKept, onPrivacy] = [vi.fn(), vi.fn()];
  function Page() {
    const [settings, setSettings] = useState(kept[0] as Values);
    const handleChange = (next: Values) => {
      kept.push(next);
      setSettings(next);
    };
    return (
      <Settings
        settings={settings}
        results={{ smallestGroup: smallestGroupOf(settings.k, policy), policy }}
        onChange={handleChange}
        onBack={vi.fn()}
        speech={speech}
        version="0.1.0"
        edition="Browser edition"
        keptWhere="In this browser, on this computer."
        onKept={onKept}
        onPrivacy={onPrivacy}
      />
    );
  }
  render(<Page />);
  return { settings: () => kept.at(-1) as Values, kept, onKept, onPrivacy };
}

it('leaves the nation unset until somebody sets it, and can unset it', async () => {
  const { settings } = show();
  const nation = within(screen.getByRole('group', { name: 'Nation' }));
  expect(nation.getByRole('radio', { name: 'Not set', checked: true })).toBeDefined();
  await userEvent.click(nation.getByRole('radio', { name: 'Northern Ireland' }));
  expect(settings().nation).toBe('northern-ireland');
  await userEvent.click(nation.getByRole('radio', { name: 'Not set' }));
  expect(settings().nation).toBeNull();
});

it('changes the look at once', async () => {
  const { settings } = show();
  await userEvent.click(screen.getByRole('radio', { name: 'High contrast' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Reading font' }));
  await userEvent.click(screen.getByRole('switch', { name: 'Reduced motion' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Text size in this window' }), 'Largest');
  expect(settings()).toMatchObject({
    look: { theme: 'contrast', font: 'reading', reducedMotion: true },
    textSize: 'largest',
  });
});

it('sets the pace of the voice, and lets it be heard', async () => {
  const speech = fakeSpeech(['en-GB']);
  const { settings } = show({}, speech);
  const pace = screen.getByRole('combobox', { name: 'Pace of the voice' });
  expect((pace as HTMLSelectElement).value).toBe('usual');
  await userEvent.selectOptions(pace, 'Slower');
  expect(settings().readingRate).toBe('slow');
  await userEvent.click(screen.getByRole('button', { name: 'Hear an example' }));
  expect(speech.asked).toEqual([
    { pieces: ['You are not alone. Help is here.'], style: { language: 'en-GB', rate: 0.8 } },
  ]);
});

it('says in one sentence why nothing is read aloud, until the computer has a voice', async () => {
  const speech = fakeSpeech(['fr-FR']);
  show({}, speech);
  screen.getByText('Read aloud is not offered, because this computer has no voice of its own for English.');
  expect(screen.queryByRole('combobox', { name: 'Pace of the voice' })).toBeNull();
  await act(async () => speech.setVoices(['en-GB']));
  screen.getByRole('combobox', { name: 'Pace of the voice' });
  expect(screen.queryByText(/is not offered/u)).toBeNull();
});

it.each([
  ['keeps', 'slow', 'slow'],
  ['does not take', 'frantic', null],
])('%s a saved pace of %s', (_title, saved, kept) => {
  const parsed = parseSettings({ ...structuredClone(defaultSettings), readingRate: saved });
  expect(parsed?.readingRate ?? null).toBe(kept);
});

it('offers four pale backgrounds with the light colours, and none with the others', async () => {
  const { settings } = show();
  const tints = within(screen.getByRole('group', { name: 'Background' }));
  expect(tints.getAllByRole('radio')).toHaveLength(4);
  expect(tints.getByRole('radio', { name: 'Cream', checked: true })).toBeDefined();
  await userEvent.click(tints.getByRole('radio', { name: 'Pale green' }));
  expect(settings().look.tint).toBe('green');
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(screen.queryByRole('group', { name: 'Background' })).toBeNull();
  expect(settings().look).toMatchObject({ theme: 'dark', tint: 'green' });
});

it('switches single-letter keys off', async () => {
  const { settings } = show();
  await userEvent.click(screen.getByRole('switch', { name: 'Single-letter keys', checked: true }));
  expect(settings().singleKeys).toBe(false);
});

it('keeps the marks of a clicker when single-letter keys are off only where one is said to be connected', async () => {
  const { settings } = show();
  const clicker = () => screen.queryByRole('switch', { name: 'A clicker is connected' });
  expect(clicker()).toBeNull();
  await userEvent.click(screen.getByRole('switch', { name: 'Single-letter keys' }));
  expect(clicker()?.getAttribute('aria-checked')).toBe('false');
  await userEvent.click(clicker() as HTMLElement);
  expect(settings().clicker).toBe(true);
  expect(parseSettings(settings())).toEqual(settings());
  await userEvent.click(clicker() as HTMLElement);
  expect(settings().clicker).toBeUndefined();
});

it.each(['4', '21', '7.5', '-6', 'ten', ''])(
  'keeps the smallest group as it was while "%s" is typed',
  async (typed) => {
    const { kept } = show();
    const field = screen.getByRole('spinbutton', { name: 'Smallest group shown' });
    await userEvent.clear(field);
    if (typed !== '') await userEvent.type(field, typed);
    await userEvent.tab();
    expect(screen.getByRole('alert').textContent).toBe('Type a whole number from 5 to 20.');
    for (const settings of kept) expect(parseSettings(settings)).not.toBeNull();
  },
);

it('raises the smallest group by typing and by the up key, not past 20', async () => {
  const { settings } = show();
  const field = screen.getByRole('spinbutton', { name: 'Smallest group shown' });
  await userEvent.clear(field);
  await userEvent.type(field, '19');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(settings().k).toBe(20);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('moves to the last day of a shorter month', async () => {
  const { settings } = show();
  const until = within(screen.getByRole('group', { name: 'Results and delivery records are kept until' }));
  await userEvent.selectOptions(until.getByRole('combobox', { name: 'Month' }), 'February');
  expect(settings().retention).toEqual({ month: 2, day: 28 });
  expect((until.getByRole('spinbutton', { name: 'Day' }) as HTMLInputElement).value).toBe('28');
});

it('keeps what is typed in sight but never stores a contact that may not be shown', async () => {
  const { settings, kept } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Add a local contact' }));
  const who = screen.getByRole('textbox', { name: 'Name and where to find them' });
  await userEvent.type(who, 'Ms Okoro');
  expect(settings().contacts).toEqual([{ role: 'Safeguarding lead', who: 'Ms Okoro' }]);
  await userEvent.type(who, ' www.example.org');
  expect((who as HTMLInputElement).value).toBe('Ms Okoro www.example.org');
  expect(settings().contacts).toEqual([]);
  for (const one of kept) expect(parseSettings(one)).not.toBeNull();
});

it('leads to what is kept, and to the privacy statement', async () => {
  const { onKept, onPrivacy } = show();
  await userEvent.click(screen.getByRole('button', { name: 'What is kept on this computer' }));
  await userEvent.click(screen.getByRole('button', { name: 'Privacy' }));
  expect(onKept).toHaveBeenCalledOnce();
  expect(onPrivacy).toHaveBeenCalledOnce();
});

it('says where data is kept, and which version this is', () => {
  show();
  screen.getByText('In this browser, on this computer.');
  expect(screen.getByText('0.1.0, Browser edition')).toBeDefined();
});

it.each([
  [{ kind: 'set', smallestGroup: 12 }, '12', 'Set by your school or force. It cannot be changed here.'],
  [{ kind: 'unreadable', problem: 'The file is not valid JSON.' }, '20', 'cannot be read. It cannot be changed here.'],
] as const)('shows the smallest group locked, with the reason: %j', async (policy, value, reason) => {
  const { kept } = show({ k: 7 }, fakeSpeech(), policy);
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Smallest group shown' });
  expect([field.value, field.getAttribute('aria-disabled')]).toEqual([value, 'true']);
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(reason);
  await userEvent.type(field, '9{ArrowDown}{ArrowUp}');
  expect([field.value, kept.length]).toEqual([value, 1]);
});
