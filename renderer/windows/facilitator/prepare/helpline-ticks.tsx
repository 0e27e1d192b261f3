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
      <summary>Helplines on this card</summary>
      <p className="muted">
        Ring or open each one, then tick it. The day is kept on this computer only. Never ring 999 or 101 to test them:
        they need no tick.
      </p>
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
                    ? 'Not yet checked by a person.'
                    : check.kind === 'old'
                      ? `Last checked ${longDay(check.day)}, more than 12 months ago.`
                      : `Checked ${longDay(check.day)}.`
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
