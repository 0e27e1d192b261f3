import type { Helpline } from '../core/lesson/bank';
import type { HelpContent } from '../core/lesson/help';
import type { HelpPart } from '../core/lesson/outline';
import { contactWords } from './contact-words';
import { type HelpLayout, type HelpSection, helpLayout, unnamed } from './help-card-sections';

/** `crowded` keeps the smallest letters a slide may have, and leaves out what stands between the lines. */
export type HelpCardSize = 'large' | 'normal' | 'small' | 'crowded';

/**
 * Which helplines say what they are for: all, or those whose address does not tell; `brief` is the same with one way to
 * reach each; or none.
 */
export type HelpCardNotes = 'all' | 'key' | 'brief' | 'none';

export interface HelpCardFit {
  readonly size: HelpCardSize;
  readonly notes: HelpCardNotes;
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

/** Width of the card and of its two columns, in cqh; under a band the columns are alike. */
const stages = {
  '16:9': { width: 166, columns: [80, 80], alike: 80 },
  '4:3': { width: 122, columns: [50, 67], alike: 58 },
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
  { size: 'normal', notes: 'key' },
  { size: 'small', notes: 'key' },
  { size: 'crowded', notes: 'key' },
  { size: 'small', notes: 'brief' },
  { size: 'crowded', notes: 'brief' },
];

/**
 * How large the card can be set, and with which words. Worked out from what is on it, which differs from place to
 * place, and not measured, so that the projector, the thumbnails and print agree. Three contacts with everything as long
 * as it may be still fit. With `part`, that part of it in a hall, in one column.
 */
export function fitHelpCard(help: HelpContent, ratio: keyof typeof stages, part?: HelpPart): HelpCardFit {
  const { width, columns, alike } = stages[ratio];
  const layout = helpLayout(help);
  const inParts = part !== undefined;
  const larger = inParts ? hall.letters : 1;
  const shown = inParts ? partOf(layout, part) : layout;
  const widths = layout.band.length > 0 ? [alike, alike] : columns;
  const fits = (fit: HelpCardFit) => {
    const { betweenBlocks } = measures[fit.size];
    const blocks = [
      ...(part === undefined || part === 1 ? [hereHeight(help, width, fit.size, larger)] : []),
      ...(shown.band.length > 0 ? [bandHeight(shown.band, width, fit.size, larger)] : []),
      Math.max(
        ...shown.columns.map((column, at) => columnHeight(column, inParts ? width : (widths[at] ?? 0), fit, larger)),
      ),
    ].filter((height) => height > 0);
    return (
      blocks.reduce((sum, height) => sum + height, 0) + (blocks.length - 1) * betweenBlocks <=
      (inParts ? hall.room : room)
    );
  };
  return choices.find(fits) ?? { size: 'crowded', notes: 'none' };
}

/** What a part of the card holds in a hall, beside the people of this place, who are on its first. */
export function partOf({ band, columns }: HelpLayout, part: HelpPart): HelpLayout {
  const [first, second] = columns;
  const pages: readonly HelpLayout[] =
    band.length > 0
      ? [
          { band, columns: [[], []] },
          ...[first, second].map((column) => ({ band: [], columns: [column, []] }) as const),
        ]
      : [first, second].map((column) => ({ band: [], columns: [column, []] }) as const);
  return pages[part - 1] ?? { band: [], columns: [[], []] };
}

function hereHeight(help: HelpContent, width: number, size: HelpCardSize, larger: number): number {
  const { contacts } = help;
  const { line, besideHere } = measures[size];
  const letter = measures[size].letter * larger;
  const heading = size === 'crowded' ? 0 : letter * 6.8 + 3.5;
  const inside = (width - 5 - heading) / letter;
  const people =
    contacts.length === 0 ? [[bold(unnamed(help), 0.48)]] : contacts.map(({ role, who }) => [bold(who), plain(role)]);
  const lines = people.reduce((sum, pieces) => sum + rowsOf(pieces, inside, letter), 0);
  return besideHere + lines * letter * line + (people.length - 1) * 0.4;
}

function bandHeight(band: HelpLayout['band'], width: number, size: HelpCardSize, larger: number): number {
  const letter = measures[size].letter * larger;
  // Each stays in one piece, with a wider space to the next.
  const pieces = band.map(({ name, line }) => bold(name) + 1 + bold(contactWordsOf(line), 0.59) + 0.5);
  return rowsOf(pieces, width / letter, letter) * letter * measures[size].line + 1;
}

function columnHeight(
  sections: readonly HelpSection[],
  width: number,
  { size, notes }: HelpCardFit,
  larger: number,
): number {
  const { line, betweenGroups, betweenLines } = measures[size];
  const letter = measures[size].letter * larger;
  const heights = sections.map(({ lines }) => {
    const rows = lines.map((each) => rowsOf(piecesOf(each, notes), width / letter, letter));
    const words = rows.reduce((sum, each) => sum + each, 0) * letter * line;
    return letter * 1.2 + 1.6 + words + Math.max(0, lines.length - 1) * betweenLines;
  });
  return heights.reduce((sum, each) => sum + each, 0) + Math.max(0, heights.length - 1) * betweenGroups;
}

const contactWordsOf = ({ contacts: [first] }: Helpline) => (first === undefined ? '' : contactWords(first));

function piecesOf({ line, note }: HelpSection['lines'][number], notes: HelpCardNotes): readonly number[] {
  const noted = note === 'key' ? notes !== 'none' : note === 'more' && notes === 'all';
  const reached = notes === 'brief' ? line.contacts.slice(0, 1) : line.contacts;
  const contacts = reached.map((contact) => bold(contactWords(contact), contact.kind === 'web' ? 0.52 : 0.59));
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
