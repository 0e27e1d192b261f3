import { words } from 'virtual:words/components';
import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Esc, the Close button, or the browser closing it: the parent then takes the dialog away. */
  readonly onClose: () => void;
  /** Buttons at the foot; the dialog adds `Close` at its head by itself. */
  readonly actions?: ReactNode;
  readonly size?: 'standard' | 'wide';
}

/**
 * A modal dialog over the native element: focus stays inside, and returns to what opened it. Render it to open it, stop
 * rendering it to close it. A click beside it does nothing, so that nothing typed is lost.
 */
export function Dialog({ title, children, onClose, actions, size = 'standard' }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const handleClosed = useEffectEvent(onClose);

  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    const opener = document.activeElement;
    dialog.showModal();
    // The browser would start at the first control; what is asked for comes before the way out.
    dialog.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    // The browser reports closing late: a dialog that has been opened again meanwhile stays.
    const handleClose = () => {
      if (!dialog.open) handleClosed();
    };
    dialog.addEventListener('close', handleClose);
    return () => {
      dialog.removeEventListener('close', handleClose);
      dialog.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  return (
    <dialog ref={element} className={`dialog dialog-${size}`} aria-labelledby={titleId} onKeyDown={handleKeyDown}>
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button quiet" onClick={onClose}>
          <X aria-hidden="true" size={20} />
          {words.close()}
        </button>
      </div>
      <div className="dialog-body stack">{children}</div>
      {actions !== undefined && <div className="dialog-actions row">{actions}</div>}
    </dialog>
  );
}
