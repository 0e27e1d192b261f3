import { words } from 'virtual:words/settings';
import { monthName } from '../../../components/dates';
import { NumberField } from '../../../components/number-field';
import { SelectField } from '../../../components/select-field';
import { daysInMonth, type RetentionDay } from '../../../core/settings';

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1));

export interface RetentionProps {
  readonly day: RetentionDay;
  readonly onChange: (day: RetentionDay) => void;
}

/** Day of the year on which results are deleted. */
export function Retention({ day, onChange }: RetentionProps) {
  return (
    <fieldset className="settings-retention">
      <legend>{words.keptUntil()}</legend>
      <p className="settings-explain muted">{words.keptUntilExplained()}</p>
      <div className="row settings-retention-day">
        <NumberField
          // A shorter month shows its own last day.
          key={day.month}
          label={words.day()}
          value={day.day}
          min={1}
          max={daysInMonth(day.month)}
          onChange={(number) => number !== null && onChange({ ...day, day: number })}
        />
        <SelectField
          label={words.month()}
          value={String(day.month)}
          options={months.map((label, index) => ({ value: String(index + 1), label }))}
          onChange={(value) => {
            const month = Number(value);
            onChange({ month, day: Math.min(day.day, daysInMonth(month)) });
          }}
        />
      </div>
    </fieldset>
  );
}
