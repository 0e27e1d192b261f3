import { type ReactNode, useId } from 'react';
import './checkbox.css';

export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

/** A box to tick; its words are part of the target. */
export function Checkbox({ label, checked, onChange, hint, disabled = false }: CheckboxProps) {
  const id = useId();
  const hasHint = hint !== undefined && hint !== null;
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          {...(hasHint && { 'aria-describedby': id })}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hasHint && (
        <p className="checkbox-hint muted" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
