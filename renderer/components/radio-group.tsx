import { useId } from 'react';
import './radio-group.css';

export interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
}

/** One of a few choices, all in view. */
export function RadioGroup<Value extends string>({ legend, value, options, onChange, hint }: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset className="radio-group" {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p className="radio-group-hint muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="radio-group-options">
        {options.map((option) => (
          <label key={option.value} className="check">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
