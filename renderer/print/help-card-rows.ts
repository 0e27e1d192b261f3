import { words as text } from 'virtual:words/print';
import { assertNever } from '../core/assert-never';
import type { Helpline, Need } from '../core/lesson/bank';
import type { HelpContent, HelpWhom, LocalContact } from '../core/lesson/help';
import { contactWords } from '../lesson-parts/contact-words';
import { unnamed } from '../lesson-parts/help-words';
import { helpSections } from './help-lines';

/** The sizes of a help card, by what becomes of it: folded into a pocket, folded into a bank card's slot, read at arm's length. */
const cardSizes = ['usual', 'pocket', 'large'] as const;
export type CardSize = (typeof cardSizes)[number];

/** The size that a way of printing asks for. */
export const cardSizeOf = (variant: string): CardSize => cardSizes.find((size) => size === variant) ?? 'usual';

/** A card as it lies on its sheet: one with a column for each kind of person in the room needs the whole width. */
export type CardLayout = CardSize | 'wide';

export const layoutOf = (size: CardSize, help: HelpContent): CardLayout =>
  size === 'usual' && helpSections(help).filter(({ whom }) => whom !== undefined).length > 1 ? 'wide' : size;

/** One thing a help card says. */
export type CardRow = {
  /** Its heading, where it is the first under it. */
  readonly lead?: string;
  /** Unique on its card. */
  readonly id: string;
  /** Absent: for everybody in the room. */
  readonly whom?: HelpWhom;
} & (
  | { readonly kind: 'unnamed'; readonly words: string }
  | { readonly kind: 'contact'; readonly contact: LocalContact }
  | { readonly kind: 'line'; readonly need: Need; readonly line: Helpline }
);

/** All rows of a card, nearest help first. */
export function cardRows(help: HelpContent): readonly CardRow[] {
  const leads = (lead: string, index: number) => (index === 0 ? { lead } : {});
  const here: readonly CardRow[] =
    help.contacts.length === 0
      ? [{ kind: 'unnamed', id: 'here', words: unnamed(help), ...leads(text.someoneHere(), 0) }]
      : help.contacts.map((contact, index) => ({
          kind: 'contact',
          id: `here-${index}`,
          contact,
          ...leads(text.someoneHere(), index),
        }));
  const lines = helpSections(help).flatMap(({ title, whom, lines }) =>
    lines.map(
      ({ need, line }, index): CardRow => ({
        kind: 'line',
        id: `${title} ${line.id}`,
        need,
        line,
        ...(whom && { whom }),
        ...leads(title, index),
      }),
    ),
  );
  return [...here, ...lines];
}

/** How a card is set, so that nothing on it is cut off. */
export interface CardFit {
  /** Size of its letters, in points. */
  readonly points: number;
  /** Whether a row says what happens there: of every helpline, of those with nothing but an address, or of removal tools alone. */
  readonly words: 'all' | 'addresses' | 'tools';
  /** A heading stands in the line of its first row, not above it. */
  readonly runOn?: true;
  /** How many rows stand above the fold; all, where words may cross it. */
  readonly above: number;
}

type Choice = Omit<CardFit, 'above'>;

export function hasWords({ words }: Pick<CardFit, 'words'>, need: Need, { contacts, later }: Helpline): boolean {
  // A removal tool is found by its words alone: "Search Report Remove there". What is for some adults only says for whom.
  if (words === 'all' || need === 'remove' || later !== undefined) return true;
  return words === 'addresses' && contacts.every(({ kind }) => kind === 'web');
}

interface Measures {
  /** Inside the margins, in mm. */
  readonly width: number;
  /** Of each column for one kind of person, where they stand beside each other. */
  readonly column?: number;
  /** One, where words may cross the fold; else what is above it and what is below it. Each this many mm high. */
  readonly sides: { readonly count: 1 | 2; readonly height: number };
  /** Best first: words that help before large letters, and large letters before air. */
  readonly choices: readonly [Choice, ...(readonly Choice[])];
}

const usualChoices: Measures['choices'] = [
  { points: 12, words: 'addresses' },
  { points: 12, words: 'tools' },
  { points: 11, words: 'addresses' },
  { points: 11, words: 'tools' },
  { points: 10, words: 'tools' },
  { points: 10, words: 'tools', runOn: true },
];

const measures: Readonly<Record<CardLayout, Measures>> = {
  usual: { width: 87, sides: { count: 1, height: 127 }, choices: usualChoices },
  wide: { width: 182, column: 87, sides: { count: 1, height: 127 }, choices: usualChoices },
  pocket: {
    width: 80.6,
    sides: { count: 2, height: 30 },
    choices: [
      { points: 10, words: 'addresses', runOn: true },
      { points: 9, words: 'addresses', runOn: true },
      { points: 9, words: 'tools', runOn: true },
      { points: 8, words: 'tools', runOn: true },
    ],
  },
  large: {
    width: 182,
    sides: { count: 1, height: 265 },
    choices: [
      { points: 18, words: 'all' },
      { points: 18, words: 'tools' },
      { points: 16, words: 'tools' },
    ],
  },
};

const mmAPoint = 0.3528;
const lineHeight = 1.25;
/** Width of a letter as a part of its size; a line that breaks between words is never quite full. */
const letterWidth = 0.54;
/** Lines that a heading above its rows takes, with the line under it. */
const headingLines = 1.4;

/**
 * How a card of this size can be set. Worked out from what is on it, which differs from place to place. `null` when even
 * the smallest letters are too large for all of it: for a card for the slot alone, as long as a card has three contacts at
 * most.
 */
export function fitCard(help: HelpContent, size: CardSize): CardFit | null {
  const { width, column = width, sides, choices } = measures[layoutOf(size, help)];
  const rows = cardRows(help);
  for (const choice of choices) {
    const letterMm = choice.points * mmAPoint;
    const taken = rows.map((row) => {
      const letters = (row.whom === undefined ? width : column) / (letterMm * letterWidth);
      return heightOf(row, choice, letters) * letterMm * lineHeight;
    });
    // The month of the check stands last.
    const last = letterMm * lineHeight;
    const above =
      column === width ? bestFold([...taken, last], sides, rows) : besideEachOther([...taken, last], sides, rows);
    if (above !== null) return { ...choice, above };
  }
  return null;
}

/** All rows, where those of the longest column go under those for everybody; else `null`. */
function besideEachOther(
  taken: readonly number[],
  { height }: Measures['sides'],
  rows: readonly CardRow[],
): number | null {
  const heights = new Map<HelpWhom | undefined, number>();
  taken.forEach((one, index) => {
    const whom = rows[index]?.whom;
    heights.set(whom, (heights.get(whom) ?? 0) + one);
  });
  const forAll = heights.get(undefined) ?? 0;
  heights.delete(undefined);
  return forAll + Math.max(0, ...heights.values()) <= height ? rows.length : null;
}

/** Where to fold, as the number of rows above: where the sides are most alike, between two headings if that can be. */
function bestFold(taken: readonly number[], sides: Measures['sides'], rows: readonly CardRow[]): number | null {
  const sum = (from: number, to?: number) => taken.slice(from, to).reduce((all, one) => all + one, 0);
  if (sides.count === 1) return sum(0) <= sides.height ? rows.length : null;
  const folds = rows
    .map(({ lead }, above) => ({ above, lead, higher: Math.max(sum(0, above), sum(above)) }))
    .filter(({ higher }) => higher <= sides.height)
    .sort((a, b) => Number(a.lead === undefined) - Number(b.lead === undefined) || a.higher - b.higher);
  return folds[0]?.above ?? null;
}

/** In lines. Under a heading, what happens there has a line of its own; else everything of a row runs on. */
function heightOf(row: CardRow, choice: Choice, letters: number): number {
  const lines = (text: string) => Math.ceil(text.length / letters);
  const [first, more] = wordsOf(row, choice);
  if (choice.runOn !== true) return lines(first) + lines(more) + (row.lead === undefined ? 0 : headingLines);
  // The frame around a lead is as wide as two letters.
  return lines([row.lead && `${row.lead}  `, first, more].filter(Boolean).join(' '));
}

function wordsOf(row: CardRow, choice: Choice): readonly [first: string, more: string] {
  switch (row.kind) {
    case 'unnamed':
      return [row.words, ''];
    case 'contact':
      return [`${row.contact.who} ${row.contact.role}`, ''];
    case 'line': {
      const { line, need } = row;
      const contacts = line.contacts.map(contactWords).join(', ');
      return [`${line.name}: ${contacts}`, hasWords(choice, need, line) ? line.pupil : ''];
    }
    default:
      return assertNever(row);
  }
}
