import type { Outline } from '../../../core/lesson/outline';
import { waitsForSlips } from '../../../core/session/overnight';
import type { SavedSession } from '../../../core/session/saved-session';
import type { LessonCard } from '../../../lesson-parts/lesson-module';
import { localDay } from '../../../state/app-store';
import type { UnfinishedSession } from '../home/continue-panel';

/** Sessions of installed lessons that are not only waiting for their slips, newest first. */
export const openSessions = (
  sessions: readonly SavedSession[],
  cards: readonly LessonCard[],
): readonly SavedSession[] =>
  sessions.filter((session) => cards.some(({ id }) => id === session.lesson.id) && !waitsForSlips(session));

/**
 * An open session in the words of Home.
 *
 * @param outline its lesson, once that is loaded
 */
export function describeOpen(
  session: SavedSession,
  cards: readonly LessonCard[],
  outline: Outline | undefined,
): UnfinishedSession {
  const found = outline?.slides.findIndex(({ id }) => id === session.position.slide) ?? -1;
  // Its slide was taken away by an update: it goes on from the first.
  const at = outline === undefined ? -1 : Math.max(0, found);
  const begun = localDay(session.startedAtMs);
  return {
    sessionId: session.id,
    lessonTitle: cards.find(({ id }) => id === session.lesson.id)?.title ?? session.lesson.id,
    slideNumber: at + 1,
    slideTitle: outline?.slides[at]?.title ?? '',
    minutesIn: Math.floor(session.spentMs / 60_000),
    counted: Object.keys(session.tallies).length + (session.earlier?.results.length ?? 0),
    hasEnded: session.kind !== 'teaching',
    begun: begun === localDay(Date.now()) ? null : begun,
  };
}
