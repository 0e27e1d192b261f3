import { z } from '../schema';
import { type Nation, nations } from './bank';
import { type DataProblem, dataProblems, expected, fields } from './expected';
import type { GlossaryEntry, Outline } from './outline';

/**
 * The front matter of a lesson: every key an author may write above the slides. Keys without a default must be there.
 */
export interface FrontMatter {
  /** Stable id, the same as the lesson's folder. Small letters, digits and hyphens. Example: `ks4-lesson`. */
  readonly id: string;
  /** Whole number from 1, raised on every published change; results remember it. Example: `3`. */
  readonly version: number;
  /** Name on the lesson's card. Example: `Online blackmail: what it is and what helps`. */
  readonly title: string;
  /** One or two sentences on the lesson's card. Example: `A 55-minute lesson for years 10 and 11.` */
  readonly summary: string;
  /** The room it is written for. Example: `lesson`. */
  readonly format: Outline['format'];
  /** Who is taught; `staff` are 18 or over. Default: `pupils`. Example: `staff`. */
  readonly audience: Outline['audience'];
  /** Youngest and oldest age in years, inclusive. Example: `[14, 16]`. */
  readonly ages: readonly [number, number];
  /** Length of the whole lesson in whole minutes: the sum of its slides. Example: `55`. */
  readonly minutes: number;
  /** What pupils can do afterwards, at most 8; each can be measured. Example: `Name two places to get help`. */
  readonly outcomes: readonly string[];
  /** Statutory topics it teaches, by nation. Default: none. Example: `{ nation: england, topic: RSHE, online safety }`. */
  readonly curriculum: readonly { readonly nation: Nation; readonly topic: string }[];
  /** Day of the newest review by a person; empty until there was one. Default: empty. Example: `2026-11-20`. */
  readonly reviewed: string | null;
  /** Day by which it must be reviewed again. Default: empty. Example: `2027-09-01`. */
  readonly reviewBy: string | null;
  /** Language as a BCP 47 tag. Default: `en-GB`. Example: `cy`. */
  readonly language: string;
  /** Key words (at most 30 letters) and what they mean (at most 160: it fits one screen in a hall). Default: none. Example: `{ term: blackmail, meaning: demanding … }`. */
  readonly glossary: readonly GlossaryEntry[];
  /** Ids of lessons that come before. Default: none. Example: `[ks3-lesson]`. */
  readonly follows: readonly string[];
  /** Ids of lessons that come after. Default: none. Example: `[ks5-lesson]`. */
  readonly followedBy: readonly string[];
}

const words = (what: string) => z.string(expected(what)).check(z.regex(/\S/u, expected(what)));
/** Words that fit where they are shown: in letters, spaces included. */
const shortWords = (what: string, most: number) =>
  words(what).check(z.maxLength(most, expected(`${what} in at most ${most} letters`)));
const wholeNumber = (what: string, least: number) => z.int(expected(what)).check(z.gte(least, expected(what)));
const listOf = <Each extends z.core.$ZodType>(each: Each, what: string) => z.array(each, expected(what));
const slug = (what: string) =>
  z.string(expected(what)).check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u, expected(what)));

const lessonId = slug('an id such as `ks4-lesson` (small letters, digits and hyphens)');
const day = z.nullable(z.iso.date(expected('a day such as `2027-09-01`, or nothing until there is one')));
const age = wholeNumber('a whole age in years', 4);
/** Nobody younger is staff. */
const adulthood = 18;

const schema = fields(
  {
    id: lessonId,
    version: wholeNumber('a whole number from 1', 1),
    title: words('the name of the lesson'),
    summary: words('one or two sentences for the lesson card'),
    format: z.enum(['lesson', 'assembly', 'workshop', 'briefing'], expected('lesson, assembly, workshop or briefing')),
    audience: z._default(z.enum(['pupils', 'staff'], expected('pupils or staff')), 'pupils'),
    ages: z
      .tuple([age, age], expected('the youngest and the oldest age, such as `[14, 16]`'))
      .check(
        z.refine(([youngest, oldest]) => youngest <= oldest, expected('the youngest age first, such as `[14, 16]`')),
      ),
    minutes: wholeNumber('the whole minutes of the lesson', 1),
    outcomes: listOf(words('an outcome in words'), 'a list of outcomes').check(
      z.minLength(1, expected('at least one outcome')),
      // Nobody can measure more, and proposing cuts weighs every set of them.
      z.maxLength(8, expected('at most 8 outcomes')),
    ),
    curriculum: z._default(
      listOf(
        fields(
          { nation: z.enum(nations, expected(nations.join(', '))), topic: words('the name of the topic') },
          '`nation` and `topic`',
        ),
        'a list of topics by nation',
      ),
      [],
    ),
    reviewed: z._default(day, null),
    reviewBy: z._default(day, null),
    language: z._default(
      z
        .string(expected('a language tag'))
        .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, expected('a language tag such as `en-GB`'))),
      'en-GB',
    ),
    glossary: z._default(
      listOf(
        fields(
          { term: shortWords('the key word', 30), meaning: shortWords('its plain meaning', 160) },
          '`term` and `meaning`',
        ),
        'a list of key words',
      ),
      [],
    ),
    follows: z._default(listOf(lessonId, 'a list of lesson ids'), []),
    followedBy: z._default(listOf(lessonId, 'a list of lesson ids'), []),
  },
  'the front matter of a lesson',
).check(
  z.refine(({ audience, ages: [youngest] }) => audience !== 'staff' || youngest >= adulthood, {
    path: ['audience'],
    error: `Unexpected \`staff\` with ages under ${adulthood}, expected the ages of the adults who are taught, such as \`[18, 99]\`, or \`pupils\`: lessons for staff hold what pupils are not shown`,
  }),
);

/** Reads the front matter; the problems name every unknown, missing or badly formed field. */
export function parseFrontMatter(
  value: unknown,
):
  | { readonly ok: true; readonly front: FrontMatter }
  | { readonly ok: false; readonly problems: readonly DataProblem[] } {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? { ok: true, front: parsed.data } : { ok: false, problems: dataProblems(parsed.error) };
}
