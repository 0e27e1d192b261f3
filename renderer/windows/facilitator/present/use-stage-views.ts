import { useMemo } from 'react';
import type { AudienceLook, AudienceView } from '../../../core/session/audience-view';
import { moved } from '../../../core/session/moving';
import type { SessionState } from '../../../core/session/state';
import type { TaughtLesson } from '../../../core/session/taught-lesson';
import { slideScreen, toAudienceView } from '../../../core/session/to-audience-view';

export interface StageViews {
  /** Exactly what the audience window was sent. */
  readonly now: AudienceView;
  /** What the next press of Next brings, or why it brings nothing: the lesson ends, or a story waits for a choice. */
  readonly next: AudienceView | 'end' | 'choice';
}

/** The two live thumbnails, made from the same views that the room gets. */
export function useStageViews(lesson: TaughtLesson, state: SessionState, look: AudienceLook): StageViews {
  return useMemo(() => {
    const now = toAudienceView(lesson, state, look);
    // Whatever stands in the way of Next for the moment, it leads to the same place.
    const after = moved(lesson, { ...state, responses: { kind: 'closed' } }, { kind: 'next' });
    if (!('lesson' in after)) return { now, next: after.kind === 'choice-awaited' ? 'choice' : 'end' };
    return { now, next: { ...now, screen: slideScreen(lesson, after) } };
  }, [lesson, state, look]);
}
