import { words } from 'virtual:words/lesson-parts';
import type { Helpline, Need } from '../core/lesson/bank';
import type { HelpContent, HelpWhom } from '../core/lesson/help';

/** Lines under one heading. */
export interface HelpSection {
  readonly title: string;
  /** Absent where the heading says for whom its lines are. */
  readonly need?: Need;
  readonly lines: readonly { readonly line: Helpline; readonly note: HelpNote }[];
}

/** Whether a helpline may say what it is for; `key` where a person needs that to get there. */
export type HelpNote = 'none' | 'key' | 'more';

/** What is on a help card, under the people of this place. */
export interface HelpLayout {
  /** For everybody, in a row above the columns; empty where the columns hold it all. */
  readonly band: readonly { readonly name: string; readonly line: Helpline }[];
  /** Two columns, read downwards. */
  readonly columns: readonly [readonly HelpSection[], readonly HelpSection[]];
}

/** People to turn to, then things to do. */
const people: readonly Need[] = ['danger', 'talk'];
const things: readonly Need[] = ['report', 'remove'];

export const needNames: Readonly<Record<Need, string>> = {
  danger: words.inDangerNow(),
  report: words.reportIt(),
  remove: words.getAPictureBlocked(),
  talk: words.talkToSomeone(),
};

export const whomNames: Readonly<Record<HelpWhom, string>> = {
  'under-18': words.under18(),
  'over-18': words.over18(),
  child: words.aboutAChild(),
  self: words.forYourself(),
};

/** Stands where no contact is confirmed. */
export const unnamed = (help: HelpContent) =>
  help.adults ? words.theSafeguardingLead() : words.theAdultYourSchoolHas();

/**
 * Where everything on the card stands: people to turn to on the left and things to do on the right; or, where two kinds of
 * people are in the room, a column for each, under what is for both.
 */
export function helpLayout({ groups }: HelpContent): HelpLayout {
  const forAll = groups.filter(({ whom }) => whom === undefined);
  const whoms = [...new Set(groups.flatMap(({ whom }) => whom ?? []))].map((whom) => ({
    title: whomNames[whom],
    lines: [...people, ...things].flatMap((need) =>
      groups
        .filter((group) => group.whom === whom && group.need === need)
        .flatMap(({ lines }) => lines.map((line) => noted(need, line))),
    ),
  }));
  const [first, second] = whoms;
  if (first !== undefined && second !== undefined)
    return {
      band: forAll.flatMap(({ need, lines }) =>
        lines.map((line) => ({ name: need === 'danger' ? needNames.danger : line.name, line })),
      ),
      columns: [[first], [second]],
    };
  const side = (needs: readonly Need[]) =>
    forAll
      .filter(({ need }) => needs.includes(need))
      .map(({ need, lines }) => ({ need, title: needNames[need], lines: lines.map((line) => noted(need, line)) }));
  return { band: [], columns: [side(people), [...side(things), ...whoms]] };
}

function noted(need: Need, line: Helpline) {
  return { line, note: noteOf(need, line) };
}

function noteOf(need: Need, { name, contacts, later }: Helpline): HelpNote {
  // What its heading says already is not said again.
  if (need === 'danger') return 'none';
  // For some adults only: without its words it would be taken for all of them.
  if (later !== undefined) return 'key';
  const addresses = contacts.filter(({ kind }) => kind === 'web').map(({ value }) => value);
  const [first = ''] = name.toLowerCase().split(/[ .]/u);
  return addresses.length > 0 && !addresses.some((address) => address.includes(first)) ? 'key' : 'more';
}
