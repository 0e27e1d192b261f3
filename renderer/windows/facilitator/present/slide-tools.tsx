import { words } from 'virtual:words/present';
import './slide-tools.css';
import type { Present } from './use-present';
import type { ReadAloud } from './use-read-aloud';

export interface SlideToolsProps {
  readonly present: Present;
  readonly readAloud: ReadAloud;
}

/** Help with reading what the room sees: its key words, for the room, and a voice. */
export function SlideTools({ present, readAloud }: SlideToolsProps) {
  const { state, keyWords, dispatch } = present;
  const { isOffered, isReading, canRead, toggle } = readAloud;
  return (
    <div className="slide-tools" role="group" aria-label={words.helpWithReading()}>
      <button
        type="button"
        className="button"
        aria-pressed={state.overlay === 'words'}
        aria-disabled={!keyWords}
        onClick={() => dispatch({ kind: 'overlay', overlay: 'words' })}
      >
        {words.keyWords()}
      </button>
      {isOffered && (
        <button
          type="button"
          className="button"
          aria-pressed={isReading}
          aria-disabled={!canRead}
          onClick={() => canRead && toggle()}
        >
          {words.readAloud()}
        </button>
      )}
    </div>
  );
}
