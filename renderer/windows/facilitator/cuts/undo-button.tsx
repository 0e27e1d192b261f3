import { words } from 'virtual:words/cuts';
import { Undo2 } from 'lucide-react';

export interface UndoButtonProps {
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** Takes back the last change of the plan. */
export function UndoButton({ canUndo, onUndo }: UndoButtonProps) {
  return (
    <button type="button" className="button quiet" aria-disabled={!canUndo} onClick={() => canUndo && onUndo()}>
      <Undo2 aria-hidden="true" size={20} />
      {words.undo()}
    </button>
  );
}
