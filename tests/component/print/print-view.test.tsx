import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fakeHelp } from '../../support/fake-audience-lesson';
import { fakeActivity, fakeOutline, fakeSlide } from '../../unit/plan/fake-outline';
import { b1, guide, helpCard, outline, printedLesson, showPrint, slips, tally } from './fake-prints';

it.each([
  guide,
  { kind: 'tutor-script', lesson: printedLesson } as const,
  helpCard,
  { kind: 'key-words', outline } as const,
  slips,
  { kind: 'question-cards' } as const,
  { kind: 'voting-cards', letters: 4 } as const,
  tally,
])('prints $kind, and goes back', async (job) => {
  const { onPrint, onBack } = showPrint(job);
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  await userEvent.click(screen.getByRole('button', { name: 'Prepare' }));
  expect(onPrint).toHaveBeenCalledOnce();
  expect(onBack).toHaveBeenCalledOnce();
});

describe('the facilitator guide', () => {
  it('holds script, times and what may be dropped', () => {
    const { sheets } = showPrint(guide);
    const paper = within(sheets);
    paper.getByText('Year 10 · ages 14 to 16 · 20 minutes');
    paper.getByText('Nobody will see your slip.');
    paper.getByText('Hand out the slips.');
    paper.getByText('The officer leads');
    paper.getByText('Keep; 3 min will do');
    paper.getByText('Running late, drop: Fakes (2 min). Never the opening, help or closing.');
    const row = paper.getByRole('row', { name: /Help and close/u });
    expect([...row.children].map(({ textContent }) => textContent)).toEqual([
      '4. Help and close',
      '4',
      '16 min',
      'Keep',
    ]);
  });

  it('leaves out dropped slides but keeps the numbers on the screen', () => {
    const { sheets } = showPrint({ ...guide, dropped: ['fakes'] });
    expect(within(sheets).queryByRole('heading', { name: /^3\. Fakes/u })).toBeNull();
    within(sheets).getByRole('heading', { name: /^4\. Help and close/u });
    within(sheets).getByText('Dropped for this lesson: Fakes.');
  });

  it('gives the answer of a pair only where it is asked the second time', () => {
    const { sheets } = showPrint(guide);
    const slide = (name: RegExp) =>
      within(sheets).getByRole('heading', { name, level: 3 }).closest('section')?.textContent ?? '';
    expect(slide(/^1\. Starting point/u)).not.toContain('safe answer');
    expect(slide(/^1\. Starting point/u)).toContain('The answer is not given yet.');
    expect(slide(/^4\. Help and close/u)).toContain('C: Help Jay and stop the threats [safe answer]');
    expect(slide(/^4\. Help and close/u)).toContain('Behind it: Telling gets you into trouble');
  });

  it('prints a story scene by scene, with where each choice leads', () => {
    const { sheets } = showPrint(guide);
    const text = within(sheets).getByText('Jay’s choices', { selector: 'h4' }).parentElement?.textContent ?? '';
    expect(text).toContain('Scene 1: Skye wants a private picture.');
    expect(text).toContain('A: Say no and leave the chat [safe choice]');
    expect(text).toContain('Go on to scene: 2');
    expect(text).toContain("Ending: It's a rough fortnight. It passes.");
    expect(text).toContain('Talk about: What made it hard for Jay to tell someone?');
  });

  it('names the safeguarding lead once confirmed, and leaves a line to write on before', () => {
    const { sheets } = showPrint(guide);
    expect(within(sheets).getByText('Safeguarding lead:').querySelector('.print-blank')).not.toBeNull();
    const contacts = [{ role: 'Safeguarding lead', who: 'Ms Okoro, room 12' }];
    const named = showPrint({ ...guide, lesson: { ...printedLesson, help: fakeHelp({ contacts }) } });
    expect(within(named.sheets).getByText('Ms Okoro, room 12')).toBeDefined();
  });

  it('holds what pupils read on each slide, for a room without a screen', () => {
    const slides = ['welcome', 'facts', 'paying', 'help'].map((id) => fakeSlide({ id, title: `Title of ${id}` }));
    const { sheets } = showPrint({
      ...guide,
      lesson: { ...printedLesson, outline: fakeOutline(slides), nation: 'wales' },
    });
    const slide = (id: string) =>
      within(sheets)
        .getByRole('heading', { name: new RegExp(`Title of ${id}`, 'u'), level: 3 })
        .closest('section');
    expect(slide('welcome')?.textContent).toContain('SlideMade-up people only.Second block.Third block.');
    expect(slide('facts')?.textContent).toContain('About nine in ten. (IWF, 2024) Ask Childline, 0800 1111.');
    expect(slide('facts')?.textContent).toContain('England and Wales wording.');
    expect(slide('facts')?.textContent).not.toContain('Other wording.');
    expect(slide('help')?.textContent).toContain('Someone here: The adult your school has named, or one you trust');
    // Its activity is printed from the outline, with the answer.
    expect(slide('paying')?.querySelector('[data-kind="shown"]')).toBeNull();
  });

  it('names the help that is read out where there is no screen', () => {
    const { sheets } = showPrint(guide);
    const help = within(sheets)
      .getByRole('heading', { name: /^Help: read it out/u })
      .closest('section');
    expect(help?.textContent).toContain('Emergency services: 999');
    expect(help?.textContent).toContain('Childline: 0800 1111, childline.org.uk A counsellor listens.');
  });

  it('calls the answers by the letters that the room votes with', () => {
    const myth = fakeActivity({
      key: 'myth.M03',
      item: 'M03',
      kind: 'MythFact',
      options: ['Myth', 'Fact', 'It depends'],
      target: [0],
    });
    const { sheets } = showPrint({
      ...guide,
      lesson: { ...printedLesson, outline: fakeOutline([fakeSlide({ id: 'myth', activities: [myth] })]) },
    });
    within(sheets).getByText('A Myth ✓ · B Fact · C It depends');
  });

  it('holds the disclosure steps it is given', () => {
    const { sheets } = showPrint({ ...guide, disclosure: <p>Stay calm, make space.</p> });
    expect(within(sheets).getByText('Stay calm, make space.')).toBeDefined();
  });
});

describe('answer slips', () => {
  it('make a pile before and a pile after that differ in word and shape', () => {
    showPrint(slips);
    const before = screen.getByRole('region', { name: 'Slips: Before' });
    const after = screen.getByRole('region', { name: 'Slips: After' });
    expect(before.querySelector('svg circle')).not.toBeNull();
    expect(after.querySelector('svg circle')).toBeNull();
    expect(after.querySelector('svg path')).not.toBeNull();
  });

  it('offer 1 to 5 for a statement and letters for a choice, in the order of the lesson', () => {
    showPrint(slips);
    const [first, second] = within(screen.getByRole('region', { name: 'Slips: Before' })).getAllByRole('listitem');
    expect(first?.textContent).toBe('1.I could spot warning signs12345');
    expect(second?.textContent).toBe('2.The police mainly want to…ABCD');
  });

  it('give nothing away: no name, no number of their own, no answer, no open question', () => {
    const { sheets } = showPrint(slips);
    const all = [...sheets.querySelectorAll('[data-pile="baseline"]')].map(({ textContent }) => textContent);
    expect(all).toHaveLength(4);
    expect(new Set(all).size).toBe(1);
    expect(sheets.textContent).not.toMatch(/Name:|Class:|question I still have|safe answer/u);
  });

  it('fit six on a sheet with numbers only', async () => {
    const { sheets } = showPrint(slips);
    screen.getByText(/for 28 pupils print 7 copies/u);
    await userEvent.click(screen.getByRole('radio', { name: /^Numbers only/u }));
    expect(sheets.querySelectorAll('[data-pile="endpoint"]')).toHaveLength(6);
    expect(sheets.textContent).not.toContain('I could spot warning signs');
    screen.getByText(/for 28 pupils print 5 copies/u);
  });

  it('continue on a second slip when one is full, with the numbers going on', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      fakeActivity({
        key: `start.B${index}`,
        phase: 'baseline',
        ...b1,
        item: `B${index}`,
        label: `Statement ${index}`,
      }),
    );
    const long = fakeOutline([fakeSlide({ id: 'start', activities: many })]);
    showPrint({ ...slips, outline: long, methods: Object.fromEntries(many.map(({ item }) => [item, 'slips'])) });
    const sheets = screen.getAllByRole('region', { name: /^Slips: Before, sheet/u });
    expect(sheets).toHaveLength(2);
    expect(within(sheets[1] as HTMLElement).getAllByRole('listitem')[0]?.textContent).toMatch(/^9\.Statement 8/u);
  });
});

it('question cards ask for no name and are apart from slips', () => {
  const { sheets } = showPrint({ kind: 'question-cards' });
  expect(sheets.querySelectorAll('.question-card')).toHaveLength(8);
  expect(within(sheets).getAllByText('One question I still have', { ignore: false })).toHaveLength(8);
});
