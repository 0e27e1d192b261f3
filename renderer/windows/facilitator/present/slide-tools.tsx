import { words } from 'virtual:words/present';
import type { Present } from './use-present';

export interface SlideToolsProps {
  readonly present: Present;
}

/** Help with reading what the room sees: its key words, for the room. */
export function SlideTools({ present }: SlideToolsProps) {
  const { state, keyWords, dispatch } = present;
  const shown = state.overlay === 'words';
  return (
    <div className="slide-tools" role="group" aria-label={words.helpWithReading()}>
      <button
        type="button"
        className="button"
        aria-pressed={shown}
        aria-disabled={!keyWords}
        onClick={() => dispatch({ kind: 'overlay', overlay: 'words' })}
      >
        {words.keyWords()}
      </button>
    </div>
  );
}
