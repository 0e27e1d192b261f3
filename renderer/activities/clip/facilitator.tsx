import { words } from 'virtual:words/activities-clip';
import { Pause, Play, RotateCcw } from 'lucide-react';
import { Said } from '../../components/live-region';
import type { FacilitatorViewProps } from '../view-props';
import type { ClipEvent, ClipItem, ClipState } from './model';
import { pagesOf } from './pages';
import './facilitator.css';

/** Plays the clip on the room's display, or puts its transcript there; the words stand below to be read from here. */
export function FacilitatorView({ item, state, safe, onEvent }: FacilitatorViewProps<ClipItem, ClipState, ClipEvent>) {
  const { page, blocked } = state;
  const pages = pagesOf(item.transcript).length;
  const turn = (to: number) => onEvent({ kind: 'transcript', page: to });
  return (
    <section className="stack tight" aria-label={words.clip()}>
      <div className="row">
        <button type="button" className="button primary" onClick={() => onEvent({ kind: 'order', what: 'play' })}>
          <Play size="1em" fill="currentColor" aria-hidden /> {words.play()}
        </button>
        <button type="button" className="button" onClick={() => onEvent({ kind: 'order', what: 'pause' })}>
          <Pause size="1em" fill="currentColor" aria-hidden /> {words.pause()}
        </button>
        <button type="button" className="button" onClick={() => onEvent({ kind: 'order', what: 'from-start' })}>
          <RotateCcw size="1em" aria-hidden /> {words.fromTheStart()}
        </button>
      </div>
      <Said>{blocked && words.pressOnDisplay()}</Said>
      <div className="row">
        <button
          type="button"
          className="button"
          aria-pressed={page !== null}
          onClick={() => onEvent({ kind: 'transcript', page: page === null ? 0 : null })}
        >
          {words.showTranscript()}
        </button>
        {page !== null && pages > 1 && (
          <>
            <button
              type="button"
              className="button"
              aria-disabled={page === 0}
              onClick={page === 0 ? undefined : () => turn(page - 1)}
            >
              {words.pageBefore()}
            </button>
            <button
              type="button"
              className="button"
              aria-disabled={page === pages - 1}
              onClick={page === pages - 1 ? undefined : () => turn(page + 1)}
            >
              {words.pageAfter()}
            </button>
          </>
        )}
      </div>
      {!safe && <p className="clip-panel-transcript">{item.transcript}</p>}
    </section>
  );
}
