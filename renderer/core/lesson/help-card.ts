import type { Helpline, HelplineContact, Need } from './bank';
import type { HelpContent, HelpWhom, LocalContact } from './help';

/** Whether a helpline may say what it is for: `key` where a person needs that to get there, `must` where it misleads without. */
export type HelpNote = 'none' | 'more' | 'key' | 'must';

export interface HelpItem {
  readonly line: Helpline;
  readonly note: HelpNote;
}

/** What stands under one heading. */
export type HelpBlock =
  /**
   * The people of this place; none are named where there are no contacts. Without `roles` it says who they are and where:
   * that is what somebody needs, and with more they would not be in sight together.
   */
  | { readonly kind: 'here'; readonly contacts: readonly LocalContact[]; readonly roles: boolean }
  /** `title` is absent above what is for everybody in a room of several kinds of people. */
  | { readonly kind: 'lines'; readonly title?: HelpTitle; readonly items: readonly HelpItem[] };

export type HelpTitle = Exclude<Need, 'danger'> | HelpWhom;

/** How much is said on a card: most first. `brief` is one way to reach each, and what would mislead if it were left out. */
export const helpWordings = ['all', 'key', 'contacts', 'brief'] as const;
export type HelpWording = (typeof helpWordings)[number];

/** People to turn to, then things to do. */
const people: readonly Need[] = ['danger', 'talk'];
const things = ['report', 'remove'] as const satisfies readonly Need[];

/**
 * Everything on a card in its order: people to turn to, here and elsewhere, then things to do; or, where several kinds of
 * people are in the room, what is for everybody and then a block for each of them.
 */
function helpBlocks({ contacts, groups }: HelpContent, hall: boolean): readonly HelpBlock[] {
  const itemsFor = (needs: readonly Need[], whom?: HelpWhom): readonly HelpItem[] =>
    needs.flatMap((need) =>
      groups
        .filter((group) => group.whom === whom && group.need === need)
        .flatMap(({ lines }) => lines.map((line) => ({ line, note: noteOf(need, line) }))),
    );
  const whoms = [...new Set(groups.flatMap(({ whom }) => whom ?? []))];
  const all = [...people, ...things];
  const blocks: readonly Extract<HelpBlock, { kind: 'lines' }>[] =
    whoms.length > 0
      ? [
          { kind: 'lines', items: itemsFor(all) },
          ...whoms.map((whom) => ({ kind: 'lines', title: whom, items: itemsFor(all, whom) }) as const),
        ]
      : [
          { kind: 'lines', title: 'talk', items: itemsFor(people) },
          ...things.map((need) => ({ kind: 'lines', title: need, items: itemsFor([need]) }) as const),
        ];
  const here = { kind: 'here', contacts, roles: true } as const;
  const roles = fitsPage([here], 'brief', '4:3', hall);
  return [{ ...here, roles }, ...blocks.filter(({ items }) => items.length > 0)];
}

function noteOf(need: Need, { name, contacts, later }: Helpline): HelpNote {
  // What its name on the card says already is not said again.
  if (need === 'danger') return 'none';
  // For some adults only: without its words it would be taken for all of them.
  if (later !== undefined) return 'must';
  const addresses = contacts.filter(({ kind }) => kind === 'web').map(({ value }) => value);
  const [first = ''] = name.toLowerCase().split(/[ .]/u);
  return addresses.length > 0 && !addresses.some((address) => address.includes(first)) ? 'key' : 'more';
}

/** Lines of a card that can be taken in at once from the back of a room. */
const mostRows = 7;

/** Of a card, in cqh, as help-card.css sets them: letters, height of a line as a part of them, height under the title. */
const settings = {
  room: { letter: 5, label: 4.25, room: 80 },
  hall: { letter: 6.7, label: 5.65, room: 77 },
} as const;
const line = 1.16;
const between = { blocks: 2, items: 4, pieces: 2 } as const;

/** Width of a card, in cqh. */
const widths = { '16:9': 166, '4:3': 122 } as const;

/**
 * A help card in the parts that can be read from the back, on the narrower stage: mostly one; what does not fit goes on in the
 * next, and nothing is left out. Worked out from the words, not measured: the session, the projector and print agree.
 */
export function helpPages(help: HelpContent, hall: boolean): readonly (readonly HelpBlock[])[] {
  const fits = (blocks: readonly HelpBlock[]) => fitsPage(blocks, 'brief', '4:3', hall);
  const all = helpBlocks(help, hall);
  if (fits(all)) return [all];
  const pages: HelpBlock[][] = [];
  for (const block of all) {
    const last = pages.at(-1);
    // People to turn to are one thing, and what to do another.
    const begins = block.kind === 'lines' && block.title === 'report';
    if (last !== undefined && !begins && fits([...last, block])) last.push(block);
    else if (fits([block])) pages.push([block]);
    else pages.push(...pieces(block, (piece) => fits([piece])).map((piece) => [piece]));
  }
  return pages;
}

/** A block too long for one part, in as many as it needs. */
function pieces(block: HelpBlock, fits: (piece: HelpBlock) => boolean): readonly HelpBlock[] {
  const length = block.kind === 'here' ? block.contacts.length : block.items.length;
  const piece = (from: number, to: number): HelpBlock =>
    block.kind === 'here'
      ? { ...block, contacts: block.contacts.slice(from, to) }
      : { ...block, items: block.items.slice(from, to) };
  const found: HelpBlock[] = [];
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && fits(piece(from, to + 1))) to += 1;
    found.push(piece(from, to));
    from = to;
  }
  return found;
}

/** How much can be said on a part of a card. */
export function helpWording(blocks: readonly HelpBlock[], ratio: keyof typeof widths, hall: boolean): HelpWording {
  return helpWordings.find((wording) => fitsPage(blocks, wording, ratio, hall)) ?? 'brief';
}

function fitsPage(
  blocks: readonly HelpBlock[],
  wording: HelpWording,
  ratio: keyof typeof widths,
  hall: boolean,
): boolean {
  const { letter, label, room } = settings[hall ? 'hall' : 'room'];
  const rows = blocks.map((block) => rowsIn(block, wording, widths[ratio] / letter, letter));
  const all = rows.reduce((sum, count) => sum + count, 0);
  const heads = blocks.filter((block) => block.kind === 'here' || block.title !== undefined).length;
  const height = all * letter * line + heads * (label * 1.2 + 1.6) + 2 + (blocks.length - 1) * between.blocks;
  return all <= mostRows && height <= room;
}

function rowsIn(block: HelpBlock, wording: HelpWording, width: number, letter: number): number {
  if (block.kind === 'lines')
    return rowsOfItems(
      block.items.map((item) => piecesOf(item, wording)),
      width,
      letter,
    );
  const inside = width - 5 / letter;
  // The words for where nobody is named; each contact begins a row.
  if (block.contacts.length === 0) return Math.ceil((49 * 0.475) / inside);
  return block.contacts.reduce(
    (sum, { role, who }) => sum + rowsOfItems([block.roles ? [bold(who), plain(role)] : [bold(who)]], inside, letter),
    0,
  );
}

function piecesOf({ line: { name, contacts, needs, pupil }, note }: HelpItem, wording: HelpWording): readonly number[] {
  const noted =
    note === 'must' || (note === 'key' && ['all', 'key'].includes(wording)) || (note === 'more' && wording === 'all');
  const reached = wording === 'brief' ? contacts.slice(0, 1) : contacts;
  return [
    needs[0] === 'danger' ? bold('In danger now') : bold(name),
    ...reached.map(widthOf),
    ...(noted ? [plain(pupil)] : []),
  ];
}

/** Width of words, in letter heights. Figures of one width are wide, small letters are narrow. */
const plain = (text: string): number => text.length * 0.46;
const bold = (text: string): number => text.length * 0.52;
const widthOf = ({ kind, value }: HelplineContact): number =>
  kind === 'web' ? value.length * 0.51 : (value.length + (kind === 'text' ? 5 : 0)) * 0.59;

/** Rows of items that stand side by side while there is room; one that is too long breaks into rows of its own. */
function rowsOfItems(items: readonly (readonly number[])[], width: number, letter: number): number {
  const gap = between.pieces / letter;
  let rows = 0;
  let left = 0;
  for (const parts of items) {
    const whole = parts.reduce((sum, part) => sum + part + gap, -gap);
    if (whole + between.items / letter <= left) left -= whole + between.items / letter;
    else {
      rows += whole <= width ? 1 : rowsOf(parts, width, gap);
      left = Math.max(0, width - whole);
    }
  }
  return rows;
}

/** Rows of pieces with a gap between them; one wider than a row takes as many as it needs, and the next begins another. */
function rowsOf(pieces: readonly number[], width: number, gap: number): number {
  let rows = 0;
  let left = 0;
  for (const piece of pieces) {
    if (piece + gap <= left) left -= piece + gap;
    else {
      // A broken row is never quite full, because words do not break.
      const more = piece <= width ? 1 : Math.ceil(piece / (width * 0.9));
      rows += more;
      left = more === 1 ? width - piece : 0;
    }
  }
  return rows;
}
