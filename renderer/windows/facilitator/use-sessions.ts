import { useRef, useState } from 'react';
import { fromSaved, type SavedSession } from '../../core/session/saved-session';
import { type Preparation, startSession } from '../../core/session/start';
import type { SessionState } from '../../core/session/state';
import type { AppStore } from '../../state/app-store';
import { newId } from '../../sync/new-id';
import { openLesson, openRuntime, type SessionRuntime } from './session-runtime';

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
    initialOf: (lesson: Awaited<ReturnType<typeof openLesson>>) => SessionState,
    takeOver: boolean,
  ) => {
    const lesson = await openLesson(lessonId);
    const opened = await openRuntime({
      lesson,
      initial: initialOf(lesson),
      look: app.getSnapshot().settings.look,
      takeOver,
      save: app.saveSession,
      onLost: () => setLost(true),
    });
    if (opened === null) return false;
    setLost(false);
    setElsewhere(null);
    setRuntime(opened);
    return true;
  };

  const resume = async (saved: SavedSession, takeOver: boolean) => {
    const opened = await open(saved.lesson.id, (lesson) => fromSaved(lesson.taught, saved, Date.now()), takeOver);
    if (!opened) setElsewhere(saved);
  };

  return {
    runtime,
    lost,
    elsewhere,
    start: (lesson, preparation) =>
      once(() => open(lesson, ({ taught }) => startSession(taught, preparation, newId(), Date.now()), false)),
    resume: (saved, takeOver) => once(() => resume(saved, takeOver)),
    takeBack: () =>
      once(async () => {
        const id = runtime?.store.getSnapshot().state.id;
        await app.reload();
        const saved = app.getSnapshot().sessions.find((session) => session.id === id);
        runtime?.close();
        setRuntime(null);
        if (saved !== undefined) await resume(saved, true);
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
