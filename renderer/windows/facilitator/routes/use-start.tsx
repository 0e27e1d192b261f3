import { type ReactNode, useState } from 'react';
import type { SavedSession } from '../../../core/session/saved-session';
import type { Preparation } from '../../../core/session/start';
import type { LessonCard } from '../../../lesson-parts/lesson-module';
import { OpenElsewhere } from '../home/open-elsewhere';
import { StartAnother } from '../home/start-another';
import type { Sessions } from '../use-sessions';
import { describeOpen, openSessions } from './open-sessions';
import { useOutlines } from './use-outlines';

export type Start = (lesson: string, preparation: Preparation) => void;

/**
 * Starting a lesson from Home or Prepare: at once, or after a question while another is still being taught. The questions
 * are drawn by whichever of the two is open.
 */
export function useStart(
  saved: readonly SavedSession[],
  cards: readonly LessonCard[],
  sessions: Sessions,
): { readonly start: Start; readonly questions: ReactNode } {
  const [asking, setAsking] = useState<Parameters<Start> | null>(null);
  const open = openSessions(saved, cards).find(({ kind }) => kind === 'teaching');
  const outlines = useOutlines(open === undefined ? [] : [open.lesson.id]);
  const start: Start = (...wanted) => (open === undefined ? void sessions.start(...wanted) : setAsking(wanted));
  const { elsewhere } = sessions;
  if (elsewhere !== null)
    return {
      start,
      questions: (
        <OpenElsewhere onTakeOver={() => void sessions.resume(elsewhere, true)} onClose={sessions.dismissElsewhere} />
      ),
    };
  const questions = asking !== null && open !== undefined && (
    <StartAnother
      open={describeOpen(open, cards, outlines[open.lesson.id])}
      onContinue={() => {
        setAsking(null);
        void sessions.resume(open, false);
      }}
      onStart={() => {
        setAsking(null);
        void sessions.start(...asking);
      }}
      onClose={() => setAsking(null)}
    />
  );
  return { start, questions };
}
