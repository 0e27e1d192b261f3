import { type Nation, nations } from './lesson/bank';
import { contactLimit, contactProblem, type LocalContact } from './lesson/help';
import { type RememberedNames, rememberedNames } from './record/remembered-names';
import { z } from './schema';
import { type AudienceLook, tints } from './session/audience-view';

/** Size of text in the facilitator's own window; slides keep their own sizes. */
export const textSizes = ['standard', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** Sizes of the notes while teaching, in percent of reading size; `+` and `-` step through them. */
export const notesSizes = [80, 100, 120, 140, 160, 180, 200] as const;
export type NotesSize = (typeof notesSizes)[number];

/** How fast slides are read aloud, as a multiple of the voice's own pace. */
export const readingRates = { slowest: 0.6, slow: 0.8, usual: 1, fast: 1.25 } as const;
export type ReadingRate = keyof typeof readingRates;

/** The smallest and largest number that results may be protected with. See `core/results/protect.ts`. */
export const kLimits = { least: 5, most: 20 } as const;

/** The most local contacts kept: they must all fit on the help slide. */
export const contactsLimit = 3;

/** A set of displays that the facilitator has answered for: which screen the room sees when exactly these are in use. */
export interface KnownDisplays {
  /** What the set is recognised by; made by the platform, never shown. */
  readonly displays: string;
  /** "The room cannot see this screen" is never remembered: a mirrored display looks just like it. */
  readonly wall: 'shared' | 'separate';
  /** Which of them the room sees, as the platform names it; `null` when the edition cannot tell them apart. */
  readonly room: string | null;
  /** Which of them the notes are on. Absent where it cannot be told, and in what was remembered by an older version. */
  readonly desk?: string;
}

/** Day of the year until which results are kept. */
export interface RetentionDay {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31, and a day that the month has in every year. */
  readonly day: number;
}

/** What the app remembers on this computer beside sessions and results. Version 1. Never part of a result. */
export interface Settings {
  readonly version: 1;
  /** `null` until somebody sets it; never guessed. */
  readonly nation: Nation | null;
  /** How both windows are drawn. */
  readonly look: AudienceLook;
  readonly textSize: TextSize;
  readonly notesSize: NotesSize;
  /** Keys of one letter, figure or mark on or off; Page Up, Page Down, arrows and function keys always stay. */
  readonly singleKeys: boolean;
  /** With those off, `.` and `,` act all the same: clickers send them for black and white. Absent: they do not. */
  readonly clicker?: true;
  /** Smallest group a result may show. */
  readonly k: number;
  readonly retention: RetentionDay;
  /** Offered on every Prepare, confirmed for each session anew. */
  readonly contacts: readonly LocalContact[];
  readonly displays: readonly KnownDisplays[];
  /** ISO day on which somebody at this computer rang or opened a helpline, by its id. */
  readonly helplineTicks: Readonly<Record<string, string>>;
  /** Absent: `usual`. */
  readonly readingRate?: ReadingRate;
  /** The first steps on Home were read or skipped. Absent until then. */
  readonly tourSeen?: true;
  /** School and staff of delivery records; absent unless somebody asked to have them remembered. */
  readonly recordedBy?: RememberedNames;
}

export const defaultSettings: Settings = {
  version: 1,
  nation: null,
  look: { theme: 'light', reducedMotion: false, font: 'standard' },
  textSize: 'standard',
  notesSize: 100,
  singleKeys: true,
  k: kLimits.least,
  retention: { month: 8, day: 31 },
  contacts: [],
  displays: [],
  helplineTicks: {},
};

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));
const contactText = z.string().check(
  z.maxLength(contactLimit),
  z.refine((text) => contactProblem(text) === null),
);
const retention = z
  .object({
    month: z.number().check(z.int(), z.minimum(1), z.maximum(12)),
    day: z.number().check(z.int(), z.minimum(1), z.maximum(31)),
  })
  .check(z.refine(({ month, day }) => day <= daysInMonth(month)));

const schema = z.object({
  version: z.literal(1),
  nation: z.nullable(z.enum(nations)),
  look: z.object({
    theme: z.enum(['light', 'dark', 'contrast']),
    // Absent in what was saved before there was a choice.
    tint: z.exactOptional(z.enum(tints)),
    reducedMotion: z.boolean(),
    font: z.enum(['standard', 'reading']),
  }),
  textSize: z.enum(textSizes),
  notesSize: z.literal(notesSizes),
  singleKeys: z.boolean(),
  clicker: z.exactOptional(z.literal(true)),
  k: z.number().check(z.int(), z.minimum(kLimits.least), z.maximum(kLimits.most)),
  retention,
  contacts: z.array(z.object({ role: contactText, who: contactText })).check(z.maxLength(contactsLimit)),
  displays: z.array(
    z.object({
      displays: z.string(),
      wall: z.enum(['shared', 'separate']),
      room: z.nullable(z.string()),
      desk: z.exactOptional(z.string()),
    }),
  ),
  helplineTicks: z.record(z.string(), isoDay),
  readingRate: z.exactOptional(z.enum(Object.keys(readingRates) as ReadingRate[])),
  tourSeen: z.exactOptional(z.literal(true)),
  recordedBy: z.exactOptional(rememberedNames),
});

/** Every key that settings can have: what is kept on this computer is listed by them. */
export const settingsKeys: readonly string[] = Object.keys(schema.shape);

/** Reads saved settings; `null` when they do not parse or come from a newer version. The caller sets those aside. */
export function parseSettings(value: unknown): Settings | null {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? parsed.data : null;
}

/** The contacts that may be kept: a line still too long or with a link in it is left out, so that settings always read back. */
export function storableContacts(contacts: readonly LocalContact[]): readonly LocalContact[] {
  return contacts
    .filter(({ role, who }) => contactProblem(role) === null && contactProblem(who) === null)
    .slice(0, contactsLimit);
}

/** How many days a month has in every year: 28 for February. Throws RangeError outside 1 to 12. */
export function daysInMonth(month: number): number {
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined) throw new RangeError(`Unexpected month ${month}, expected 1 to 12`);
  return days;
}

/**
 * ISO day until which (inclusive) a result of this month is kept: the first retention day after the month is over, so
 * that a result saved in the last week of August is not gone in the next.
 *
 * @param month `2026-11`, as results carry it. Throws RangeError on anything else.
 */
export function keptUntil(month: string, day: RetentionDay): string {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(month);
  if (match === null) throw new RangeError(`Unexpected month ${month}, expected one such as 2026-11`);
  const year = Number(match[1]);
  const keptYear = day.month > Number(match[2]) ? year : year + 1;
  return `${keptYear}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
}

/** What the audience window is told of the settings. */
export const audienceLook = ({ look, singleKeys, clicker }: Settings): AudienceLook =>
  singleKeys ? look : { ...look, singleKeys, ...(clicker && { clicker }) };
