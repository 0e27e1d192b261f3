import { words } from 'virtual:words/wrap-up';
import { type ReactNode, useEffect, useState } from 'react';
import type { SlipTyping } from '../../../core/results/slip-typing';
import { LoseSlips, slipsTyped } from './lose-slips';
import { SlipsEntry } from './slips-entry';

export interface SlipsStepProps {
  /** Asks for the number of pupils, or corrects it. */
  readonly askN: ReactNode;
  /** `null` until the number of pupils is known. */
  readonly typing: SlipTyping | null;
  readonly onTyping: (next: SlipTyping) => void;
  /** Confirmed. Counts by activity key, to be protected at once. */
  readonly onAllIn: (counts: ReturnType<SlipTyping['counts']>) => void;
  /** Confirmed where slips were typed already. */
  readonly onNone: () => void;
  /** Confirmed where slips were typed already. */
  readonly onLater: () => void;
}

/** The slips, and the two ways past them. Neither loses a typed slip without a question, nor does closing the window. */
export function SlipsStep({ askN, typing, onTyping, onAllIn, onNone, onLater }: SlipsStepProps) {
  const [leaving, setLeaving] = useState<'later' | 'none' | null>(null);
  const typed = typing === null ? 0 : slipsTyped(typing);
  const wouldLose = typed > 0;
  useEffect(() => {
    if (!wouldLose) return;
    window.addEventListener('beforeunload', askBeforeUnload);
    return () => window.removeEventListener('beforeunload', askBeforeUnload);
  }, [wouldLose]);
  const leave = (how: 'later' | 'none') => {
    if (typed > 0) return setLeaving(how);
    return how === 'later' ? onLater() : onNone();
  };
  return (
    <>
      {askN}
      {typing !== null && <SlipsEntry typing={typing} onChange={onTyping} onAllIn={() => onAllIn(typing.counts())} />}
      <div className="row">
        <button type="button" className="button quiet" onClick={() => leave('later')}>
          {words.typeAnotherDay()}
        </button>
        <button type="button" className="button quiet" onClick={() => leave('none')}>
          {words.noSlips()}
        </button>
      </div>
      {leaving !== null && (
        <LoseSlips
          typed={typed}
          title={leaving === 'later' ? words.askTypeAnotherDay() : words.askNoSlips()}
          confirmLabel={leaving === 'later' ? words.loseThemAndLeave() : words.loseThemAndGoOn()}
          onConfirm={() => {
            setLeaving(null);
            if (leaving === 'later') onLater();
            else onNone();
          }}
          onCancel={() => setLeaving(null)}
        />
      )}
    </>
  );
}

/** The browser asks in its own words. */
function askBeforeUnload(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
