import type { Nation } from '../lesson/bank';
import { methods } from '../lesson/outline';
import { readJson } from '../results/json-text';
import { z } from '../schema';
import { appVersion } from './overnight';
import type { SavedSession } from './saved-session';

/** No working file comes near it. */
export const mostWorkingBytes = 64 * 1024;
const mostDepth = 4;
const mostEntries = 200;
const mostMinutes = 24 * 60;

const name = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u));
const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
const few = <Value>(record: Readonly<Record<string, Value>>) => Object.keys(record).length <= mostEntries;

const workingFile = z.strictObject({
  schema: z.literal('not-alone-working-file'),
  version: z.literal(1),
  app: z.string().check(z.regex(/^\d[0-9A-Za-z.+-]{0,39}$/u)),
  lesson: z.strictObject({ id: name, version: whole(1, 10_000) }),
  slide: name,
  /** Presses of Next on that slide. */
  beat: whole(0, 1000),
  /** Taught so far. */
  minutes: whole(0, mostMinutes),
  dropped: z.array(name).check(z.maxLength(mostEntries)),
  /** Minutes of the slides that are taught in fewer than planned, by slide. */
  shorter: z.record(name, whole(1, mostMinutes)).check(z.refine(few)),
  /** How each question is answered, by item. */
  methods: z.record(name, z.enum(methods)).check(z.refine(few)),
  hall: z.exactOptional(z.literal(true)),
});

/**
 * Where a lesson stands, for another computer: nothing that the group did or said, neither how many they are, nor who is
 * named on the help card, nor school, person, day, or id of the session.
 */
export type WorkingFile = z.infer<typeof workingFile>;

/** Where a lesson that is still being taught stands. */
export function workingFileOf(session: SavedSession): WorkingFile {
  const { lesson, position, spentMs, dropped, shorter = {}, methods: chosen, hall } = session;
  return {
    schema: 'not-alone-working-file',
    version: 1,
    app: appVersion,
    lesson,
    slide: position.slide,
    beat: position.beat,
    minutes: Math.min(mostMinutes, Math.floor(spentMs / 60_000)),
    dropped,
    shorter,
    methods: chosen,
    ...(hall && { hall }),
  };
}

/** Its text: the same for the same place in the same plan. */
export const workingFileText = (file: WorkingFile) => `${JSON.stringify(file, null, 2)}\n`;

/** Suggested name, which tells the lesson and nothing else: `continue-ks4-lesson.json`. */
export const workingFileName = ({ lesson }: WorkingFile) =>
  `continue-${lesson.id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)}.json`;

export type WorkingFault =
  /** No text, not whole, or altered: nothing in it can be trusted. */
  | 'damaged'
  /** A class result, which is merged in Results. */
  | 'class-result'
  /** Something else altogether. */
  | 'other'
  /** The app is too old for it. */
  | 'newer';

export type ReadWorkingFile =
  | { readonly ok: true; readonly file: WorkingFile }
  | { readonly ok: false; readonly fault: WorkingFault };

/**
 * Reads a working file from the bytes that somebody chose. Whatever is not exactly that is refused; it never throws.
 *
 * @param decode strict UTF-8: throws for other bytes
 */
export function readWorkingFile(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): ReadWorkingFile {
  if (bytes.length > mostWorkingBytes) return { ok: false, fault: 'other' };
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    return { ok: false, fault: 'other' };
  }
  const json = readJson(text, mostDepth);
  if (!json.ok)
    return { ok: false, fault: json.fault === 'not-json' && !text.includes('not-alone') ? 'other' : 'damaged' };
  const { schema, version } = (typeof json.value === 'object' && json.value !== null ? json.value : {}) as Record<
    string,
    unknown
  >;
  if (schema === 'not-alone-results') return { ok: false, fault: 'class-result' };
  if (schema !== 'not-alone-working-file') return { ok: false, fault: 'other' };
  if (typeof version === 'number' && version > 1) return { ok: false, fault: 'newer' };
  const parsed = z.safeParse(workingFile, json.value);
  return parsed.success ? { ok: true, file: parsed.data } : { ok: false, fault: 'damaged' };
}

/**
 * A session of this computer that goes on where the file says: a new one, in which nothing has been counted, for the nation
 * and the smallest group of this computer.
 *
 * @param id random, 32 hexadecimal digits
 * @param nowMs wall-clock time in ms since 1970
 */
export function sessionFrom(
  file: WorkingFile,
  here: { readonly nation: Nation | null; readonly k: number },
  id: string,
  nowMs: number,
): SavedSession {
  const { lesson, slide, beat, minutes, dropped, shorter, methods: chosen, hall } = file;
  return {
    version: 1,
    kind: 'teaching',
    id,
    lesson,
    startedAtMs: nowMs,
    spentMs: minutes * 60_000,
    nation: here.nation,
    contacts: [],
    methods: chosen,
    k: here.k,
    n: null,
    dropped,
    shorter,
    ...(hall && { hall }),
    position: { slide, beat },
    overlay: null,
    activities: {},
    tallies: {},
    earlier: null,
  };
}
