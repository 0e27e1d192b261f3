import { words } from 'virtual:words/displays';
import { useEffect, useEffectEvent } from 'react';
import type { SessionEvent } from '../../../core/session/state';
import { FiguresDialog } from './display-tools';

export interface LessonFiguresProps {
  readonly audienceOpen: boolean;
  readonly onEvent: (event: SessionEvent) => void;
  readonly onClose: () => void;
}

/** While a lesson is taught: a 1 here and a 2 on the audience window, for as long as this is open. */
export function LessonFigures({ audienceOpen, onEvent, onClose }: LessonFiguresProps) {
  const dispatch = useEffectEvent(onEvent);
  useEffect(() => {
    dispatch({ kind: 'identify', on: true });
    return () => dispatch({ kind: 'identify', on: false });
  }, []);
  return (
    <FiguresDialog onClose={onClose}>
      <p>{audienceOpen ? words.otherWindow() : words.noOtherWindow()}</p>
    </FiguresDialog>
  );
}
