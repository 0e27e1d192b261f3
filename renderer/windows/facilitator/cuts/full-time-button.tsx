import { words } from 'virtual:words/cuts';
import type { OutlineSlide } from '../../../core/lesson/outline';
import { rich } from '../../../words/rich';

export interface FullTimeButtonProps {
  /** With the minutes it is taught in now. */
  readonly slide: OutlineSlide;
  /** Its minutes in the lesson. */
  readonly planned: number;
  readonly onFullTime: () => void;
}

/** Gives a slide that was shortened its minutes again; nothing on any other slide. */
export function FullTimeButton({ slide: { title, minutes }, planned, onFullTime }: FullTimeButtonProps) {
  if (minutes >= planned) return null;
  return (
    <button type="button" className="button quiet" onClick={onFullTime}>
      {rich(words.fullTime({ title, planned }), { more: (text) => <span className="visually-hidden">{text}</span> })}
    </button>
  );
}
