import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { Helpline } from '../../../renderer/core/lesson/bank';
import type { LocalContact } from '../../../renderer/core/lesson/help';
import type { PrintJob } from '../../../renderer/print/print-job';
import { PrintView } from '../../../renderer/print/print-view';
import { fakeActivity, fakeOutline, fakeSlide } from '../../unit/plan/fake-outline';

const bankItem = (id: string): unknown => parse(readFileSync(`lessons/bank/items/${id}.yaml`, 'utf8'));
const points = ['Not at all sure', 'Not very sure', 'In between', 'Quite sure', 'Very sure'];
const b1 = { item: 'B1', kind: 'Scale', label: 'I could spot warning signs', options: points, target: [3, 4] };
const k10 = {
  item: 'K10',
  label: 'The police mainly want to…',
  options: ['Charge', 'Tell', 'Help', 'Take'],
  target: [2],
};
const { target: _none, ...story } = fakeActivity({
  key: 'jay.BR2',
  item: 'BR2',
  kind: 'Story',
  label: 'Jay’s choices',
});

const outline = fakeOutline([
  fakeSlide({
    id: 'start',
    title: 'Starting point',
    minutes: 4,
    leastMinutes: 3,
    notes: [
      { kind: 'part', role: 'officer' },
      { kind: 'say', text: 'Nobody will see your slip.' },
      { kind: 'do', text: 'Hand out the slips.' },
    ],
    activities: [
      fakeActivity({ key: 'start.B1', phase: 'baseline', ...b1 }),
      fakeActivity({ key: 'start.K10', phase: 'baseline', ...k10 }),
    ],
  }),
  fakeSlide({ id: 'jay', title: 'Jay’s choices', minutes: 10, activities: [story] }),
  fakeSlide({ id: 'fakes', title: 'Fakes', minutes: 2, keep: false }),
  fakeSlide({
    id: 'end',
    title: 'Help and close',
    minutes: 4,
    activities: [
      fakeActivity({ key: 'end.B1', phase: 'endpoint', ...b1 }),
      fakeActivity({ key: 'end.K10', phase: 'endpoint', ...k10 }),
    ],
  }),
]);
const methods = { B1: 'slips', K10: 'slips' } as const;
const activities = {
  'start.B1': { kind: 'Scale', item: bankItem('B1') },
  'start.K10': { kind: 'Choice', item: bankItem('K10') },
  'jay.BR2': { kind: 'Story', item: bankItem('BR2') },
  'end.B1': { kind: 'Scale', item: bankItem('B1') },
  'end.K10': { kind: 'Choice', item: bankItem('K10') },
};

const guide: Extract<PrintJob, { kind: 'guide' }> = {
  kind: 'guide',
  outline,
  dropped: [],
  methods,
  activities,
  contacts: [],
  yearGroup: 'Year 10',
};
const slips: PrintJob = { kind: 'slips', outline, dropped: [], methods };

const childline: Helpline = {
  id: 'childline',
  name: 'Childline',
  needs: ['talk'],
  ages: [0, 18],
  nations: ['england'],
  contacts: [
    { kind: 'phone', value: '0800 1111' },
    { kind: 'text', value: '85258' },
  ],
  pupil: 'A counsellor listens',
  order: 1,
  checked: null,
};
const helpCard: Extract<PrintJob, { kind: 'help-card' }> = {
  kind: 'help-card',
  help: { contacts: [], groups: [{ need: 'talk', lines: [childline] }] },
  checkedSince: null,
};

function show(job: PrintJob) {
  const props = { onPrint: vi.fn(), onBack: vi.fn() };
  const { container } = render(<PrintView job={job} {...props} />);
  return { ...props, sheets: container.querySelector('.print-sheets') as HTMLElement };
}

it.each([guide, slips, helpCard, { kind: 'question-cards' } as const])('prints $kind, and goes back', async (job) => {
  const { onPrint, onBack } = show(job);
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  await userEvent.click(screen.getByRole('button', { name: 'Prepare' }));
  expect(onPrint).toHaveBeenCalledOnce();
  expect(onBack).toHaveBeenCalledOnce();
});

describe('the facilitator guide', () => {
  it('holds script, times and what may be dropped', () => {
    const { sheets } = show(guide);
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
    const { sheets } = show({ ...guide, dropped: ['fakes'] });
    expect(within(sheets).queryByRole('heading', { name: /^3\. Fakes/u })).toBeNull();
    within(sheets).getByRole('heading', { name: /^4\. Help and close/u });
    within(sheets).getByText('Dropped for this lesson: Fakes.');
  });

  it('gives the answer of a pair only where it is asked the second time', () => {
    const { sheets } = show(guide);
    const slide = (name: RegExp) =>
      within(sheets).getByRole('heading', { name, level: 3 }).closest('section')?.textContent ?? '';
    expect(slide(/^1\. Starting point/u)).not.toContain('safe answer');
    expect(slide(/^1\. Starting point/u)).toContain('The answer is not given yet.');
    expect(slide(/^4\. Help and close/u)).toContain('C: Help Jay and stop the threats [safe answer]');
    expect(slide(/^4\. Help and close/u)).toContain('Behind it: Telling gets you into trouble');
  });

  it('prints a story scene by scene, with where each choice leads', () => {
    const { sheets } = show(guide);
    const text = within(sheets).getByText('Jay’s choices', { selector: 'h4' }).parentElement?.textContent ?? '';
    expect(text).toContain('Scene 1: Skye wants a private picture.');
    expect(text).toContain('A: Say no and leave the chat [safe choice]');
    expect(text).toContain('Go on to scene: 2');
    expect(text).toContain("Ending: It's a rough fortnight. It passes.");
    expect(text).toContain('Talk about: What made it hard for Jay to tell someone?');
  });

  it('names the safeguarding lead once confirmed, and leaves a line to write on before', () => {
    const { sheets } = show(guide);
    expect(within(sheets).getByText('Safeguarding lead:').querySelector('.guide-blank')).not.toBeNull();
    const named = show({ ...guide, contacts: [{ role: 'Safeguarding lead', who: 'Ms Okoro, room 12' }] });
    expect(within(named.sheets).getByText('Ms Okoro, room 12')).toBeDefined();
  });

  it('holds the disclosure steps it is given', () => {
    const { sheets } = show({ ...guide, disclosure: <p>Stay calm, make space.</p> });
    expect(within(sheets).getByText('Stay calm, make space.')).toBeDefined();
  });
});

describe('answer slips', () => {
  it('make a pile before and a pile after that differ in word and shape', () => {
    show(slips);
    const before = screen.getByRole('region', { name: 'Slips: Before' });
    const after = screen.getByRole('region', { name: 'Slips: After' });
    expect(before.querySelector('svg circle')).not.toBeNull();
    expect(after.querySelector('svg circle')).toBeNull();
    expect(after.querySelector('svg path')).not.toBeNull();
  });

  it('offer 1 to 5 for a statement and letters for a choice, in the order of the lesson', () => {
    show(slips);
    const [first, second] = within(screen.getByRole('region', { name: 'Slips: Before' })).getAllByRole('listitem');
    expect(first?.textContent).toBe('1.I could spot warning signs12345');
    expect(second?.textContent).toBe('2.The police mainly want to…ABCD');
  });

  it('give nothing away: no name, no number of their own, no answer, no open question', () => {
    const { sheets } = show(slips);
    const all = [...sheets.querySelectorAll('[data-pile="baseline"]')].map(({ textContent }) => textContent);
    expect(all).toHaveLength(4);
    expect(new Set(all).size).toBe(1);
    expect(sheets.textContent).not.toMatch(/Name:|Class:|question I still have|safe answer/u);
  });

  it('fit six on a sheet with numbers only', async () => {
    const { sheets } = show(slips);
    screen.getByText(/for 28 pupils print 7 copies/u);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Numbers only, more on a sheet' }));
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
    show({ ...slips, outline: long, methods: Object.fromEntries(many.map(({ item }) => [item, 'slips'])) });
    const sheets = screen.getAllByRole('region', { name: /^Slips: Before, sheet/u });
    expect(sheets).toHaveLength(2);
    expect(within(sheets[1] as HTMLElement).getAllByRole('listitem')[0]?.textContent).toMatch(/^8\.Statement 7/u);
  });
});

describe('help cards', () => {
  it('name who helps and how, and the adult the school has named while nobody is confirmed', () => {
    const { sheets } = show(helpCard);
    expect(sheets.querySelectorAll('.help-print')).toHaveLength(4);
    const card = within(sheets.querySelector('.help-print') as HTMLElement);
    expect(sheets.textContent).toContain('Childline: 0800 1111, Text 85258');
    card.getByText('The adult your school has named, or any adult you trust');
  });

  it('name the confirmed contacts in place of that', () => {
    const { sheets } = show({ ...helpCard, help: { ...helpCard.help, contacts: [{ role: 'Lead', who: 'Ms Okoro' }] } });
    expect(sheets.textContent).toContain('Ms Okoro');
    expect(sheets.textContent).not.toContain('your school has named');
  });

  describe('what a service does', () => {
    const ceop: Helpline = {
      ...childline,
      id: 'ceop',
      contacts: [{ kind: 'web', value: 'ceop.police.uk/safety-centre' }],
      pupil: 'An advisor gets in touch',
    };
    const tool: Helpline = { ...ceop, id: 'tool', pupil: 'Search “Report Remove” there' };
    const groups = [
      { need: 'report', lines: [ceop] },
      { need: 'remove', lines: [tool] },
      { need: 'talk', lines: [childline] },
    ] as const;
    const long = { role: 'Safeguarding lead of the lower school', who: 'Mr Featherstonehaugh, Wellbeing Centre' };
    const paper = (contacts: readonly LocalContact[]) => show({ ...helpCard, help: { contacts, groups } }).sheets;

    it('is said where there is only an address, not where there is a number to ring', () => {
      const text = paper([]).textContent;
      expect(text).toContain('An advisor gets in touch');
      expect(text).toContain('Search “Report Remove” there');
      expect(text).not.toContain('A counsellor listens');
    });

    it('gives way to many contacts, but for the words that find a removal tool', () => {
      const text = paper([
        long,
        { ...long, who: 'Ms Okoro, in the room at the long corridor' },
        { ...long, who: 'PC Lewis' },
      ]).textContent;
      expect(text).not.toContain('An advisor gets in touch');
      expect(text).toContain('Search “Report Remove” there');
    });

    it('is said of every service in large print', async () => {
      const sheets = paper([]);
      await userEvent.click(screen.getByRole('checkbox', { name: 'Large print' }));
      expect(sheets.textContent).toContain('A counsellor listens');
    });
  });

  it('break an address after a slash only', () => {
    const web: Helpline = { ...childline, contacts: [{ kind: 'web', value: 'ceop.police.uk/safety-centre' }] };
    const { sheets } = show({ ...helpCard, help: { contacts: [], groups: [{ need: 'report', lines: [web] }] } });
    const parts = [...(sheets.querySelector('strong')?.querySelectorAll('.help-print-piece') ?? [])];
    expect(parts.map(({ textContent }) => textContent)).toEqual(['ceop.police.uk/', 'safety-centre']);
  });

  it('warn on the screen, not on paper, while nobody has rung the numbers', () => {
    const { sheets } = show(helpCard);
    screen.getByText('Not yet checked by a person');
    expect(sheets.textContent).not.toContain('checked');
  });

  it('carry the month in which the numbers were checked', () => {
    const { sheets } = show({ ...helpCard, checkedSince: '2026-11-12' });
    expect(sheets.textContent).toContain('Numbers checked November 2026');
    expect(screen.queryByText('Not yet checked by a person')).toBeNull();
  });

  it('come in large print, one on a sheet', async () => {
    const { sheets } = show(helpCard);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Large print' }));
    expect(sheets.querySelectorAll('.help-print')).toHaveLength(1);
  });
});

it('question cards ask for no name and are apart from slips', () => {
  const { sheets } = show({ kind: 'question-cards' });
  expect(sheets.querySelectorAll('.question-card')).toHaveLength(8);
  expect(within(sheets).getAllByText('One question I still have', { ignore: false })).toHaveLength(8);
});
