import { useId } from 'react';

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  /** Hides the label from sight where a table already shows it. */
  readonly labelHidden?: boolean;
}

/** One of a few choices, in the browser's own list. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  labelHidden = false,
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <div className="select">
        <select
          id={id}
          value={value}
          {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
