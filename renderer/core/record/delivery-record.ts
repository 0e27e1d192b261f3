import { z } from '../schema';

/** The most that a record takes: characters of a school or a name, names of staff, people reached, whole minutes. */
export const recordLimits = { text: 80, people: 2, reached: 2000, minutes: 600 } as const;

/** Where it was taught. */
export const recordSettings = ['class', 'assembly', 'group', 'adults'] as const;
export type RecordSetting = (typeof recordSettings)[number];

/** What became of a slide. */
export const slideEnds = ['taught', 'shortened', 'left-out'] as const;
export type SlideEnd = (typeof slideEnds)[number];

/** Stands in every record, for whoever opens the file. */
export const recordNotice = 'Names staff, so it is personal data: keep it as you keep other records of staff.';

/** A character that cannot be seen or that ends a line: no name has one. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/u;
/** Of a school in England six figures, elsewhere in the United Kingdom seven. */
const urnShape = /^\d{6,7}$/u;

const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
const named = z.string().check(
  z.minLength(1),
  z.maxLength(recordLimits.text),
  z.refine((text) => !unseen.test(text)),
);
/** Words of the lesson, not of whoever fills in the record. */
const ofLesson = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * Strict all the way down: there is no place for what happened in the room, for an answer, or for a remark, and none can
 * be added. The only text that somebody types is `school` and `by`.
 */
const deliveryRecord = z.strictObject({
  schema: z.literal('not-alone-delivery-record'),
  version: z.literal(1),
  notice: z.literal(recordNotice),
  app: z.string().check(z.regex(/^\d[0-9A-Za-z.+-]{0,39}$/u)),
  record: z.string().check(z.regex(/^[0-9a-f]{32}$/u)),
  date: z.iso.date(),
  minutes: whole(1, recordLimits.minutes),
  school: named,
  urn: z.exactOptional(z.string().check(z.regex(urnShape))),
  setting: z.enum(recordSettings),
  years: z.array(z.string().check(z.regex(/^(?:Year \d{1,2}|S\d|\d{1,2} to \d{1,2})$/u))).check(z.maxLength(14)),
  reached: whole(1, recordLimits.reached),
  by: z.array(named).check(z.minLength(1), z.maxLength(recordLimits.people)),
  lesson: z.strictObject({
    id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/u)),
    version: whole(1, 10_000),
    title: ofLesson,
  }),
  slides: z
    .array(
      z.strictObject({
        slide: z.string().check(z.minLength(1), z.maxLength(120)),
        title: ofLesson,
        end: z.enum(slideEnds),
        activities: z.array(z.string().check(z.regex(/^[A-Z][A-Za-z]{0,39}$/u))).check(z.maxLength(20)),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
});

/**
 * One delivery of a lesson, for those who count deliveries: what was taught and what was cut, to how many, where, when and
 * by whom. It names staff, so it is personal data. It holds no answer and no result, and shares no id with either a
 * session or a result file. `date` is an ISO day; `years` are names of year groups, or two ages; `activities` are kinds.
 * Source of the format: docs/delivery-record.md.
 */
export type DeliveryRecord = z.infer<typeof deliveryRecord>;
export type RecordedSlide = DeliveryRecord['slides'][number];

/** Reads a record; `null` when it is anything else, or has anything more. */
export function parseDeliveryRecord(value: unknown): DeliveryRecord | null {
  const parsed = z.safeParse(deliveryRecord, value);
  return parsed.success ? parsed.data : null;
}

/** Why a school or a name cannot be taken as typed; `null` when it can. */
export function recordTextProblem(text: string): 'missing' | 'too-long' | 'unseen' | null {
  const trimmed = text.trim();
  if (trimmed === '') return 'missing';
  if (unseen.test(trimmed)) return 'unseen';
  return trimmed.length > recordLimits.text ? 'too-long' : null;
}

/** True for a unique reference number as schools have one, and for none at all. */
export const isUrn = (text: string) => text === '' || urnShape.test(text);

/** The text of an exported record: keys in the order of the format, two spaces, one newline at the end. */
export function deliveryRecordJson(record: DeliveryRecord): string {
  // Parsed again: the schema gives the order of the keys, and lets nothing through that came along by accident.
  return `${JSON.stringify(z.parse(deliveryRecord, record), null, 2)}\n`;
}
