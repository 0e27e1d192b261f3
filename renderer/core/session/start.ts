import type { Nation } from '../lesson/bank';
import type { LocalContact } from '../lesson/help';
import type { ResponseMethod } from '../lesson/outline';
import { allowedIn, type Shorter } from '../lesson/plan';
import { defaultMethods } from '../lesson/questions';
import type { SessionState } from './state';
import type { TaughtLesson } from './taught-lesson';

/** What was chosen while preparing. */
export interface Preparation {
  readonly nation: Nation | null;
  readonly contacts: readonly LocalContact[];
  readonly methods: Readonly<Record<string, ResponseMethod>>;
  readonly k: number;
  readonly dropped: readonly string[];
  /** Absent: none. */
  readonly shorter?: Shorter;
  /** Hall mode: larger text, and slides in parts. */
  readonly hall?: true;
}

/**
 * A new session on the first slide. Dropped slides that must be kept are put back.
 *
 * @param id random, 32 hexadecimal digits
 * @param nowMs wall-clock time in ms since 1970
 */
export function startSession(lesson: TaughtLesson, preparation: Preparation, id: string, nowMs: number): SessionState {
  const { outline } = lesson;
  const dropped = preparation.dropped.filter((slide) => outline.slides.some((each) => each.id === slide && !each.keep));
  const first = outline.slides.find((slide) => !dropped.includes(slide.id));
  if (first === undefined) throw new RangeError(`Unexpected lesson ${outline.id} without slides`);
  return {
    kind: 'teaching',
    id,
    lesson: { id: outline.id, version: outline.version },
    startedAtMs: nowMs,
    runSinceMs: nowMs,
    earlierMs: 0,
    nation: preparation.nation,
    contacts: preparation.contacts,
    methods: { ...defaultMethods(outline), ...preparation.methods },
    k: preparation.k,
    n: null,
    dropped,
    shorter: allowedIn(outline, preparation.shorter ?? {}),
    ...(preparation.hall && { hall: true }),
    position: { slide: first.id, beat: 0 },
    onSlideSinceMs: nowMs,
    overlay: null,
    activities: {},
    tallies: {},
    earlier: null,
    responses: { kind: 'closed' },
    wall: { kind: 'unknown' },
  };
}
