import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confirmedHelplines } from '../../../lessons/compiler/bank';
import { loadBank } from '../../../lessons/compiler/load';
import { readBank } from '../../../lessons/compiler/read-bank';
import { activityKinds } from '../../../renderer/activities/registry';
import { nations } from '../../../renderer/core/lesson/bank';
import { type HelpRoom, helpFor } from '../../../renderer/core/lesson/help';
import { type HelpBlock, helpPages } from '../../../renderer/core/lesson/help-card';

const repository = join(import.meta.dirname, '../../..');
const helplines = confirmedHelplines(readBank(loadBank(join(repository, 'lessons/bank'), repository), activityKinds));
const pupils = (from: number, to: number): HelpRoom => ({ audience: 'pupils', ages: [from, to] });
const staff: HelpRoom = { audience: 'staff', ages: [18, 120] };
const rooms = [pupils(11, 14), pupils(14, 16), pupils(13, 18), pupils(16, 19), pupils(18, 19), staff];
const contact = { role: 'Safeguarding lead', who: 'Ms Okoro, room 12' };
const longest = { role: 'x '.repeat(20), who: 'x '.repeat(20) };

const idsOn = (pages: readonly (readonly HelpBlock[])[]) =>
  pages.map((blocks) =>
    blocks.flatMap((block) => (block.kind === 'here' ? ['here'] : block.items.map(({ line }) => line.id))),
  );

describe.each(rooms)('the help card of $audience of $ages', (room) => {
  it.each([null, ...nations].flatMap((nation) => [false, true].map((hall) => ({ nation, hall }))))(
    'leaves nothing out that the room needs ($nation, hall: $hall)',
    ({ nation, hall }) => {
      for (const contacts of [[], [contact], [longest, longest, longest]]) {
        const help = helpFor(helplines, nation, room, contacts);
        const pages = helpPages(help, hall);
        const wanted = help.groups.flatMap(({ lines }) => lines.map(({ id }) => id)).sort();
        const shown = idsOn(pages)
          .flat()
          .filter((id) => id !== 'here');
        expect(shown.sort()).toEqual(wanted);
        expect(pages[0]?.[0]).toMatchObject({ kind: 'here' });
        const named = pages.flat().flatMap((block) => (block.kind === 'here' ? block.contacts : []));
        expect(named).toEqual(contacts);
      }
    },
  );
});

describe('the help card of a class under 18', () => {
  it.each([null, ...nations])('has everything in sight together (%s), with a contact too', (nation) => {
    for (const contacts of [[], [contact]])
      expect(helpPages(helpFor(helplines, nation, pupils(14, 16), contacts), false)).toHaveLength(1);
  });

  it('has two parts where there are more people to turn to than lines: people first, then things to do', () => {
    const help = helpFor(helplines, 'england', pupils(14, 16), [contact, contact]);
    expect(idsOn(helpPages(help, false))).toEqual([
      ['here', 'emergency', 'childline', 'shout'],
      ['ceop', 'police', 'report-remove', 'take-it-down'],
    ]);
  });
});
