import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Helpline, type Need, nations } from '../../../renderer/core/lesson/bank';
import { helpFor, type LocalContact } from '../../../renderer/core/lesson/help';
import { fitCard } from '../../../renderer/print/help-card-rows';
import { childline, helpCard, showPrint } from './fake-prints';

it('help cards name who helps and how, and the adult the school has named while nobody is confirmed', () => {
  const { sheets } = showPrint(helpCard);
  expect(sheets.querySelectorAll('.help-print')).toHaveLength(4);
  const card = within(sheets.querySelector('.help-print') as HTMLElement);
  expect(sheets.textContent).toContain('Childline: 0800 1111, Text 85258');
  card.getByText('The adult your school has named, or one you trust');
});

it('help cards name the confirmed contacts in place of that', () => {
  const { sheets } = showPrint({
    ...helpCard,
    help: { ...helpCard.help, contacts: [{ role: 'Lead', who: 'Ms Okoro' }] },
  });
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
  const paper = (contacts: readonly LocalContact[]) => showPrint({ ...helpCard, help: { contacts, groups } }).sheets;

  it('is said where there is only an address, not where there is a number to ring', () => {
    const text = paper([]).textContent;
    expect(text).toContain('An advisor gets in touch');
    expect(text).toContain('Search “Report Remove” there');
    expect(text).not.toContain('A counsellor listens');
  });

  it('gives way to many contacts, but for the words that find a removal tool', () => {
    const contacts = [
      long,
      { ...long, who: 'Ms Okoro, in the room at the long corridor' },
      { ...long, who: 'PC Lewis' },
    ];
    const more = ['report', 'talk', 'danger'].map((need) => ({
      need: need as Need,
      lines: [ceop, { ...ceop, id: 'other' }],
    }));
    const text = showPrint({ ...helpCard, help: { contacts, groups: [...groups.slice(1), ...more] } }).sheets
      .textContent;
    expect(text).not.toContain('An advisor gets in touch');
    expect(text).toContain('Search “Report Remove” there');
  });

  it('is said of every service in large print', async () => {
    const sheets = paper([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Large print' }));
    expect(sheets.textContent).toContain('A counsellor listens');
  });
});

it('help cards break an address after a slash only', () => {
  const web: Helpline = { ...childline, contacts: [{ kind: 'web', value: 'ceop.police.uk/safety-centre' }] };
  const { sheets } = showPrint({ ...helpCard, help: { contacts: [], groups: [{ need: 'report', lines: [web] }] } });
  const parts = [...(sheets.querySelector('strong')?.querySelectorAll('.help-print-piece') ?? [])];
  expect(parts.map(({ textContent }) => textContent)).toEqual(['ceop.police.uk/', 'safety-centre']);
});

it.each(['A6', 'For a card slot', 'Large print'])('say that nobody has checked the numbers: %s', async (size) => {
  const { sheets } = showPrint(helpCard);
  screen.getByText('Not yet checked by a person');
  await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${size}`, 'u') }));
  expect(sheets.querySelector('.help-print')?.textContent).toContain('Numbers not yet checked');
});

it('help cards are wide, two on a sheet, where two kinds of people are in the room, with a heading for each', () => {
  const groups = [
    { need: 'talk', lines: [childline] },
    { need: 'talk', whom: 'under-18', lines: [childline] },
    { need: 'talk', whom: 'over-18', lines: [childline] },
  ] as const;
  const { sheets } = showPrint({ ...helpCard, help: { contacts: [], groups } });
  expect(sheets.querySelectorAll('.help-print')).toHaveLength(2);
  const titles = [...(sheets.querySelector('.help-print')?.querySelectorAll('h2') ?? [])];
  expect(titles.map(({ textContent }) => textContent)).toEqual([
    'Someone here',
    'Talk to someone',
    'Under 18',
    '18 or over',
  ]);
  screen.getByText(/^2 on a sheet/u);
});

it('help cards carry the month in which the numbers were checked', () => {
  const { sheets } = showPrint({ ...helpCard, checkedSince: '2026-11-12' });
  expect(sheets.textContent).toContain('Numbers checked November 2026');
  expect(sheets.textContent).not.toContain('not yet checked');
  expect(screen.queryByText('Not yet checked by a person')).toBeNull();
});

it.each([
  ['For a card slot', 8],
  ['Large print', 1],
])('help cards come in other sizes: %s, %i on a sheet', async (size, cards) => {
  const { sheets } = showPrint(helpCard);
  await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${size}`, 'u') }));
  expect(sheets.querySelectorAll('.help-print')).toHaveLength(cards);
});

it('a card for the slot keeps a whole heading on each side of its fold, and no words on the fold', async () => {
  const { sheets } = showPrint({
    ...helpCard,
    help: {
      contacts: [],
      groups: [
        { need: 'report', lines: [childline, { ...childline, id: 'other', name: 'Other' }] },
        { need: 'talk', lines: [childline] },
      ],
    },
  });
  await userEvent.click(screen.getByRole('radio', { name: /^For a card slot/u }));
  const sides = [...sheets.querySelectorAll('.help-print:first-child .help-print-side')];
  expect(sides).toHaveLength(2);
  for (const side of sides) expect(side.querySelector('p .help-print-lead')).not.toBeNull();
});

it('a card for the slot is not offered where there is too much to say', () => {
  const lines = Array.from({ length: 24 }, (_, index) => ({ ...childline, id: `line-${index}` }));
  showPrint({ ...helpCard, help: { contacts: [], groups: [{ need: 'talk', lines }] } });
  expect(screen.queryByRole('radio', { name: /^For a card slot/u })).toBeNull();
  screen.getByText(/too much on this card for the small size/u);
});

describe('with every helpline of the bank and three contacts as long as they may be', () => {
  const bank: readonly (Helpline & { readonly status: string })[] = parse(
    readFileSync('lessons/bank/helplines.yaml', 'utf8'),
  );
  const confirmed = bank.filter(({ status }) => status === 'confirmed');
  const contacts = ['first', 'second', 'third'].map((who) => ({
    role: 'Safeguarding lead of the lower schools..',
    who: `Mr Featherstonehaugh, ${who} floor`.padEnd(40, '.'),
  }));
  const rooms = [null, ...nations].flatMap((nation) => [
    ...Array.from({ length: 15 }, (_, from) => from + 5).flatMap((youngest) =>
      [1, 3, 5].map((more) => [nation, { audience: 'pupils', ages: [youngest, youngest + more] }] as const),
    ),
    [nation, { audience: 'staff', ages: [18, 99] }] as const,
  ]);

  it.each(['usual', 'large'] as const)(
    'a card of the size “%s” holds all of it, in any nation and any room',
    (size) => {
      for (const [nation, room] of rooms) {
        const help = helpFor(confirmed, nation, room, contacts);
        expect(fitCard(help, size), `${nation} ${JSON.stringify(room)}`).not.toBeNull();
      }
    },
  );

  it('a card for the slot holds the helplines for a room under 18 where no contact is named', () => {
    for (const [nation, room] of rooms.filter(([, { ages }]) => ages[1] < 18))
      expect(fitCard(helpFor(confirmed, nation, room, []), 'pocket')).not.toBeNull();
  });
});
