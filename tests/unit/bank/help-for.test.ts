import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { confirmedHelplines } from '../../../lessons/compiler/bank';
import { loadBank } from '../../../lessons/compiler/load';
import { readBank } from '../../../lessons/compiler/read-bank';
import { activityKinds } from '../../../renderer/activities/registry';
import { type Helpline, type Nation, nations } from '../../../renderer/core/lesson/bank';
import { type HelpContent, type HelpRoom, helpFor } from '../../../renderer/core/lesson/help';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const bank = readBank(loadBank(`${root}lessons/bank`, root), activityKinds);
const helplines = confirmedHelplines(bank);
/** The bank with what nobody has confirmed in it too, as no caller would pass it. */
const everything = [...bank.helplines.values()].map(({ value }) => value as Helpline);

const pupils = (youngest: number, oldest: number): HelpRoom => ({ audience: 'pupils', ages: [youngest, oldest] });
const adults: HelpRoom = { audience: 'staff', ages: [18, 99] };
const places: readonly (Nation | null)[] = [null, ...nations];

/** Every room of pupils from 11 to 19, and the adults of a briefing, in every nation and in none. */
const rooms = Array.from({ length: 9 }, (_, at) => 11 + at).flatMap((youngest) =>
  Array.from({ length: 20 - youngest }, (_, at) => pupils(youngest, youngest + at)),
);
const everywhere = [...rooms, adults].flatMap((room) => places.map((nation) => ({ room, nation })));

/** `report: ceop police`, with `under-18 ` and the like before what is for some. */
const idsOf = ({ groups }: HelpContent) =>
  groups.map(({ whom, need, lines }) => `${whom ? `${whom} ` : ''}${need}: ${lines.map(({ id }) => id).join(' ')}`);

/** Ages that read a part of the card as theirs. */
function readersOf(room: HelpRoom, whom: HelpContent['groups'][number]['whom']): readonly [number, number] {
  const [youngest, oldest] = room.ages;
  switch (whom) {
    case 'under-18':
      return [youngest, 17];
    case 'over-18':
    case 'self':
      return [18, oldest];
    case 'child':
      return [0, 17];
    case undefined:
      return room.audience === 'staff' ? [0, oldest] : [youngest, oldest];
  }
}

describe('the help chosen for a room', () => {
  it('sends nobody to a service for another age, in any room of any nation', () => {
    const wrong = everywhere.flatMap(({ room, nation }) =>
      helpFor(helplines, nation, room, []).groups.flatMap(({ whom, lines }) => {
        const [least, most] = readersOf(room, whom);
        return lines
          .filter(({ ages, about }) => about !== 'child' && (ages[0] > least || ages[1] < most))
          .map(({ id }) => `${id} for ${least} to ${most} in a room of ${room.ages.join(' to ')}, ${nation}`);
      }),
    );
    expect(everywhere).toHaveLength(230);
    expect(wrong).toEqual([]);
  });

  it('shows services for 18 and over to no room with anybody under 16', () => {
    const shown = everywhere
      .filter(({ room }) => room.audience === 'pupils' && room.ages[0] < 16)
      .flatMap(({ room, nation }) => helpFor(helplines, nation, room, []).groups)
      .flatMap(({ lines }) => lines.filter(({ ages }) => ages[0] >= 18));
    expect(shown).toEqual([]);
  });

  it('shows services for under 18s, and helplines about a child, to no room of pupils who are all older', () => {
    const shown = places.flatMap((nation) =>
      helpFor(helplines, nation, pupils(18, 19), []).groups.flatMap(({ lines }) => lines.map(({ id }) => id)),
    );
    expect(shown.filter((id) => ['ceop', 'report-remove', 'childline', 'nspcc-adults'].includes(id))).toEqual([]);
  });

  it('gives helplines about a child to adults alone', () => {
    const given = everywhere.filter(({ room, nation }) =>
      helpFor(helplines, nation, room, []).groups.some(({ lines }) => lines.some(({ about }) => about === 'child')),
    );
    expect(given.map(({ room }) => room.audience)).toEqual(places.map(() => 'staff'));
  });

  it('never shows what is not confirmed, or not for that nation, or of no card', () => {
    const confirmed = new Set(helplines.map(({ id }) => id));
    for (const { room, nation } of everywhere) {
      const lines = helpFor(everything, nation, room, []).groups.flatMap((group) => group.lines);
      expect(lines.filter(({ id }) => !confirmed.has(id))).toEqual([]);
      const wanted = nation === null ? nations : [nation];
      expect(lines.filter((line) => !wanted.every((place) => line.nations.includes(place)))).toEqual([]);
      expect(lines.filter(({ needs }) => needs.length === 0)).toEqual([]);
    }
  });

  it('has somewhere to report, somebody to talk to and the emergency number for everyone in every room', () => {
    for (const { room, nation } of everywhere) {
      const { groups } = helpFor(helplines, nation, room, []);
      const [least, most] = room.ages;
      for (const age of room.audience === 'staff' ? [15, 30] : [least, most])
        for (const need of ['danger', 'report', 'talk'] as const) {
          const found = groups
            .filter((group) => group.need === need)
            .flatMap(({ lines }) => lines)
            .filter(({ ages }) => ages[0] <= age && ages[1] >= age);
          expect(found, `${need} at ${age} in a room of ${least} to ${most}, ${nation}`).not.toEqual([]);
        }
    }
  });

  it.each<[string, HelpRoom, Nation | null, readonly string[]]>([
    [
      'a sixth form',
      pupils(16, 19),
      'england',
      [
        'danger: emergency',
        'report: police',
        'talk: shout',
        'under-18 report: ceop',
        'under-18 remove: report-remove take-it-down',
        'under-18 talk: childline',
        'over-18 report: revenge-porn-helpline',
        'over-18 remove: take-it-down stopncii',
        'over-18 talk: samaritans',
      ],
    ],
    [
      'a youth group',
      pupils(13, 18),
      null,
      [
        'danger: emergency',
        'report: police',
        'talk: childline shout',
        'under-18 report: ceop',
        'under-18 remove: report-remove take-it-down',
      ],
    ],
    [
      'a briefing',
      adults,
      'northern-ireland',
      [
        'danger: emergency',
        'report: police',
        'talk: shout lifeline-ni',
        'child report: ceop',
        'child remove: report-remove take-it-down',
        'child talk: nspcc-adults childline',
        'self report: revenge-porn-helpline',
        'self remove: take-it-down stopncii',
        'self talk: samaritans',
      ],
    ],
    [
      'a class',
      pupils(14, 16),
      'scotland',
      ['danger: emergency', 'report: police ceop', 'remove: report-remove take-it-down', 'talk: childline shout'],
    ],
  ])('gives %s its card', (_name, room, nation, expected) => {
    expect(idsOf(helpFor(helplines, nation, room, []))).toEqual(expected);
  });

  it('tells adults of Take It Down that it is for pictures from before they were 18', () => {
    const wordsFor = (room: HelpRoom) =>
      helpFor(helplines, 'wales', room, [])
        .groups.flatMap(({ whom, lines }) => lines.map((line) => ({ whom, line })))
        .filter(({ line }) => line.id === 'take-it-down')
        .map(({ whom, line }) => [whom, line.pupil]);
    expect(wordsFor(pupils(16, 19))).toEqual([
      ['under-18', 'Under 18. The picture stays with you.'],
      ['over-18', 'If the picture was taken under 18.'],
    ]);
    expect(wordsFor(pupils(18, 19))).toEqual([[undefined, 'If the picture was taken under 18.']]);
  });

  it('keeps the contacts of the place as they were confirmed, and says when the room is of adults', () => {
    const contacts = [{ role: 'Safeguarding lead', who: 'Ms Okoro, room 12' }];
    expect(helpFor(helplines, null, pupils(14, 16), contacts)).toMatchObject({ contacts });
    expect(helpFor(helplines, null, pupils(14, 16), contacts)).not.toHaveProperty('adults');
    expect(helpFor(helplines, null, adults, contacts)).toMatchObject({ contacts, adults: true });
  });
});
