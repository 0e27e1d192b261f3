import { type Helpline, type Nation, type Need, nations, needs } from './bank';

/** A contact of this place, such as the safeguarding lead. Confirmed by the facilitator for each session. */
export interface LocalContact {
  /** Who it is, such as `Safeguarding lead`. At most 40 characters. */
  readonly role: string;
  /** Name and place in one line, such as `Ms Okoro, room 12`. At most 40 characters, no links. */
  readonly who: string;
}

/** What a help card shows, already chosen for the room. Holds nothing that pupils may not see. */
export interface HelpContent {
  /** Confirmed contacts of this place; empty means the card says "the adult your school has named". */
  readonly contacts: readonly LocalContact[];
  readonly groups: readonly { readonly need: Need; readonly lines: readonly Helpline[] }[];
}

/**
 * Chooses the helplines for a room: those for every age in the room, valid in its nation. Without a nation only routes
 * valid in all four are chosen. Lines are in the order of `needs`, then of their own `order`.
 *
 * @param ages youngest and oldest age in the room, in years, inclusive
 */
export function helpFor(
  helplines: readonly Helpline[],
  nation: Nation | null,
  ages: readonly [number, number],
  contacts: readonly LocalContact[],
): HelpContent {
  const wanted: readonly Nation[] = nation === null ? nations : [nation];
  const suitable = helplines.filter(
    (line) =>
      line.ages[0] <= ages[0] && line.ages[1] >= ages[1] && wanted.every((place) => line.nations.includes(place)),
  );
  const groups = needs
    .map((need) => ({
      need,
      lines: suitable.filter((line) => line.needs.includes(need)).sort((a, b) => a.order - b.order),
    }))
    .filter((group) => group.lines.length > 0);
  return { contacts, groups };
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
