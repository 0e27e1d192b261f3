import { NumberField } from '../../../components/number-field';
import { SelectField } from '../../../components/select-field';
import { daysInMonth, type RetentionDay } from '../../../core/settings';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export interface RetentionProps {
  readonly day: RetentionDay;
  readonly onChange: (day: RetentionDay) => void;
}

/** Day of the year on which results are deleted. */
export function Retention({ day, onChange }: RetentionProps) {
  return (
    <fieldset className="settings-retention">
      <legend>Results are kept until</legend>
      <p className="settings-explain muted">
        Then they are deleted from this computer. What is saved during that very month stays for another year. Files you
        have exported are yours to keep or delete.
      </p>
      <div className="row settings-retention-day">
        <NumberField
          // A shorter month shows its own last day.
          key={day.month}
          label="Day"
          value={day.day}
          min={1}
          max={daysInMonth(day.month)}
          onChange={(number) => number !== null && onChange({ ...day, day: number })}
        />
        <SelectField
          label="Month"
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
