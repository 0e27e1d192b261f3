import { words as text } from 'virtual:words/lesson-parts';
import type { Helpline, Need } from '../core/lesson/bank';
import type { HelpContent, LocalContact } from '../core/lesson/help';
import type { HelpHalf } from '../core/lesson/outline';
import { contactWords } from './contact-words';

/** `crowded` keeps the smallest letters a slide may have, and leaves out what stands between the lines. */
export type HelpCardSize = 'large' | 'normal' | 'small' | 'crowded';

/** Which helplines say what they are for: all, those whose address does not tell, or none. */
export type HelpCardNotes = 'all' | 'key' | 'none';

export interface HelpCardFit {
  readonly size: HelpCardSize;
  readonly notes: HelpCardNotes;
}

/** The two columns of the card, read downwards: people to turn to, and things to do. */
export const helpCardSides: readonly (readonly Need[])[] = [
  ['danger', 'talk'],
  ['report', 'remove'],
];

/** Whether a helpline may say what it is for; `key` where a person needs that to get there. */
export function noteOf(need: Need, { name, contacts }: Helpline): 'none' | 'key' | 'more' {
  // What its heading says already is not said again.
  if (need === 'danger') return 'none';
  const addresses = contacts.filter(({ kind }) => kind === 'web').map(({ value }) => value);
  const [first = ''] = name.toLowerCase().split(/[ .]/u);
  return addresses.length > 0 && !addresses.some((address) => address.includes(first)) ? 'key' : 'more';
}

/** In cqh, as help-card.css sets them. `line` is a part of `letter`. */
interface Measures {
  readonly letter: number;
  readonly line: number;
  readonly betweenBlocks: number;
  readonly betweenGroups: number;
  readonly betweenLines: number;
  readonly besideHere: number;
}

const measures: Readonly<Record<HelpCardSize, Measures>> = {
  large: { letter: 5, line: 1.24, betweenBlocks: 3.2, betweenGroups: 3, betweenLines: 1.2, besideHere: 2.8 },
  normal: { letter: 4.6, line: 1.2, betweenBlocks: 2.4, betweenGroups: 2, betweenLines: 1, besideHere: 2.8 },
  small: { letter: 4.25, line: 1.16, betweenBlocks: 2, betweenGroups: 1.8, betweenLines: 0.8, besideHere: 2 },
  crowded: { letter: 4.25, line: 1.1, betweenBlocks: 1.2, betweenGroups: 1, betweenLines: 0.3, besideHere: 1.4 },
};

/** Width of the card and of its two columns, in cqh. */
const stages = {
  '16:9': { width: 166, columns: [80, 80] },
  '4:3': { width: 122, columns: [50, 67] },
} as const;

/** Height under the title, in cqh. */
const room = 80;

/** In a hall: how much larger letters are, and the height under the larger title. */
const hall = { letters: 1.34, room: 78 } as const;

/** Best first: words that help before large letters. */
const choices: readonly HelpCardFit[] = [
  { size: 'large', notes: 'all' },
  { size: 'normal', notes: 'all' },
  { size: 'small', notes: 'all' },
  { size: 'small', notes: 'key' },
  { size: 'crowded', notes: 'key' },
];

/**
 * How large the card can be set, and with which words. Worked out from what is on it, which differs from place to
 * place, and not measured, so that the projector, the thumbnails and print agree. Three contacts with everything as long
 * as it may be still fit. With `half`, that half of it in a hall, in one column.
 */
export function fitHelpCard(help: HelpContent, ratio: keyof typeof stages, half?: HelpHalf): HelpCardFit {
  const { width, columns } = stages[ratio];
  if (half !== undefined) return fitHalf(help, width, half);
  const fits = ({ size, notes }: HelpCardFit) => {
    const sides = helpCardSides.map((side, index) => sideHeight(help, side, columns[index] ?? 0, { size, notes }));
    return hereHeight(help.contacts, width, size) + measures[size].betweenBlocks + Math.max(...sides) <= room;
  };
  return choices.find(fits) ?? { size: 'crowded', notes: 'none' };
}

function fitHalf(help: HelpContent, width: number, half: HelpHalf): HelpCardFit {
  const side = helpCardSides[half - 1] ?? [];
  const fits = ({ size, notes }: HelpCardFit) => {
    const here = half === 1 ? hereHeight(help.contacts, width, size, hall.letters) + measures[size].betweenBlocks : 0;
    return here + sideHeight(help, side, width, { size, notes }, hall.letters) <= hall.room;
  };
  return choices.find(fits) ?? { size: 'crowded', notes: 'none' };
}

function hereHeight(contacts: readonly LocalContact[], width: number, size: HelpCardSize, larger = 1): number {
  const { line, besideHere } = measures[size];
  const letter = measures[size].letter * larger;
  const heading = size === 'crowded' ? 0 : letter * 6.8 + 3.5;
  const inside = (width - 5 - heading) / letter;
  const people =
    contacts.length === 0 ? [[bold(unnamed, 0.48)]] : contacts.map(({ role, who }) => [bold(who), plain(role)]);
  const lines = people.reduce((sum, pieces) => sum + rowsOf(pieces, inside, letter), 0);
  return besideHere + lines * letter * line + (people.length - 1) * 0.4;
}

/** Stands where no contact is confirmed. */
export const unnamed = text.theAdultYourSchoolHas();

function sideHeight(
  help: HelpContent,
  side: readonly Need[],
  width: number,
  { size, notes }: HelpCardFit,
  larger = 1,
): number {
  const { line, betweenGroups, betweenLines } = measures[size];
  const letter = measures[size].letter * larger;
  const heights = help.groups
    .filter(({ need }) => side.includes(need))
    .map(({ need, lines }) => {
      const rows = lines.map((each) => rowsOf(piecesOf(each, need, notes), width / letter, letter));
      const words = rows.reduce((sum, each) => sum + each, 0) * letter * line;
      return letter * 1.2 + 1.6 + words + Math.max(0, lines.length - 1) * betweenLines;
    });
  return heights.reduce((sum, each) => sum + each, 0) + Math.max(0, heights.length - 1) * betweenGroups;
}

function piecesOf(line: Helpline, need: Need, notes: HelpCardNotes): readonly number[] {
  const note = noteOf(need, line);
  const noted = note === 'key' ? notes !== 'none' : note === 'more' && notes === 'all';
  const contacts = line.contacts.map((contact) => bold(contactWords(contact), contact.kind === 'web' ? 0.52 : 0.59));
  return [bold(line.name), ...contacts, ...(noted ? [plain(line.pupil)] : [])];
}

/** Width of words, in letter heights. Figures of one width are wide, small letters are narrow. */
const plain = (text: string): number => text.length * 0.475;
const bold = (text: string, letter = 0.53): number => text.length * letter;

/** Rows of pieces that stand side by side while there is room; one that is too long breaks into rows of its own. */
function rowsOf(pieces: readonly number[], width: number, letter: number): number {
  const between = 2 / letter;
  let rows = 0;
  let left = 0;
  for (const piece of pieces) {
    if (piece + between <= left) left -= piece + between;
    else {
      // A broken row is never quite full, because words do not break.
      const more = piece <= width ? 1 : Math.ceil(piece / (width * 0.9));
      rows += more;
      left = more === 1 ? width - piece : 0;
    }
  }
  return rows;
}
