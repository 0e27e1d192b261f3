import type { AudienceRequest } from '../core/contract/messages';
import { askedAgain } from '../core/session/again';
import type { AudienceLook, AudienceView } from '../core/session/audience-view';
import type { Refusal, SessionEvent, SessionState } from '../core/session/state';
import type { TaughtLesson } from '../core/session/taught-lesson';
import { toAudienceView } from '../core/session/to-audience-view';
import { transition } from '../core/session/transition';
import type { AudiencePresence } from '../sync/facilitator-link';

/** Everything the facilitator's screens are drawn from. */
export interface SessionSnapshot {
  readonly state: SessionState;
  readonly presence: AudiencePresence;
  /** Revision of the last view sent; the audience window is behind while it has shown an older one. */
  readonly sent: number;
  /** The view the audience window has painted last; `null` before it has painted any, and once it has gone. */
  readonly room: AudienceView | null;
  /** Why the last event did nothing; `null` once another did something. */
  readonly refusal: Refusal | null;
  /** True when the last change could not be written. */
  readonly unsaved: boolean;
  /** How often something else has written to the audience display; each time what belongs there was sent again. */
  readonly disturbed: number;
}

export interface SessionStoreOptions {
  readonly lesson: TaughtLesson;
  readonly initial: SessionState;
  readonly look: AudienceLook;
  /** Sends a view to the audience window; returns its revision. */
  readonly publish: (view: AudienceView) => number;
  /** Writes the session; only ever called with what may be kept. */
  readonly save: (state: SessionState) => Promise<void>;
  readonly now?: () => number;
}

export interface SessionStore {
  readonly lesson: TaughtLesson;
  getSnapshot(): SessionSnapshot;
  subscribe(listener: () => void): () => void;
  dispatch(event: SessionEvent): void;
  /** A key or a tap in the audience window: the same events, decided here. */
  request(request: AudienceRequest): void;
  setPresence(presence: AudiencePresence): void;
  setDisturbed(): void;
  setLook(look: AudienceLook): void;
  /** Takes the last refusal away once it has been read. */
  clearRefusal(): void;
  /** Resolves when everything asked for so far is written or has failed. */
  settled(): Promise<void>;
}

/** Owns a session: runs the pure transition and carries out its effects, the wall first. */
export function createSessionStore(options: SessionStoreOptions): SessionStore {
  const { lesson, publish, save, now = Date.now } = options;
  let { look } = options;
  let snapshot: SessionSnapshot = {
    state: options.initial,
    presence: { kind: 'none' },
    sent: 0,
    room: null,
    refusal: null,
    unsaved: false,
    disturbed: 0,
  };
  const listeners = new Set<() => void>();
  let saving: Promise<void> = Promise.resolve();
  let waiting: SessionState | null = null;

  const set = (change: Partial<SessionSnapshot>) => {
    snapshot = { ...snapshot, ...change };
    for (const listener of [...listeners]) listener();
  };
  /** Views that the audience window may still say it has painted, by revision. */
  const sentViews = new Map<number, AudienceView>();
  const send = (state: SessionState) => {
    const view = toAudienceView(lesson, state, look);
    const revision = publish(view);
    // Nobody is there: a window that opens is sent the last one.
    if (snapshot.presence.kind !== 'open') sentViews.clear();
    sentViews.set(revision, view);
    return revision;
  };
  const paintedBy = (presence: AudiencePresence): AudienceView | null => {
    if (presence.kind !== 'open') return null;
    const view = sentViews.get(presence.shown) ?? snapshot.room;
    for (const revision of sentViews.keys()) if (revision < presence.shown) sentViews.delete(revision);
    return view;
  };

  // Writes never overlap, and a state that was overtaken while another was being written is not written at all.
  const enqueue = (state: SessionState) => {
    const idle = waiting === null;
    waiting = state;
    if (!idle) return;
    saving = saving.then(async () => {
      while (waiting !== null) {
        const next: SessionState = waiting;
        try {
          await save(next);
          if (snapshot.unsaved) set({ unsaved: false });
        } catch {
          set({ unsaved: true });
        }
        if (waiting === next) waiting = null;
      }
    });
  };

  const dispatch = (event: SessionEvent) => {
    const { next, effects } = transition(lesson, snapshot.state, askedAgain(event, snapshot.refusal), now());
    let sent = snapshot.sent;
    let refusal: Refusal | null = null;
    for (const effect of effects) {
      // Published before anything is drawn here: the room never waits for the facilitator's own screen.
      if (effect.kind === 'publish') sent = send(next);
      else if (effect.kind === 'save') enqueue(next);
      else refusal = effect.refusal;
    }
    if (next !== snapshot.state || sent !== snapshot.sent || refusal !== snapshot.refusal)
      set({ state: next, sent, refusal });
  };

  snapshot = { ...snapshot, sent: send(snapshot.state) };
  enqueue(snapshot.state);

  return {
    lesson,
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    request: (request) => dispatch(eventOf(request)),
    setPresence: (presence) => set({ presence, room: paintedBy(presence) }),
    setDisturbed: () => set({ disturbed: snapshot.disturbed + 1 }),
    setLook(next) {
      look = next;
      set({ sent: send(snapshot.state) });
    },
    clearRefusal: () => snapshot.refusal !== null && set({ refusal: null }),
    settled: () => saving,
  };
}

function eventOf(request: AudienceRequest): SessionEvent {
  if (request.kind === 'activity') return { kind: 'activity', activity: request.activity, event: request.event };
  switch (request.command) {
    case 'black':
    case 'white':
    case 'hide':
    case 'help':
    case 'words':
      return { kind: 'overlay', overlay: request.command };
    default:
      return { kind: request.command };
  }
}
