import { words } from 'virtual:words/components';
import type { ReactNode } from 'react';
import { Dialog } from './dialog';

export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, and what cannot be undone. */
  readonly children: ReactNode;
  /** Says what is done, such as `Delete everything`; never just "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once before something that cannot be taken back. Focus starts on the way out. */
export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  cancelLabel = words.goBack(),
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  return (
    <Dialog
      title={title}
      onClose={onCancel}
      actions={
        <>
          <button type="button" className="button mark" onClick={onConfirm}>
            {confirmLabel}
          </button>
          <button type="button" className="button" data-focus-first onClick={onCancel}>
            {cancelLabel}
          </button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
