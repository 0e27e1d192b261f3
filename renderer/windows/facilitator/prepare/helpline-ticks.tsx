import { words } from 'virtual:words/prepare';
import { Checkbox } from '../../../components/checkbox';
import { longDay } from '../../../components/dates';
import type { Helpline } from '../../../core/lesson/bank';
import { helplineCheck } from '../../../core/review';

export interface HelplineTicksProps {
  readonly helplines: readonly Helpline[];
  readonly ticks: Readonly<Record<string, string>>;
  /** ISO day. */
  readonly today: string;
  readonly onTick: (helplineId: string, ticked: boolean) => void;
}

/** Each helpline of the help card that can be checked, with the day on which somebody at this computer rang or opened it. */
export function HelplineTicks({ helplines, ticks, today, onTick }: HelplineTicksProps) {
  return (
    <details className="prepare-helplines">
      <summary>{words.helplines()}</summary>
      <p className="muted">{words.helplinesExplained()}</p>
      <ul className="prepare-helpline-list">
        {helplines.map((line) => {
          const check = helplineCheck(line, ticks, today);
          return (
            <li key={line.id}>
              <Checkbox
                label={`${line.name}: ${line.contacts.map(({ value }) => value).join(', ')}`}
                checked={check.kind === 'current'}
                // A check recorded in the bank was signed for by name: it is not taken back here.
                disabled={check.kind === 'current' && ticks[line.id] !== check.day}
                hint={
                  check.kind === 'never'
                    ? words.notChecked()
                    : check.kind === 'old'
                      ? words.checkedLongAgo({ day: longDay(check.day) })
                      : words.checked({ day: longDay(check.day) })
                }
                onChange={(ticked) => onTick(line.id, ticked)}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
