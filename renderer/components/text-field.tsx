import { useId } from 'react';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with it, in the facilitator's words; `null` when nothing is. */
  readonly problem?: string | null;
  readonly placeholder?: string;
}

/** One line of text with its label; the fault is said under it while it lasts. */
export function TextField({ label, value, onChange, hint, problem = null, placeholder }: TextFieldProps) {
  const id = useId();
  const describedBy = [hint !== undefined && `${id}-hint`, problem !== null && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        aria-invalid={problem !== null}
        {...(describedBy !== '' && { 'aria-describedby': describedBy })}
        {...(placeholder !== undefined && { placeholder })}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== null && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
