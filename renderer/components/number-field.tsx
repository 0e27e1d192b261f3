import { words } from 'virtual:words/components';
import { type KeyboardEvent, useId, useState } from 'react';
import './number-field.css';

export interface NumberFieldProps {
  readonly label: string;
  /** `null` shows an empty field: not asked yet. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** Each time what is typed changes: the number, or `null` while it is not one that may be used. */
  readonly onChange: (value: number | null) => void;
  readonly hint?: string;
  /** It can be read and not changed; the hint says why. */
  readonly locked?: boolean;
  /** In a dialog: where typing starts, in place of what stands there. */
  readonly focusFirst?: boolean;
}

/**
 * A whole number, typed or stepped with the up and down keys. What cannot be used is said under the field, and reported
 * as `null`, so that nobody saves half a number.
 */
export function NumberField({
  label,
  value,
  min,
  max,
  onChange,
  hint,
  locked = false,
  focusFirst = false,
}: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState(value === null ? '' : String(value));
  const [left, setLeft] = useState(false);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    // Changed from outside: show that, unless it is only the echo of what was typed.
    if (value !== null && wholeNumber(text) !== value) setText(String(value));
  }

  const problem = problemWith(text, min, max);
  // Half-typed is not wrong yet: "1" on the way to "15" is only reported once the field is left.
  const shown = problem !== null && (left || problem.atOnce) ? problem.message : null;

  const change = (next: string) => {
    setText(next);
    setLeft(false);
    onChange(problemWith(next, min, max) === null ? wholeNumber(next) : null);
  };

  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (by === 0 || locked) return;
    event.preventDefault();
    const from = wholeNumber(text);
    change(String(Math.min(max, Math.max(min, from === null ? min : from + by))));
  };

  const describedBy = [hint !== undefined && `${id}-hint`, shown !== null && `${id}-fault`].filter(Boolean).join(' ');
  const now = wholeNumber(text);
  return (
    <div className="field number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        data-focus-first={focusFirst || undefined}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        role="spinbutton"
        aria-valuemin={min}
        aria-valuemax={max}
        {...(now !== null && { 'aria-valuenow': now })}
        aria-invalid={shown !== null}
        {...(locked && { readOnly: true, 'aria-disabled': true })}
        {...(describedBy !== '' && { 'aria-describedby': describedBy })}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={step}
        onFocus={(event) => focusFirst && event.currentTarget.select()}
        onBlur={() => setLeft(true)}
      />
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {shown !== null && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {shown}
        </p>
      )}
    </div>
  );
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/u.test(text.trim()) ? Number(text.trim()) : null;
}

function problemWith(text: string, min: number, max: number): { message: string; atOnce: boolean } | null {
  const message = words.typeWholeNumber({ min, max });
  if (text.trim() === '') return { message, atOnce: false };
  const number = wholeNumber(text);
  if (number === null) return { message, atOnce: true };
  if (number > max) return { message, atOnce: true };
  return number < min ? { message, atOnce: false } : null;
}
