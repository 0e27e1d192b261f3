import { type Helpline, type Nation, type Need, nations, needs } from './bank';
import type { Outline } from './outline';

/** A contact of this place, such as the safeguarding lead. Confirmed by the facilitator for each session. */
export interface LocalContact {
  /** Who it is, such as `Safeguarding lead`. At most 40 characters. */
  readonly role: string;
  /** Name and place in one line, such as `Ms Okoro, room 12`. At most 40 characters, no links. */
  readonly who: string;
}

/**
 * Whom a part of the card is for, where the room is not of one kind: by age where pupils under and over 18 sit together, by
 * who needs the help where the room is of adults.
 */
export const helpWhoms = ['under-18', 'over-18', 'child', 'self'] as const;
export type HelpWhom = (typeof helpWhoms)[number];

export interface HelpGroup {
  readonly need: Need;
  /** Absent: for everybody in the room. */
  readonly whom?: HelpWhom;
  /** Never empty. */
  readonly lines: readonly Helpline[];
}

/** What a help card shows, already chosen for the room. Holds nothing that pupils may not see. */
export interface HelpContent {
  /** Confirmed contacts of this place; empty means the card says "the adult your school has named". */
  readonly contacts: readonly LocalContact[];
  /** Those for everybody first, then one `whom` after the other; inside each in the order of `needs`. */
  readonly groups: readonly HelpGroup[];
  /** The room is of adults: a briefing. */
  readonly adults?: true;
}

/** Who is in a room: taken from the outline of its lesson. `ages` are the youngest and the oldest, in years, inclusive. */
export type HelpRoom = Pick<Outline, 'audience' | 'ages'>;

type Ages = Helpline['ages'];

const adulthood = 18;
/** From this age a room may be shown what is for adults too, under its own heading: a sixth form or a college. */
const sixthForm = 16;

/**
 * Chooses the helplines for a room: those valid in its nation, or in all four while no nation is set. Nobody is sent to a
 * service for another age: where a room of pupils is mixed, what is not for everybody stands under the age it is for, and
 * services for adults are left out unless everyone is 16 or over. Adults are told what to use for a child, and what is for
 * themselves. Lines have their names of the nation, and are in the order of `needs`, then of their own `order`.
 */
export function helpFor(
  helplines: readonly Helpline[],
  nation: Nation | null,
  room: HelpRoom,
  contacts: readonly LocalContact[],
): HelpContent {
  const wanted: readonly Nation[] = nation === null ? nations : [nation];
  const here = helplines
    .filter((line) => line.contacts.length > 0 && wanted.every((place) => line.nations.includes(place)))
    .map((line) => named(line, nation))
    .flatMap(withLater);
  const groups = sharesOf(room, here).flatMap(({ whom, lines }) =>
    needs
      .map((need) => ({
        need,
        ...(whom && { whom }),
        lines: lines
          // Under one heading for an age, a line stands once: for the first thing it is for.
          .filter((line) => (whom === undefined ? line.needs.includes(need) : firstNeed(line) === need))
          .sort((a, b) => a.order - b.order),
      }))
      .filter((group) => group.lines.length > 0),
  );
  return { contacts, groups, ...(room.audience === 'staff' && { adults: true }) };
}

/** For whom a card has parts of their own, in their order; empty where all of it is for everybody. */
function whomsOf({ audience, ages: [youngest, oldest] }: HelpRoom): readonly HelpWhom[] {
  if (audience === 'staff') return ['child', 'self'];
  if (youngest >= adulthood || oldest < adulthood) return [];
  return youngest >= sixthForm ? ['under-18', 'over-18'] : ['under-18'];
}

/** Whether a line may be shown to a room at all: to everybody in it, or under one of its headings. */
export function suitsRoom(line: Helpline, room: HelpRoom): boolean {
  return sharesOf(room, withLater(line)).some(({ lines }) => lines.length > 0);
}

const firstNeed = (line: Helpline) => needs.find((need) => line.needs.includes(need));

interface Share {
  readonly whom?: HelpWhom;
  readonly lines: readonly Helpline[];
}

function sharesOf(room: HelpRoom, here: readonly Helpline[]): readonly Share[] {
  const [youngest, oldest] = room.ages;
  const isFor = ({ ages: [from, to] }: Helpline, [least, most]: Ages) => from <= least && to >= most;
  const whoms = whomsOf(room);
  // In a briefing what is for everybody is what serves a child and an adult alike.
  const everybody: Ages = whoms.includes('child') ? [0, oldest] : [youngest, oldest];
  const ages: Readonly<Record<HelpWhom, Ages>> = {
    'under-18': [youngest, adulthood - 1],
    'over-18': [adulthood, oldest],
    child: [0, adulthood - 1],
    self: [youngest, oldest],
  };
  const forAll = here.filter((line) => line.about !== 'child' && isFor(line, everybody));
  return [
    { lines: forAll },
    ...whoms.map((whom) => ({
      whom,
      lines: here.filter((line) =>
        line.about === 'child' ? whom === 'child' : isFor(line, ages[whom]) && !forAll.includes(line),
      ),
    })),
  ];
}

/** A line under its name in this nation, and in its place there. */
function named(line: Helpline, nation: Nation | null): Helpline {
  const { local, ...rest } = line;
  return local === undefined ? line : { ...rest, ...(nation && local[nation]) };
}

/** A line that also holds for adults, because of what happened before they were 18, is a line for adults too. */
function withLater(line: Helpline): readonly Helpline[] {
  const { later, ...rest } = line;
  return later === undefined ? [line] : [rest, { ...line, ages: [adulthood, 120], pupil: later }];
}

/** The most characters a role or a name of a local contact may have: they must fit the help slide. */
export const contactLimit = 40;

/** What keeps a text from the help card. */
export type ContactProblem = 'too-long' | 'link';

/**
 * Tells what is wrong with one text of a local contact; `null` when it may be shown.
 * Links are refused because nobody in the room can check where they lead.
 */
export function contactProblem(text: string): ContactProblem | null {
  if (text.length > contactLimit) return 'too-long';
  return /https?:|www\.|\/\/|\b[\w-]+\.(?:com|org|net|uk|io|co)\b/iu.test(text) ? 'link' : null;
}
