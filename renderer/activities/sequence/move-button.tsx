import { words } from 'virtual:words/activities-sequence';
import { useEffect, useRef } from 'react';

/** What a button does with a card. */
export type Move = 'up' | 'down' | 'to-bin' | 'to-line';

const sayMove: Readonly<Record<Move, string>> = {
  up: words.moveUp(),
  down: words.moveDown(),
  'to-bin': words.toTheBin(),
  'to-line': words.backToTheLine(),
};

/** The button that is to have focus once a card has moved: the browser drops focus when a card changes place. */
export interface FocusAfterMove {
  readonly card: number;
  readonly move: Move;
}

interface MoveButtonProps {
  readonly card: number;
  /** Words of the card. */
  readonly text: string;
  readonly move: Move;
  readonly enabled?: boolean;
  /** A new object for every move. */
  readonly focus: FocusAfterMove | null;
  readonly onPress: () => void;
}

/** Stays focusable while it does nothing, so that focus is not lost at either end of the line. */
export function MoveButton({ card, text, move, enabled = true, focus, onPress }: MoveButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus?.card === card && focus.move === move) button.current?.focus();
  }, [focus, card, move]);
  return (
    <button
      ref={button}
      type="button"
      className="button"
      aria-label={words.moveOf({ move: sayMove[move], text })}
      aria-disabled={!enabled}
      onClick={enabled ? onPress : undefined}
    >
      {sayMove[move]}
    </button>
  );
}
