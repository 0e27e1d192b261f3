import { words } from 'virtual:words/cuts';
import { rich } from '../../../words/rich';

export interface FullTimeButtonProps {
  /** Of the slide. */
  readonly title: string;
  /** Its minutes in the lesson. */
  readonly planned: number;
  readonly onFullTime: () => void;
}

/** Gives a slide that was shortened its minutes again. */
export function FullTimeButton({ title, planned, onFullTime }: FullTimeButtonProps) {
  return (
    <button type="button" className="button quiet" onClick={onFullTime}>
      {rich(words.fullTime({ title, planned }), { more: (text) => <span className="visually-hidden">{text}</span> })}
    </button>
  );
}
