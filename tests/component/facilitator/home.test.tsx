import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { LessonCard } from '../../../renderer/lesson-parts/lesson-module';
import { Home, type HomeProps } from '../../../renderer/windows/facilitator/home/home';
import { saidIn } from '../../support/said';

const card: LessonCard = {
  id: 'ks4-lesson',
  version: 1,
  title: 'Not your fault',
  summary: 'What online blackmail is, and how to get out of it.',
  format: 'lesson',
  audience: 'pupils',
  ages: [14, 16],
  minutes: 55,
  slides: 14,
  readingAge: 10.6,
  follows: [],
  reviewed: null,
  reviewBy: null,
};

function show(change: Partial<HomeProps> = {}) {
  const props: HomeProps = {
    cards: [card],
    taughtLast: null,
    today: '2026-11-12',
    unfinished: [],
    waitingForSlips: [],
    onStart: vi.fn(),
    onPrepare: vi.fn(),
    onContinue: vi.fn(),
    onPutAway: vi.fn(),
    onTypeSlips: vi.fn(),
    onCarryOver: vi.fn(),
    onCarryIn: vi.fn(),
    onResults: vi.fn(),
    onSettings: vi.fn(),
    help: <button type="button">Help</button>,
    tour: null,
    ...change,
  };
  const { unmount } = render(<Home {...props} />);
  return { ...props, unmount };
}

const unfinished = {
  sessionId: 'cd34',
  lessonTitle: 'Not your fault',
  slideNumber: 7,
  slideTitle: 'Jay’s choices',
  minutesIn: 23,
  counted: 2,
  hasEnded: false,
  begun: null,
};

it('shows what a lesson is, for whom and how long', () => {
  show();
  const article = screen.getByRole('article', { name: 'Not your fault' });
  for (const text of ['Pupils aged 14 to 16', '55 minutes', 'Lesson']) within(article).getByText(text);
});

it('starts and prepares the lesson of the card that is pressed', async () => {
  const other = { ...card, id: 'assembly', title: 'Assembly' };
  const props = show({ cards: [card, other] });
  const article = screen.getByRole('article', { name: 'Assembly' });
  await userEvent.click(within(article).getByRole('button', { name: 'Start lesson' }));
  await userEvent.click(within(article).getByRole('button', { name: 'Prepare' }));
  expect(props.onStart).toHaveBeenCalledExactlyOnceWith('assembly');
  expect(props.onPrepare).toHaveBeenCalledExactlyOnceWith('assembly');
});

it('says of a lesson for staff whom it is for, without an age', () => {
  show({ cards: [{ ...card, audience: 'staff', format: 'briefing', ages: [18, 99] }] });
  expect(screen.getByText('For staff and parents', { selector: '.tag' })).toBeDefined();
  expect(screen.queryByText(/aged/u)).toBeNull();
});

const assembly = { ...card, id: 'assembly', title: 'In the hall', format: 'assembly', minutes: 20 } as const;
const tutor = { ...card, id: 'tutor', title: 'With a tutor', minutes: 10, follows: ['assembly'] };
const younger = { ...card, id: 'younger', title: 'Kai', ages: [11, 14], follows: ['assembly'] } as const;

/** The titles on Home, shelf by shelf. */
function shelves(): readonly (readonly (string | null)[])[] {
  return screen.getAllByRole('region').map((shelf) =>
    within(shelf)
      .getAllByRole('heading')
      .map(({ textContent }) => textContent),
  );
}

it('puts the lessons on the shelf of their room, youngest pupils first', () => {
  show({ cards: [assembly, card, tutor, younger] });
  expect(shelves()).toEqual([
    ['Lessons', 'Kai', 'Not your fault'],
    ['Assemblies', 'In the hall'],
    ['Short follow-ups', 'With a tutor'],
  ]);
  const primary = screen.getAllByRole('button').filter((button) => button.classList.contains('primary'));
  expect(primary).toEqual([]);
});

it('has the lesson taught last in first place, with the one primary action, and its follow-up where it was', () => {
  show({ cards: [assembly, card, tutor], taughtLast: 'assembly' });
  expect(shelves()).toEqual([
    ['Taught last', 'In the hall'],
    ['Lessons', 'Not your fault'],
    ['Short follow-ups', 'With a tutor'],
  ]);
  const primary = screen.getAllByRole('button').filter((button) => button.classList.contains('primary'));
  expect(primary).toEqual([
    within(screen.getByRole('article', { name: 'In the hall' })).getByRole('button', { name: 'Start lesson' }),
  ]);
});

it('leaves the lesson taught last on its shelf while one is still to be continued', () => {
  show({ cards: [assembly, card], taughtLast: 'assembly', unfinished: [unfinished] });
  expect(screen.queryByRole('heading', { name: 'Taught last' })).toBeNull();
  screen.getByRole('article', { name: 'In the hall' });
});

it('says once that no lesson has been reviewed, and on its card when some have', () => {
  const { unmount } = show({ cards: [card, assembly] });
  screen.getByText('No lesson here has been reviewed by a safeguarding professional yet.');
  expect(screen.queryByText('Not yet reviewed by a safeguarding professional.')).toBeNull();
  unmount();
  show({ cards: [card, { ...assembly, reviewed: '2026-03-01' }] });
  expect(screen.queryByText(/^No lesson here/u)).toBeNull();
  within(screen.getByRole('article', { name: 'Not your fault' })).getByText(/^Not yet reviewed/u);
  within(screen.getByRole('article', { name: 'In the hall' })).getByText(/^Last reviewed 1 March 2026/u);
});

it.each([
  { reviewed: null, reviewBy: null, says: 'Not yet reviewed by a safeguarding professional.' },
  { reviewed: '2026-03-01', reviewBy: '2027-03-01', says: 'Last reviewed 1 March 2026.' },
  { reviewed: '2025-03-01', reviewBy: null, says: /1 March 2025, more than 12 months ago/u },
  { reviewed: '2026-03-01', reviewBy: '2026-10-01', says: /review is overdue/u },
])('a lesson reviewed on $reviewed, to be reviewed by $reviewBy, says so', ({ reviewed, reviewBy, says }) => {
  show({ cards: [{ ...card, reviewed, reviewBy }] });
  expect(screen.getByText(says)).toBeDefined();
});

it('offers an interrupted lesson first, as the one primary action', async () => {
  const props = show({ unfinished: [unfinished] });
  screen.getByText('Slide 7, Jay’s choices · 23 minutes in · 2 questions counted');
  const primary = screen.getAllByRole('button').filter((button) => button.classList.contains('primary'));
  expect(primary.map((button) => button.textContent)).toEqual(['Continue lesson']);
  await userEvent.click(screen.getByRole('button', { name: 'Continue lesson' }));
  expect(props.onContinue).toHaveBeenCalledExactlyOnceWith('cd34');
});

it('lists every lesson that is open, newest first, and only the first looks primary', async () => {
  const older = { ...unfinished, sessionId: 'ef56', slideNumber: 3, slideTitle: 'Starting point', begun: '2026-11-10' };
  const props = show({ unfinished: [unfinished, older] });
  const [first, second] = screen.getAllByRole('button', { name: 'Continue lesson' });
  if (first === undefined || second === undefined) throw new Error('Unexpected one button, expected two');
  expect(first.classList).toContain('primary');
  expect(second.classList).not.toContain('primary');
  expect(screen.getByRole('button', { name: 'Start lesson' }).classList).not.toContain('primary');
  screen.getByText('Slide 3, Starting point · 23 minutes in · 2 questions counted · begun 10 November 2026');
  await userEvent.click(second);
  expect(props.onContinue).toHaveBeenCalledExactlyOnceWith('ef56');
  await userEvent.click(screen.getAllByRole('button', { name: 'Finish it without teaching on' })[1] ?? second);
  await userEvent.click(screen.getByRole('button', { name: 'Finish it' }));
  expect(props.onPutAway).toHaveBeenCalledExactlyOnceWith('ef56');
});

it('says of a lesson that has ended that its wrap-up is still to do', () => {
  show({ unfinished: [{ ...unfinished, hasEnded: true }] });
  expect(screen.getByText('The lesson has ended · Wrap-up is still to do · 2 questions counted')).toBeDefined();
});

it('writes one minute and one question without an s', () => {
  show({ unfinished: [{ ...unfinished, minutesIn: 1, counted: 1 }] });
  expect(screen.getByText('Slide 7, Jay’s choices · 1 minute in · 1 question counted')).toBeDefined();
});

it('puts an interrupted lesson away only after asking', async () => {
  const props = show({ unfinished: [unfinished] });
  await userEvent.click(screen.getByRole('button', { name: 'Finish it without teaching on' }));
  expect(props.onPutAway).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Go back' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Finish it without teaching on' }));
  await userEvent.click(screen.getByRole('button', { name: 'Finish it' }));
  expect(props.onPutAway).toHaveBeenCalledExactlyOnceWith('cd34');
});

it('lists lessons that wait for their slips', async () => {
  const props = show({ waitingForSlips: [{ sessionId: 'ab12', lessonTitle: 'Not your fault', until: '2026-11-26' }] });
  screen.getByText('Waits until 26 November 2026');
  await userEvent.click(screen.getByRole('button', { name: 'Type the slips' }));
  expect(props.onTypeSlips).toHaveBeenCalledExactlyOnceWith('ab12');
});

it('says what to do when there are no lessons', () => {
  show({ cards: [] });
  expect(screen.getByRole('heading', { name: 'There are no lessons here' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Start lesson' })).toBeNull();
});

it('leads to Results, Settings and Help, and shows what this edition cannot do', async () => {
  const props = show({ banner: <p>Nothing will be kept</p> });
  screen.getByText('Nothing will be kept');
  const navigation = within(screen.getByRole('navigation', { name: 'Main' }));
  await userEvent.click(navigation.getByRole('button', { name: 'Results' }));
  await userEvent.click(navigation.getByRole('button', { name: 'Settings' }));
  navigation.getByRole('button', { name: 'Help' });
  expect(props.onResults).toHaveBeenCalledOnce();
  expect(props.onSettings).toHaveBeenCalledOnce();
});

it('shows five first steps, one after the other, and is done after the last', async () => {
  const onDone = vi.fn();
  show({ tour: { onDone } });
  const tour = within(screen.getByRole('region', { name: 'New here? Five short steps' }));
  for (const step of [1, 2, 3, 4]) {
    expect(saidIn().textContent).toContain(`Step ${step} of 5`);
    await userEvent.click(tour.getByRole('button', { name: 'Next' }));
  }
  await userEvent.click(tour.getByRole('button', { name: 'Back' }));
  await userEvent.click(tour.getByRole('button', { name: 'Next' }));
  expect(onDone).not.toHaveBeenCalled();
  await userEvent.click(tour.getByRole('button', { name: 'Done' }));
  expect(onDone).toHaveBeenCalledOnce();
});

it('can skip the first steps at once, and a lesson starts beside them', async () => {
  const onDone = vi.fn();
  const props = show({ tour: { onDone } });
  await userEvent.click(screen.getByRole('button', { name: 'Skip these steps' }));
  expect(onDone).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Start lesson' }));
  expect(props.onStart).toHaveBeenCalledOnce();
});
