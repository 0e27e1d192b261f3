import { assertNever } from '../assert-never';
import { isSamePlan, type Plan, withCut, withFullTime, withSlideDropped } from '../lesson/plan';
import { keyWordsOf, turnedKeyWords } from './key-words';
import { type MoveEvent, moved } from './moving';
import { fromFirstPart, turnedHelp } from './parts';
import { activityOnShow } from './position';
import { count, counted, countRest, estimateHands, openResponses, undoCount } from './responses';
import { revealed } from './revealing';
import type { Change, Effect, Overlay, Refusal, SessionEvent, SessionState, Wall } from './state';
import type { TaughtLesson } from './taught-lesson';
import { elapsedMs, minutesLeftLimits } from './time';

const shown: readonly Effect[] = [{ kind: 'publish' }, { kind: 'save' }];

/** A change that the room sees and that must survive a crash. */
const change = (next: SessionState): Change => ({ next, effects: shown });
/** A change while hands are counted: nothing of it may reach the disk. */
const unsaved = (next: SessionState): Change => ({ next, effects: [{ kind: 'publish' }] });
const ignored = (state: SessionState): Change => ({ next: state, effects: [] });
const refused = (state: SessionState, refusal: Refusal): Change => ({
  next: state,
  effects: [{ kind: 'refuse', refusal }],
});

/**
 * The one way a session changes. Pure: returns the next state and, as data, what the store does about it. An event that a
 * double press or a late message can cause returns the same state; an event only a bug can cause throws.
 *
 * @param nowMs wall-clock time in ms since 1970
 */
export function transition(lesson: TaughtLesson, state: SessionState, event: SessionEvent, nowMs: number): Change {
  switch (event.kind) {
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
    case 'go-to':
      return move(lesson, state, event, nowMs);
    case 'overlay':
      return cover(lesson, state, event.overlay);
    case 'reveal':
    case 'hide-answer':
      return reveal(lesson, state, event.kind === 'reveal');
    case 'open-responses':
      // Revealed before: that is covered again, on the disk too. The earlier count stays there until the new one is closed.
      return guarded(
        state,
        () => openResponses(lesson, state, event),
        (next) => (next.activities === state.activities ? unsaved(next) : change(next)),
      );
    case 'count':
      return settled(state, count(state, event.option, event.change));
    case 'count-rest':
      return settled(state, countRest(state, event.option));
    case 'estimate':
      return settled(state, estimateHands(state, event.amount));
    case 'undo-count':
      return settled(state, undoCount(state));
    case 'close-responses':
      return closeResponses(lesson, state);
    case 'discard-responses':
      return state.responses.kind === 'closed' ? ignored(state) : unsaved({ ...state, responses: { kind: 'closed' } });
    case 'set-n':
      return setN(state, event.n);
    case 'activity':
      return activityEvent(lesson, state, event.activity, event.event);
    case 'set-dropped':
      return replan(state, {
        ...state,
        dropped: withSlideDropped(lesson.outline, state.dropped, event.slide, event.dropped),
      });
    case 'cut':
      return replan(state, withCut(lesson.outline, state, event.cut));
    case 'full-time':
      return replan(state, withFullTime(state, event.slide));
    case 'undo-plan':
      return undoPlan(state);
    case 'minutes-left':
      return setMinutesLeft(state, event.minutes, nowMs);
    case 'wall':
      return isSameWall(event.wall, state.wall)
        ? ignored(state)
        : unsaved({ ...withoutFigures(state), wall: event.wall });
    case 'identify':
      return identify(state, event.on);
    case 'end-lesson':
      if (state.kind !== 'teaching') return ignored(state);
      // Hands in the air would be thrown away without a word: close or discard first.
      if (state.responses.kind !== 'closed') return refused(state, { kind: 'counting' });
      return change({
        ...withHelpFromFirst(withoutFigures(state)),
        kind: 'ended',
        overlay: null,
        responses: { kind: 'closed' },
        earlierMs: elapsedMs(state, nowMs),
        runSinceMs: nowMs,
      });
    case 'back-to-lesson':
      return canGoBack(state)
        ? change({ ...state, kind: 'teaching', runSinceMs: nowMs, onSlideSinceMs: nowMs })
        : ignored(state);
    case 'room-empty':
      return state.kind === 'ended' ? change({ ...state, kind: 'room-empty' }) : ignored(state);
    case 'another-day':
      // The room keeps the closing help until its window goes with the session.
      return canContinueLater(state)
        ? {
            next: { ...state, kind: 'teaching', runSinceMs: nowMs, onSlideSinceMs: nowMs },
            effects: [{ kind: 'save' }],
          }
        : ignored(state);
    case 'slips-in':
      if (state.kind !== 'room-empty') return ignored(state);
      return { next: { ...state, tallies: {}, earlier: event.protected }, effects: [{ kind: 'save' }] };
    default:
      return assertNever(event);
  }
}

function identify(state: SessionState, on: boolean): Change {
  if (isNeutral(state) || on === (state.identifying ?? false)) return ignored(state);
  return unsaved(on ? { ...state, identifying: true } : withoutFigures(state));
}

const withoutFigures = ({ identifying: _told, ...state }: SessionState): SessionState => state;

const isSameWall = (one: Wall, other: Wall) =>
  one.kind === other.kind && one.displays === other.displays && one.here === other.here;

/** Its lesson was ended before its last slide, and nothing of it is protected yet. */
export const canContinueLater = ({ kind, earlier }: SessionState) => kind === 'room-empty' && earlier === null;

/** Once its counts are protected a session is over: more counts would make a pair that was never protected as one. */
export const canGoBack = ({ kind, earlier }: SessionState) => kind === 'ended' && earlier === null;

/** The help card comes up with its first part. */
function withHelpFromFirst({ helpPart: _turned, ...rest }: SessionState): SessionState {
  return rest;
}

function cover(lesson: TaughtLesson, state: SessionState, overlay: Overlay): Change {
  if (isNeutral(state)) return ignored(state);
  const { wordsPage: _turned, ...rest } = withHelpFromFirst(withoutFigures(state));
  if (overlay === state.overlay) return change({ ...rest, overlay: null });
  if (overlay === 'words' && keyWordsOf(lesson, state).length === 0) return refused(state, { kind: 'no-key-words' });
  return change({ ...rest, overlay });
}

function move(lesson: TaughtLesson, state: SessionState, event: MoveEvent, nowMs: number): Change {
  const turned = turnedHelp(lesson, state, event) ?? turnedKeyWords(lesson, state, event);
  if (turned === null)
    return guarded(
      state,
      () => moved(lesson, state, event),
      (next) => change(next.position.slide === state.position.slide ? next : { ...next, onSlideSinceMs: nowMs }),
    );
  return turned === state ? ignored(state) : change(turned);
}

/** The lesson is over, or which screen the room sees is still being asked: nobody would see what a key did. */
const isNeutral = (state: SessionState) => state.kind !== 'teaching' || state.wall.kind === 'unknown';

/** Moving, revealing and asking do nothing while something covers the slide: the facilitator view says why. */
function guarded(
  state: SessionState,
  act: () => SessionState | Refusal,
  done: (next: SessionState) => Change = change,
): Change {
  if (isNeutral(state)) return ignored(state);
  if (state.overlay !== null) return refused(state, { kind: 'covered', overlay: state.overlay });
  const result = act();
  if (result === state) return ignored(state);
  return 'lesson' in result ? done(result) : refused(state, result);
}

function settled(state: SessionState, result: SessionState | Refusal): Change {
  if (!('lesson' in result)) return refused(state, result);
  return result === state ? ignored(state) : unsaved(result);
}

function reveal(lesson: TaughtLesson, state: SessionState, forward: boolean): Change {
  return guarded(state, () => revealed(lesson, state, forward));
}

function closeResponses(lesson: TaughtLesson, state: SessionState): Change {
  const { responses } = state;
  if (responses.kind === 'closed') return ignored(state);
  if (responses.kind === 'estimating') {
    const { activity, amounts } = responses;
    const closed: SessionState = { ...state, responses: { kind: 'closed' } };
    // Not a change that is saved: an estimate is in memory alone.
    return unsaved(
      amounts.every((amount) => amount === null)
        ? closed
        : { ...closed, estimates: { ...state.estimates, [activity]: amounts } },
    );
  }
  const entry = lesson.activities[responses.activity];
  if (entry === undefined)
    throw new RangeError(`Unexpected activity ${responses.activity}, expected one of the lesson`);
  const { activity, counts } = responses;
  // Nobody was counted: that says nothing, and what was counted before stays.
  if (counted(counts) === 0) return unsaved({ ...state, responses: { kind: 'closed' } });
  // A vote that only steers a story is shown to the facilitator until the story goes on, and never kept.
  if (entry.model.result(entry.item) === null)
    return unsaved({ ...state, responses: { kind: 'closed', vote: { activity, counts } } });
  return change({ ...state, responses: { kind: 'closed' }, tallies: { ...state.tallies, [activity]: counts } });
}

function setN(state: SessionState, n: number): Change {
  if (!Number.isInteger(n) || n < 1 || n > 2000)
    throw new RangeError(`Unexpected number of pupils ${n}, expected a whole number from 1 to 2000`);
  if (n === state.n) return ignored(state);
  if (state.earlier !== null) return refused(state, { kind: 'n-fixed' });
  const open = state.responses.kind === 'open' ? [state.responses.counts] : [];
  const most = Math.max(0, ...[...Object.values(state.tallies), ...open].map(counted));
  if (most > n) return refused(state, { kind: 'n-below-counts', counted: most });
  return change({ ...state, n });
}

function activityEvent(lesson: TaughtLesson, state: SessionState, key: string, raw: unknown): Change {
  return guarded(state, () => {
    const entry = lesson.activities[key];
    if (entry === undefined || activityOnShow(lesson, state)?.key !== key) return state;
    const event = entry.model.parseEvent(raw);
    if (event === null) return state;
    if (state.responses.kind !== 'closed') return { kind: 'counting' };
    const current = state.activities[key] ?? { revealed: 0, state: entry.model.start(entry.item) };
    const next = entry.model.reduce(entry.item, current.state, event);
    if (next === current.state) return state;
    return {
      ...state,
      position: fromFirstPart(state.position),
      activities: { ...state.activities, [key]: { ...current, state: next } },
      responses: { kind: 'closed' },
    };
  });
}

/** Another plan for what is still to come. */
function replan(state: SessionState, { dropped, shorter }: Plan): Change {
  if (isSamePlan({ dropped, shorter }, state)) return ignored(state);
  const before = { dropped: state.dropped, shorter: state.shorter };
  return change({ ...state, dropped, shorter, earlierPlans: [...(state.earlierPlans ?? []), before] });
}

function undoPlan(state: SessionState): Change {
  const plan = state.earlierPlans?.at(-1);
  if (plan === undefined) return refused(state, { kind: 'nothing-to-undo' });
  return change({ ...state, ...plan, earlierPlans: state.earlierPlans?.slice(0, -1) ?? [] });
}

function setMinutesLeft(state: SessionState, minutes: number | null, nowMs: number): Change {
  const { endsAtMs: _before, ...rest } = state;
  if (minutes === null) return state.endsAtMs === undefined ? ignored(state) : change(rest);
  const { min, max } = minutesLeftLimits;
  if (!Number.isInteger(minutes) || minutes < min || minutes > max)
    throw new RangeError(`Unexpected ${minutes} minutes left, expected a whole number from ${min} to ${max}`);
  return change({ ...rest, endsAtMs: nowMs + minutes * 60_000 });
}
