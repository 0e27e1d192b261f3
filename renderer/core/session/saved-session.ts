import type { ResultsFile } from '../contract/results-file';
import { nations } from '../lesson/bank';
import { methods } from '../lesson/outline';
import { allowedIn } from '../lesson/plan';
import { defaultMethods } from '../lesson/questions';
import { raised } from '../results/raise';
import { parseResultsFile } from '../results/results-file';
import { z } from '../schema';
import { counted } from './responses';
import { overlays, type SessionState } from './state';
import { inHall, type TaughtLesson } from './taught-lesson';
import { elapsedMs } from './time';

/** Version of the saved form. An older one keeps its type and a function that lifts it to the next. */
const savedVersion = 1;

const shape = z.strictObject({
  version: z.literal(savedVersion),
  kind: z.enum(['teaching', 'ended', 'room-empty']),
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/u)),
  lesson: z.strictObject({ id: z.string(), version: z.int() }),
  startedAtMs: z.number(),
  /** Teaching time up to the save, in ms. */
  spentMs: z.number(),
  nation: z.nullable(z.enum(nations)),
  contacts: z.array(z.strictObject({ role: z.string(), who: z.string() })),
  methods: z.record(z.string(), z.enum(methods)),
  k: z.int().check(z.gte(5), z.lte(20)),
  n: z.nullable(z.int().check(z.gte(1), z.lte(2000))),
  dropped: z.array(z.string()),
  /** Absent in what was saved before slides could be shortened. */
  shorter: z.exactOptional(z.record(z.string(), z.int().check(z.gte(1)))),
  endsAtMs: z.exactOptional(z.number()),
  hall: z.exactOptional(z.literal(true)),
  position: z.strictObject({ slide: z.string(), beat: z.int(), part: z.exactOptional(z.int().check(z.gte(0))) }),
  overlay: z.nullable(z.enum(overlays)),
  activities: z.record(z.string(), z.strictObject({ revealed: z.int().check(z.gte(0)), state: z.unknown() })),
  tallies: z.record(z.string(), z.array(z.int().check(z.gte(0)))),
  /** Parsed by its own rules. */
  earlier: z.unknown(),
});
/** More hands than pupils is no count that the app can have made, and nothing could protect it. */
const saved = shape.check(
  z.refine(({ n, tallies }) => Object.values(tallies).every((counts) => n !== null && counted(counts) <= n)),
);

/** A session on disk: what survives a power cut. Hands being counted are not in it, nor is any slip or device vote. */
export type SavedSession = Omit<z.infer<typeof saved>, 'earlier'> & { readonly earlier: ResultsFile | null };

/** @param nowMs wall-clock time in ms since 1970 */
export function toSaved(state: SessionState, nowMs: number): SavedSession {
  const { kind, id, lesson, startedAtMs, nation, contacts, methods: chosen, k, n, dropped, position, overlay } = state;
  return {
    version: savedVersion,
    kind,
    id,
    lesson,
    startedAtMs,
    spentMs: elapsedMs(state, nowMs),
    nation,
    contacts: [...contacts],
    methods: { ...chosen },
    k,
    n,
    dropped: [...dropped],
    shorter: { ...state.shorter },
    ...(state.endsAtMs !== undefined && { endsAtMs: state.endsAtMs }),
    ...(state.hall && { hall: true }),
    position,
    overlay,
    activities: { ...state.activities },
    tallies: Object.fromEntries(Object.entries(state.tallies).map(([key, counts]) => [key, [...counts]])),
    earlier: state.earlier,
  };
}

/** Reads a saved session; `null` when it does not parse, so that it can be set aside. */
export function parseSaved(value: unknown): SavedSession | null {
  const parsed = z.safeParse(saved, value);
  if (!parsed.success) return null;
  if (parsed.data.earlier === null) return { ...parsed.data, earlier: null };
  const earlier = parseResultsFile(parsed.data.earlier);
  return earlier.ok ? { ...parsed.data, earlier: earlier.file } : null;
}

/**
 * The same session with results that show no group smaller than `k`, what was protected already included. Never lower than
 * it is: what would then be shown was meant to be hidden.
 */
export function withKAtLeast(session: SavedSession, k: number): SavedSession {
  if (k <= session.k) return session;
  return { ...session, k, earlier: session.earlier && raised(session.earlier, Math.max(k, session.earlier.k)) };
}

/**
 * A session taken up again, with the wall unanswered and nothing being counted. After an update of the lesson it goes on
 * with the new version: activities start afresh, what was counted for the old wording is erased, and where its slide was
 * taken away it starts from the first.
 *
 * @param nowMs wall-clock time in ms since 1970
 */
export function fromSaved(lesson: TaughtLesson, session: SavedSession, nowMs: number): SessionState {
  const { version: _version, spentMs, endsAtMs, overlay, ...rest } = session;
  const { outline } = lesson;
  // States are parsed by shape alone: one made for another version could name a scene that is not there any more.
  const { activities, tallies } =
    session.lesson.version === outline.version ? session : { activities: {}, tallies: {} };
  const parsed = Object.entries(activities).flatMap(([key, one]) => {
    const entry = lesson.activities[key];
    const state = entry?.model.parseState(one.state);
    // An activity whose state no longer parses starts afresh; the count of its question is kept apart.
    return state === null || state === undefined ? [] : [[key, { revealed: one.revealed, state }] as const];
  });
  const hasCounts = Object.keys(tallies).length > 0 || session.earlier !== null;
  return {
    ...rest,
    lesson: { id: outline.id, version: outline.version },
    // Nothing counted yet: it is taught now. What is counted next then belongs to this day, and stays until its midnight.
    startedAtMs: session.kind === 'teaching' && !hasCounts ? nowMs : session.startedAtMs,
    methods: { ...defaultMethods(outline), ...session.methods },
    dropped: session.dropped.filter((id) => outline.slides.some((slide) => slide.id === id && !slide.keep)),
    shorter: allowedIn(outline, session.shorter ?? {}),
    // Key words were for the moment; anything else that covered the slide had a reason that may still hold.
    overlay: overlay === 'words' ? null : overlay,
    // A bell that has rung was of that day.
    ...(endsAtMs !== undefined && endsAtMs > nowMs && { endsAtMs }),
    tallies,
    runSinceMs: nowMs,
    onSlideSinceMs: nowMs,
    earlierMs: spentMs,
    position: placeIn(session.hall ? inHall(lesson) : lesson, session.position),
    activities: Object.fromEntries(parsed),
    responses: { kind: 'closed' },
    wall: { kind: 'unknown' },
  };
}

function placeIn(lesson: TaughtLesson, position: SavedSession['position']): SavedSession['position'] {
  const slide = lesson.outline.slides.find(({ id }) => id === position.slide);
  if (slide?.beats[position.beat] !== undefined) return position;
  const fallback = slide ?? lesson.outline.slides[0];
  if (fallback === undefined) throw new RangeError(`Unexpected lesson ${lesson.outline.id} without slides`);
  return { slide: fallback.id, beat: 0 };
}
