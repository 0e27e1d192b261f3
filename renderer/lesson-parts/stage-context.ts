import { createContext, useContext } from 'react';
import type { AudienceView } from '../core/session/audience-view';
import type { AudienceLesson } from './lesson-module';

/** What the parts on a stage draw from. */
export interface Stage {
  readonly lesson: AudienceLesson;
  readonly view: AudienceView;
  /** A tap on the board, for the activity with this key. Absent in thumbnails and print. */
  readonly onActivityEvent?: ((activity: string, event: unknown) => void) | undefined;
  /** A fact for staff alone was kept off the slide. */
  readonly onRefusedFact?: ((id: string) => void) | undefined;
}

export const StageContext = createContext<Stage | null>(null);

/** The stage a lesson part stands on. Throws when a part is drawn outside one. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (stage === null) throw new Error('Unexpected lesson part outside a slide stage, expected it inside <SlideStage>');
  return stage;
}
