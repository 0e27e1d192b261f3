import { loadLesson as loadAudience } from 'virtual:lessons/audience';
import { helplines, loadLesson as loadFacilitator } from 'virtual:lessons/facilitator';
import { loadAudienceViews } from '../../activities/audience-views';
import { activityKinds } from '../../activities/registry';
import { pageClock } from '../../components/page-clock';
import type { AudienceLook } from '../../core/session/audience-view';
import type { SessionState } from '../../core/session/state';
import { inHall, inNation, type TaughtLesson } from '../../core/session/taught-lesson';
import type { AudienceLesson, FacilitatorLesson } from '../../lesson-parts/lesson-module';
import { createSessionStore, type SessionStore } from '../../state/session-store';
import { connectFacilitator } from '../../sync/facilitator-link';
import { ownSession, whileClosed } from '../../sync/presence';

/** A lesson with everything the facilitator page needs of it. */
export interface OpenLesson {
  readonly taught: TaughtLesson;
  readonly facilitator: FacilitatorLesson;
  readonly audience: AudienceLesson;
}

/** Loads both modules of a lesson. Throws RangeError when it is not installed. */
export async function openLesson(id: string): Promise<OpenLesson> {
  const [loadOne, loadOther] = [loadFacilitator[id], loadAudience[id]];
  if (loadOne === undefined || loadOther === undefined)
    throw new RangeError(`Unexpected lesson ${id}, expected one of ${Object.keys(loadFacilitator).join(', ')}`);
  const [{ lesson: facilitator }, { lesson: audience }] = await Promise.all([loadOne(), loadOther()]);
  const activities = Object.fromEntries(
    Object.entries(facilitator.activities).map(([key, { kind, item }]) => {
      const model = activityKinds.find((candidate) => candidate.kind === kind);
      if (model === undefined) throw new RangeError(`Unexpected activity kind ${kind}, expected one of the registry`);
      return [key, { model, item }];
    }),
  );
  await loadAudienceViews(Object.values(audience.activities).map(({ kind }) => kind));
  return { taught: { outline: facilitator.outline, activities, helplines }, facilitator, audience };
}

/** A session this page owns: its store, and the line to the audience window. */
export interface SessionRuntime {
  readonly lesson: OpenLesson;
  readonly store: SessionStore;
  /** Asks the audience windows to close; does nothing once the session is owned elsewhere. */
  closeAudience(): void;
  /** Lets the session go: other pages may own it then. */
  close(): void;
}

export interface RuntimeOptions {
  readonly lesson: OpenLesson;
  readonly id: string;
  /** Asked only once this page owns the session, so that it is what the last owner left; `null` when there is none any more. */
  readonly initial: () => Promise<SessionState | null>;
  readonly look: AudienceLook;
  readonly takeOver: boolean;
  readonly save: (state: SessionState) => Promise<void>;
  /** Another page has taken the session over: nothing more is published or saved from here. */
  readonly onLost: () => void;
}

/** Takes ownership of a session and starts it. */
export async function openRuntime(options: RuntimeOptions): Promise<SessionRuntime | 'open-elsewhere' | 'gone'> {
  const { id, look, takeOver, save, onLost } = options;
  let owned = true;
  const stop = () => {
    owned = false;
    link?.close();
  };
  let link: ReturnType<typeof connectFacilitator> | null = null;
  const ownership = await ownSession(id, takeOver, () => {
    stop();
    onLost();
  });
  if (ownership === null) return 'open-elsewhere';
  const initial = await options.initial().catch((error: unknown) => {
    ownership.release();
    throw error;
  });
  // Taken over while it was being read.
  if (!owned) return 'open-elsewhere';
  if (initial === null) {
    ownership.release();
    return 'gone';
  }
  const here = inNation(options.lesson.taught, initial.nation);
  const lesson = { ...options.lesson, taught: initial.hall ? inHall(here) : here };
  let store: SessionStore | null = null;
  link = connectFacilitator({
    session: id,
    onRequest: (request) => store?.request(request),
    onPresence: (presence) => store?.setPresence(presence),
    onForeignView: () => store?.setDisturbed(),
  });
  const { publish, closeAudience } = link;
  store = createSessionStore({
    lesson: lesson.taught,
    initial,
    look,
    now: pageClock.now,
    publish: (view) => (owned ? publish(view) : 0),
    save: (state) => (owned ? save(state) : Promise.resolve()),
  });
  return {
    lesson,
    store,
    // The audience window of a session that was taken over belongs to the other page.
    closeAudience: () => owned && closeAudience(),
    close() {
      stop();
      ownership.release();
    },
  };
}

/** Closes an audience window left over from a session whose facilitator page was closed or reloaded. */
export const closeStrayAudience = (id: string) =>
  whileClosed(id, async () => {
    const link = connectFacilitator({ session: id, onRequest: () => undefined, onPresence: () => undefined });
    link.closeAudience();
    link.close();
  });
