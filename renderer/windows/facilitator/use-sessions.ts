import { useRef, useState } from 'react';
import { pageClock } from '../../components/page-clock';
import { putAway } from '../../core/session/overnight';
import { fromSaved, type SavedSession } from '../../core/session/saved-session';
import { type Preparation, startSession } from '../../core/session/start';
import type { SessionState } from '../../core/session/state';
import { audienceLook } from '../../core/settings';
import { type AppStore, localDay } from '../../state/app-store';
import { newId } from '../../sync/new-id';
import { whileClosed } from '../../sync/presence';
import { closeStrayAudience, type OpenLesson, openLesson, openRuntime, type SessionRuntime } from './session-runtime';

/** The session this page has open, and how it comes and goes. */
export interface Sessions {
  readonly runtime: SessionRuntime | null;
  /** Another page has taken the open session over. */
  readonly lost: boolean;
  /** A session that could not be opened because another page has it. */
  readonly elsewhere: SavedSession | null;
  start(lesson: string, preparation: Preparation): Promise<void>;
  resume(saved: SavedSession, takeOver: boolean): Promise<void>;
  takeBack(): Promise<void>;
  /** Finishes an interrupted session without teaching on. */
  putAway(saved: SavedSession): Promise<void>;
  dismissElsewhere(): void;
  leave(): Promise<void>;
}

export function useSessions(app: AppStore): Sessions {
  const [runtime, setRuntime] = useState<SessionRuntime | null>(null);
  const [lost, setLost] = useState(false);
  const [elsewhere, setElsewhere] = useState<SavedSession | null>(null);

  // A second press while a lesson is still loading would start another session, or find this one "open elsewhere".
  const opening = useRef(false);
  const once = async (act: () => Promise<unknown>) => {
    if (opening.current) return;
    opening.current = true;
    try {
      await act();
    } finally {
      opening.current = false;
    }
  };

  const open = async (
    lessonId: string,
    id: string,
    initialOf: (lesson: OpenLesson) => SessionState | null | Promise<SessionState | null>,
    takeOver: boolean,
  ) => {
    const lesson = await openLesson(lessonId);
    const opened = await openRuntime({
      lesson,
      id,
      initial: async () => initialOf(lesson),
      look: audienceLook(app.getSnapshot().settings),
      takeOver,
      save: app.saveSession,
      onLost: () => setLost(true),
    });
    if (opened === 'open-elsewhere') return false;
    setLost(false);
    setElsewhere(null);
    if (opened === 'gone') return true;
    for (const other of app.getSnapshot().sessions) if (other.id !== id) void closeStrayAudience(other.id);
    setRuntime(opened);
    return true;
  };

  // What this page read when it opened may be old by now: another may have taught on.
  const asKept = async (id: string) => {
    await app.reload();
    return app.getSnapshot().sessions.find((session) => session.id === id) ?? null;
  };

  const resume = async (saved: SavedSession, takeOver: boolean) => {
    const initialOf = async ({ taught }: OpenLesson) => {
      const kept = await asKept(saved.id);
      return kept === null ? null : fromSaved(taught, kept, pageClock.align());
    };
    if (!(await open(saved.lesson.id, saved.id, initialOf, takeOver))) setElsewhere(saved);
  };

  return {
    runtime,
    lost,
    elsewhere,
    start: (lesson, preparation) =>
      once(() => {
        const id = newId();
        return open(lesson, id, ({ taught }) => startSession(taught, preparation, id, pageClock.align()), false);
      }),
    resume: (saved, takeOver) => once(() => resume(saved, takeOver)),
    takeBack: () =>
      once(async () => {
        const id = runtime?.store.getSnapshot().state.id;
        const kept = id === undefined ? null : await asKept(id);
        runtime?.close();
        setRuntime(null);
        if (kept !== null) await resume(kept, true);
      }),
    putAway: (saved) =>
      once(async () => {
        const { taught } = await openLesson(saved.lesson.id);
        const closed = await whileClosed(saved.id, async () => {
          const kept = await asKept(saved.id);
          // What could not be written is told above every screen, and the lesson stays on Home.
          if (kept !== null)
            await app.finishSession(kept.id, putAway(kept, taught.outline, localDay, newId())).catch(() => undefined);
        });
        // A window left over from before a crash would show its slide for ever: nothing knows of the session any more.
        if (closed) void closeStrayAudience(saved.id);
        else setElsewhere(saved);
      }),
    dismissElsewhere: () => setElsewhere(null),
    async leave() {
      const leaving = runtime;
      setRuntime(null);
      setLost(false);
      await leaving?.store.settled();
      leaving?.closeAudience();
      leaving?.close();
      await app.reload();
    },
  };
}
