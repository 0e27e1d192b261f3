import { words } from 'virtual:words/present';
import { useEffect, useRef } from 'react';

export interface CloseButtonProps {
  /** `O` was pressed: the focus comes here, so that a second key closes. */
  readonly confirming: boolean;
  readonly onClose: () => void;
}

/** Ends a count. No single key does: `O` points here, and the next key presses it. */
export function CloseButton({ confirming, onClose }: CloseButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (confirming) button.current?.focus();
  }, [confirming]);
  return (
    <button ref={button} type="button" className="button primary" onClick={onClose}>
      {words.closeResponses()}
    </button>
  );
}
