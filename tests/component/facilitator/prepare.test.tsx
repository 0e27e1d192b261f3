import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { WhoContext } from '../../../renderer/components/who';
import type { Helpline } from '../../../renderer/core/lesson/bank';
import type { LessonCard } from '../../../renderer/lesson-parts/lesson-module';
import {
  confirmedContacts,
  newDraft,
  type PrepareDraft,
  yearGroups,
} from '../../../renderer/windows/facilitator/prepare/draft';
import { Prepare, type PrepareProps } from '../../../renderer/windows/facilitator/prepare/prepare';
import { fakeActivity, fakeOutline, fakeSlide } from '../../unit/plan/fake-outline';

const baseline = fakeActivity({ key: 'start.B1', item: 'B1', phase: 'baseline' });

const outline = fakeOutline([
  fakeSlide({
    id: 'start',
    title: 'Starting point',
    minutes: 10,
    activities: [baseline],
  }),
  fakeSlide({
    id: 'fakes',
    title: 'Fakes',
    minutes: 2,
    keep: false,
    activities: [fakeActivity({ key: 'fakes.K8', item: 'K8' })],
  }),
  fakeSlide({ id: 'friend', title: 'A friend tells you', minutes: 3, keep: false }),
  fakeSlide({
    id: 'end',
    title: 'Help and close',
    minutes: 10,
    activities: [fakeActivity({ key: 'end.B1', item: 'B1', phase: 'endpoint' })],
  }),
]);

const childline: Helpline = {
  id: 'childline',
  name: 'Childline',
  needs: ['talk'],
  ages: [0, 18],
  nations: ['england'],
  contacts: [{ kind: 'phone', value: '0800 1111' }],
  pupil: 'A counsellor listens',
  order: 1,
  checked: null,
};
const lead = { role: 'Safeguarding lead', who: 'Ms Okoro, room 12' };

const card: LessonCard = {
  id: 'lesson',
  version: 1,
  title: 'A lesson',
  summary: 'What it is.',
  format: 'lesson',
  audience: 'pupils',
  ages: [11, 14],
  minutes: 55,
  slides: 14,
  readingAge: 10.6,
  follows: [],
  reviewed: null,
  reviewBy: null,
};

function propsFor(taught: PrepareProps['outline']): PrepareProps {
  return {
    outline: taught,
    nation: null,
    helplines: [childline],
    ticks: {},
    today: '2026-11-12',
    draft: newDraft(taught, []),
    onChange: vi.fn(),
    onContacts: vi.fn(),
    onTick: vi.fn(),
    preview: (contacts) => <p>Card with {contacts.map(({ who }) => who).join(', ') || 'nobody'}</p>,
    prints: [
      { kind: 'guide', group: 'facilitator' },
      { kind: 'help-card', group: 'pupils', sheets: 7 },
      { kind: 'slips', group: 'counting', sheets: 14 },
      { kind: 'voting-cards', group: 'counting', sheets: 1 },
    ],
    next: { followUps: [], inFull: [] },
    onPrepareOther: vi.fn(),
    onPrint: vi.fn(),
    onSettings: vi.fn(),
    onStart: vi.fn(),
    onBack: vi.fn(),
  };
}

function show(change: Partial<PrepareProps> = {}, draftChange: Partial<PrepareDraft> = {}) {
  const drafts: PrepareDraft[] = [{ ...newDraft(outline, []), ...draftChange }];
  const props = {
    ...propsFor(outline),
    onContacts: vi.fn(),
    onTick: vi.fn(),
    onPrepareOther: vi.fn(),
    onPrint: vi.fn(),
    onStart: vi.fn(),
    ...change,
  } satisfies PrepareProps;
  function Page() {
    const [draft, setDraft] = useState(drafts[0] as PrepareDraft);
    const handleChange = (next: PrepareDraft) => {
      drafts.push(next);
      setDraft(next);
    };
    return <Prepare {...props} draft={draft} onChange={handleChange} />;
  }
  render(<Page />);
  return { props, draft: () => drafts.at(-1) as PrepareDraft };
}

it.each([
  ['pupils', 'Reading age of the slides: about 12 years. The youngest pupils are 14.'],
  ['staff', 'Reading age of the slides: about 12 years.'],
] as const)('tells the reading age of a lesson for %s', (audience, words) => {
  show({ outline: { ...outline, audience } });
  screen.getByText(words);
});

it('starts the lesson with nothing ticked', async () => {
  const { props } = show();
  screen.getByText('25 minutes planned · 0 of 6 checks done');
  await userEvent.click(screen.getByRole('button', { name: 'Start lesson' }));
  expect(props.onStart).toHaveBeenCalledOnce();
});

it('speaks of people in a briefing, asks for no ground rules and offers no year group', () => {
  const briefing = { ...outline, audience: 'staff', format: 'briefing', ages: [18, 99] } as const;
  render(
    <WhoContext value="staff">
      <Prepare {...propsFor(briefing)} />
    </WhoContext>,
  );
  screen.getByText('25 minutes planned · 0 of 5 checks done');
  screen.getByRole('heading', { name: 'How people answer' });
  screen.getByRole('button', { name: 'Help cards' });
  screen.getByText(/the safeguarding lead of this school or club/u);
  expect(screen.queryByRole('checkbox', { name: 'Ground rules ready' })).toBeNull();
  expect(screen.queryByRole('combobox', { name: 'Year group' })).toBeNull();
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Setting' }).value).toBe('adults');
  expect(document.body.textContent).not.toMatch(/[Hh]ow pupils|Pupil help|[Ww]hat pupils/u);
});

it('drops and keeps a slide with a running total, and takes it back', async () => {
  const { draft } = show();
  const plan = within(screen.getByRole('region', { name: 'Plan' }));
  expect(plan.queryByRole('switch', { name: 'Keep Starting point' })).toBeNull();
  await userEvent.click(plan.getByRole('switch', { name: 'Keep Fakes', checked: true }));
  plan.getByText('23 of 25 minutes');
  expect(draft().dropped).toEqual(['fakes']);
  await userEvent.click(plan.getByRole('switch', { name: 'Keep Fakes', checked: false }));
  await userEvent.click(plan.getByRole('switch', { name: 'Keep A friend tells you' }));
  plan.getByText('22 of 25 minutes');
  for (const _ of [1, 2, 3]) await userEvent.click(plan.getByRole('button', { name: 'Undo' }));
  expect(draft().dropped).toEqual([]);
  expect(plan.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true');
});

it('proposes what to drop for the minutes there are, and drops it on one press', async () => {
  const { draft } = show();
  const minutes = screen.getByRole('spinbutton', { name: 'Minutes you have' });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '20');
  screen.getByText('Too long by 5 min. Drop “Fakes” and “A friend tells you” to save 5 min?');
  await userEvent.click(screen.getByRole('button', { name: 'Drop them' }));
  expect(draft().dropped).toEqual(['fakes', 'friend']);
  expect(screen.queryByText(/Too long by/u)).toBeNull();
});

it('says which outcomes, and which question asked before and after, a cut would lose', async () => {
  const named = fakeOutline(
    [
      fakeSlide({ id: 'start', minutes: 10, outcomes: [1], keep: false, activities: [baseline] }),
      fakeSlide({ id: 'explain', minutes: 5, outcomes: [1], keep: false }),
      fakeSlide({ id: 'end', minutes: 10, activities: [{ ...baseline, key: 'end.B1', phase: 'endpoint' }] }),
    ],
    { outcomes: ['Explain it'] },
  );
  show({ outline: named });
  const minutes = screen.getByRole('spinbutton', { name: 'Minutes you have' });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '18');
  screen.getByText('Every outcome keeps a slide that teaches it.');
  screen.getByText('No question is left about outcome 1: Explain it');
  screen.getByText('Not asked both before and after any more: Question B1');
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '10');
  screen.getByText('No slide is left for outcome 1: Explain it');
  expect(screen.queryByText('Every outcome keeps a slide that teaches it.')).toBeNull();
});

it('says nothing of outcomes where the lesson does not say what its slides teach', async () => {
  show();
  const minutes = screen.getByRole('spinbutton', { name: 'Minutes you have' });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '20');
  expect(screen.queryByText(/outcome/iu)).toBeNull();
});

it('says by how much the plan stays too long when no more may go', async () => {
  show();
  const minutes = screen.getByRole('spinbutton', { name: 'Minutes you have' });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '15');
  expect(screen.getByText(/the plan is 5 min too long/u)).toBeDefined();
});

describe('a plan with slides that can be taught in fewer minutes', () => {
  const slides = outline.slides.map((slide) => (slide.id === 'start' ? { ...slide, leastMinutes: 7 } : slide));
  const tight = { ...outline, slides };

  async function have(minutes: number) {
    const field = screen.getByRole('spinbutton', { name: 'Minutes you have' });
    await userEvent.clear(field);
    await userEvent.type(field, String(minutes));
  }

  it('shortens these before anything is dropped', async () => {
    const { draft } = show({ outline: tight });
    await have(24);
    screen.getByText('Too long by 1 min. Teach “Starting point” in 9 min instead of 10, to save 1 min?');
    await userEvent.click(screen.getByRole('button', { name: 'Shorten it' }));
    expect(draft()).toMatchObject({ dropped: [], shorter: { start: 9 } });
    screen.getByText('24 of 25 minutes');
    expect(screen.queryByText(/Too long by/u)).toBeNull();
  });

  it('drops and shortens on one press, and takes both back on another', async () => {
    const { draft } = show({ outline: tight });
    await have(18);
    screen.getByText('Too long by 7 min. Drop “Fakes” and “A friend tells you” to save 5 min?');
    screen.getByText('And teach “Starting point” in 8 min instead of 10, to save 2 min?');
    await userEvent.click(screen.getByRole('button', { name: 'Drop and shorten' }));
    expect(draft()).toMatchObject({ dropped: ['fakes', 'friend'], shorter: { start: 8 } });
    screen.getByText('18 minutes planned · 0 of 6 checks done');
    await have(17);
    screen.getByText('Too long by 1 min. Teach “Starting point” in 7 min instead of 8, to save 1 min?');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(draft()).toMatchObject({ dropped: [], shorter: {} });
  });

  it('says by how much it stays too long at its shortest', async () => {
    show({ outline: tight });
    await have(16);
    screen.getByText('And teach “Starting point” in 7 min instead of 10, to save 3 min?');
    screen.getByText(/the plan is 1 min too long/u);
  });

  it('gives a slide its minutes back by itself, too', async () => {
    const { draft } = show({ outline: tight }, { shorter: { start: 7 } });
    const plan = within(screen.getByRole('region', { name: 'Plan' }));
    plan.getByText('22 of 25 minutes');
    await userEvent.click(plan.getByRole('button', { name: /^Back to 10 min\s*for Starting point$/u }));
    expect(draft().shorter).toEqual({});
    plan.getByText('25 of 25 minutes');
    expect(plan.queryByRole('button', { name: /^Back to/u })).toBeNull();
    await userEvent.click(plan.getByRole('button', { name: 'Undo' }));
    expect(draft().shorter).toEqual({ start: 7 });
  });
});

it('chooses one method for both times a question is asked', async () => {
  const { draft } = show();
  const pair = screen.getByRole('combobox', { name: 'How pupils answer: Question B1' });
  expect((pair as HTMLSelectElement).value).toBe('slips');
  screen.getByText('Slides 1 and 4, before and after');
  await userEvent.selectOptions(pair, 'Hands');
  expect(draft().methods).toEqual({ B1: 'hands', K8: 'hands' });
});

it('asks about no question of a dropped slide', async () => {
  show();
  await userEvent.click(screen.getByRole('switch', { name: 'Keep Fakes' }));
  expect(screen.queryByRole('combobox', { name: 'How pupils answer: Question K8' })).toBeNull();
});

it('counts the checks without ever holding the lesson back', async () => {
  const { draft } = show({ nation: 'wales', ticks: { childline: '2026-11-01' } });
  screen.getByText(/2 of 6 checks done/u);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Quiet alternative agreed' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Safeguarding lead told' }));
  expect(draft().checks).toEqual(['safeguarding-told', 'quiet-alternative']);
  screen.getByText(/4 of 6 checks done/u);
});

it('says that nobody has rung a helpline yet, and records that somebody has', async () => {
  const { props } = show();
  screen.getByText('1 of 1 helplines not yet checked by a person: check each one (never ring 999 or 101).');
  await userEvent.click(screen.getByText('Helplines of this lesson'));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Childline: 0800 1111' }));
  expect(props.onTick).toHaveBeenCalledExactlyOnceWith('childline', true);
});

it('never counts 999 or 101 among the numbers to check, nor offers to tick them', () => {
  const only = (id: string, value: string) => ({
    ...childline,
    id,
    name: id,
    contacts: [{ kind: 'phone', value }] as const,
  });
  show({ helplines: [only('emergency', '999'), only('police', '101'), childline], nation: 'wales' });
  screen.getByText('1 of 1 helplines not yet checked by a person: check each one (never ring 999 or 101).');
  expect(screen.queryByRole('checkbox', { name: /999|101/u })).toBeNull();
});

it('counts the helplines as checked while nobody has rung 999', () => {
  const emergency = { ...childline, id: 'emergency', contacts: [{ kind: 'phone', value: '999' }] as const };
  show({ helplines: [emergency, childline], ticks: { childline: '2026-11-01' }, nation: 'wales' });
  screen.getByText('Every helpline has been checked by a person in the last 12 months.');
  screen.getByText(/2 of 6 checks done/u);
});

it('shows on which day a helpline was checked, and when that is too long ago', () => {
  show({
    helplines: [childline, { ...childline, id: 'shout', name: 'Shout' }],
    ticks: { childline: '2026-11-01', shout: '2024-01-01' },
  });
  screen.getByText('Checked 1 November 2026.');
  screen.getByText('Last checked 1 January 2024, more than 12 months ago.');
  expect(
    screen.getByText('1 of 2 helplines not yet checked by a person: check each one (never ring 999 or 101).'),
  ).toBeDefined();
});

it('says what a nation not set means, and leads to Settings', async () => {
  const { props } = show();
  screen.getByText('Nation not set: only routes valid in all four nations are shown.');
  await userEvent.click(screen.getByRole('button', { name: 'Set it in Settings' }));
  expect(props.onSettings).toHaveBeenCalledOnce();
});

it('shows the card with a contact, and gives the contact to the session only once confirmed', async () => {
  const { props, draft } = show();
  screen.getByText('Card with nobody');
  const confirm = screen.getByRole('checkbox', { name: 'Confirm for this session' });
  expect(confirm.hasAttribute('disabled')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Add a local contact' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Name and where to find them' }), 'Ms Okoro');
  screen.getByText('Card with Ms Okoro');
  expect(confirmedContacts(draft())).toEqual([]);
  await userEvent.click(confirm);
  expect(confirmedContacts(draft())).toEqual([{ role: 'Safeguarding lead', who: 'Ms Okoro' }]);
  expect(props.onContacts).toHaveBeenLastCalledWith([{ role: 'Safeguarding lead', who: 'Ms Okoro' }]);
});

it('takes the confirmation back when a contact changes', async () => {
  const { draft } = show({}, { contacts: [lead], contactsConfirmed: true });
  await userEvent.type(screen.getByRole('textbox', { name: 'Name and where to find them' }), '3');
  expect(draft().contactsConfirmed).toBe(false);
  expect(screen.getByRole('checkbox', { name: 'Confirm for this session', checked: false })).toBeDefined();
});

it.each([
  { text: 'Ms Okoro, in the room at the end of the long corridor', says: /at most 40 characters/u },
  { text: 'see www.example.org', says: /Leave out web addresses/u },
])('does not show "$text" to pupils, and says why', async ({ text, says }) => {
  const { props } = show({}, { contacts: [{ role: 'Safeguarding lead', who: '' }] });
  await userEvent.type(screen.getByRole('textbox', { name: 'Name and where to find them' }), text);
  expect(screen.getByRole('alert').textContent).toMatch(says);
  screen.getByText('Card with nobody');
  expect(screen.getByRole('checkbox', { name: 'Confirm for this session' }).hasAttribute('disabled')).toBe(true);
  expect(props.onContacts).toHaveBeenLastCalledWith([]);
});

it('removes a contact', async () => {
  const { draft } = show({}, { contacts: [lead] });
  await userEvent.click(screen.getByRole('button', { name: 'Remove Safeguarding lead' }));
  expect(draft().contacts).toEqual([]);
});

it('offers three contacts at most', () => {
  show({}, { contacts: [lead, lead, lead] });
  expect(screen.queryByRole('button', { name: 'Add a local contact' })).toBeNull();
});

it.each([
  ['For you', 'Facilitator guide', 'One copy.', 'guide'],
  ['For pupils', 'Pupil help cards', '7 sheets for 28 pupils.', 'help-card'],
  ['For counting', 'Answer slips', '14 sheets for 28 pupils.', 'slips'],
  ['For counting', 'Voting cards', '1 sheet a set.', 'voting-cards'],
] as const)('%s: "%s" says how many sheets, and opens them', async (group, name, sheets, kind) => {
  const { props } = show();
  const button = within(screen.getByRole('list', { name: group })).getByRole('button', { name });
  expect(button.getAttribute('aria-describedby')).not.toBeNull();
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toContain(sheets);
  await userEvent.click(button);
  expect(props.onPrint).toHaveBeenCalledExactlyOnceWith(kind);
});

it('says so where no question is answered on slips', () => {
  show({ prints: [{ kind: 'guide', group: 'facilitator' }] });
  screen.getByText('No question is answered on slips.');
  expect(screen.queryByRole('list', { name: 'For counting' })).toBeNull();
});

it('gives a word of caution for the setting, and keeps setting and year group out of results', async () => {
  const { draft } = show();
  screen.getByText('Not kept with the results.');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Setting' }), 'Small group');
  screen.getByText(/the highest chance that somebody tells you something/u);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Year group' }), 'Ages 14 to 15');
  expect(draft()).toMatchObject({ setting: 'small-group', yearGroup: 'Ages 14 to 15' });
});

it.each([
  { nation: 'england', years: ['Year 10', 'Year 11'] },
  { nation: 'scotland', years: ['S3', 'S4'] },
  { nation: 'northern-ireland', years: ['Year 11', 'Year 12'] },
  { nation: null, years: ['Ages 14 to 15', 'Ages 15 to 16'] },
] as const)('pupils of 14 to 16 are in $years where the nation is $nation', ({ nation, years }) => {
  expect(yearGroups([14, 16], nation)).toEqual(years);
});

it('warns that this topic belongs in lessons when an assembly is prepared', () => {
  show({ outline: { ...outline, format: 'assembly' } });
  expect(screen.getByText('This topic belongs in lessons')).toBeDefined();
  screen.getByText(/book the tutor time or the lesson that follows/u);
});

it('names the lesson and the follow-up of an assembly, and leads to Prepare of either', async () => {
  const lesson = { ...card, id: 'long', title: 'The lesson', minutes: 55 };
  const tutor = { ...card, id: 'short', title: 'With a tutor', minutes: 10 };
  const { props } = show({
    outline: { ...outline, format: 'assembly' },
    next: { followUps: [tutor], inFull: [lesson] },
  });
  screen.getByText(/There is room for both in “The lesson” \(55 minutes\)\./u);
  screen.getByText(/book “With a tutor” \(10 minutes\) for the same day/u);
  await userEvent.click(screen.getByRole('button', { name: 'Prepare “The lesson” instead' }));
  await userEvent.click(screen.getByRole('button', { name: 'Prepare “With a tutor”' }));
  expect(props.onPrepareOther).toHaveBeenNthCalledWith(1, 'long');
  expect(props.onPrepareOther).toHaveBeenNthCalledWith(2, 'short');
  // It offers, and forbids nothing.
  await userEvent.click(screen.getByRole('button', { name: 'Start lesson' }));
  expect(props.onStart).toHaveBeenCalledOnce();
});

it('offers larger text for a hall, on its own for an assembly', async () => {
  const { draft } = show();
  const hall = screen.getByRole('switch', { name: 'Hall: larger text, fewer words on a slide', checked: false });
  await userEvent.click(hall);
  expect(draft().hall).toBe(true);
  expect(newDraft({ ...outline, format: 'assembly' }, []).hall).toBe(true);
});
