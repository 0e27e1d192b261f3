import type { ReactNode } from 'react';

export interface CountButtonProps {
  readonly className: string;
  /** Where the words alone do not say it. */
  readonly label?: string;
  /** Off now: it keeps the focus, and a press still says why. */
  readonly off?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button of a count. One that goes off under the focus stays where it is, so that counting by keyboard goes on. */
export function CountButton({ className, label, off = false, onPress, children }: CountButtonProps) {
  return (
    <button type="button" className={`button ${className}`} aria-label={label} aria-disabled={off} onClick={onPress}>
      {children}
    </button>
  );
}
