import { useMemo } from 'react';
import type { AudienceLook, AudienceView } from '../../../core/session/audience-view';
import { stepForward } from '../../../core/session/position';
import type { SessionState } from '../../../core/session/state';
import type { TaughtLesson } from '../../../core/session/taught-lesson';
import { slideScreen, toAudienceView } from '../../../core/session/to-audience-view';

export interface StageViews {
  /** Exactly what the audience window was sent. */
  readonly now: AudienceView;
  /** What the next press of Next brings; `null` at the end. */
  readonly next: AudienceView | null;
}

/** The two live thumbnails, made from the same views that the room gets. */
export function useStageViews(lesson: TaughtLesson, state: SessionState, look: AudienceLook): StageViews {
  return useMemo(() => {
    const now = toAudienceView(lesson, state, look);
    const position = stepForward(lesson.outline, state);
    const next = position === null ? null : { ...now, screen: slideScreen(lesson, { ...state, position }) };
    return { now, next };
  }, [lesson, state, look]);
}
