import { words as text } from 'virtual:words/components';
import { useId } from 'react';
import './switch.css';

export interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
  /** Words beside the switch for its two states. */
  readonly words?: { readonly on: string; readonly off: string };
  /** Hides the label from sight where a table or heading already shows it. */
  readonly labelHidden?: boolean;
}

/** An on-off switch whose state is written beside it, not only coloured. */
export function Switch({
  label,
  checked,
  onChange,
  hint,
  words = { on: text.on(), off: text.off() },
  labelHidden = false,
}: SwitchProps) {
  const id = useId();
  return (
    <div className="switch-field">
      <button
        type="button"
        role="switch"
        className="switch"
        aria-checked={checked}
        aria-labelledby={`${id}-label`}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onClick={() => onChange(!checked)}
      >
        <span className="switch-track" aria-hidden="true">
          <span className="switch-thumb" />
        </span>
        <span className={labelHidden ? 'visually-hidden' : 'switch-label'} id={`${id}-label`}>
          {label}
        </span>
        <span className="switch-word" aria-hidden="true">
          {checked ? words.on : words.off}
        </span>
      </button>
      {hint !== undefined && (
        <p className="switch-hint muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
