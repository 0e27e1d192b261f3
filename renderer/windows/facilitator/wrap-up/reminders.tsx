import { words } from 'virtual:words/wrap-up';
import { useWho } from '../../../components/who';
import { rich } from '../../../words/rich';
import './reminders.css';

export interface RemindersProps {
  /** Leaves out the line about slips when nothing was answered on paper. */
  readonly hasSlips: boolean;
}

/** What the adults do now, before any figure: first thing in Wrap-up. */
export function Reminders({ hasSlips }: RemindersProps) {
  const who = useWho();
  return (
    <section className="reminders stack tight" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{words.beforeYouGo()}</h2>
      <ul className="stack tight">
        <li>{words.stayNear({ who })}</li>
        <li>{words.writeDownConcerns({ who })}</li>
        <li>{words.talkToLead()}</li>
        {hasSlips && <li>{rich(words.turnSlipsOver({ who }), { strong: (text) => <strong>{text}</strong> })}</li>}
      </ul>
    </section>
  );
}
