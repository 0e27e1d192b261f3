import { words } from 'virtual:words/touch';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import './touch-controls.css';

type TouchCommand = 'next' | 'previous' | 'words';

export interface TouchControlsProps {
  /** The slide has key words. */
  readonly keyWords: boolean;
  /** They cover the slide now: the same button takes them away. */
  readonly keyWordsShown: boolean;
  readonly onCommand: (command: TouchCommand) => void;
}

/** A palm that comes down with the finger presses twice within this many milliseconds: once counts. */
const palmMs = 400;

/**
 * Back and Next for a touch board, and the key words of the slide: at the bottom edge, on both sides, so that nobody has to
 * reach across the slide.
 */
export function TouchControls({ keyWords, keyWordsShown, onCommand }: TouchControlsProps) {
  const pressedMs = useRef(Number.NEGATIVE_INFINITY);
  const press = (command: TouchCommand) => {
    const now = performance.now();
    if (now - pressedMs.current < palmMs) return;
    pressedMs.current = now;
    onCommand(command);
  };
  return (
    <div className="touch-controls">
      {[words.leftSide(), words.rightSide()].map((side) => (
        <div key={side} role="group" aria-label={side} className="touch-side">
          <button type="button" className="touch-button" onClick={() => press('previous')}>
            <ArrowLeft aria-hidden="true" size={24} />
            {words.back()}
          </button>
          <button type="button" className="touch-button" onClick={() => press('next')}>
            {words.next()}
            <ArrowRight aria-hidden="true" size={24} />
          </button>
          {keyWords && (
            <button type="button" className="touch-button" aria-pressed={keyWordsShown} onClick={() => press('words')}>
              {words.keyWords()}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

const staysMs = 6_000;

/** True from a touch until some seconds after the last one. A mouse never asks for it. */
export function useTouched(): { readonly touched: boolean; readonly handleDown: (event: PointerEvent) => void } {
  const [touched, setTouched] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const handleDown = useCallback(({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') return;
    setTouched(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTouched(false), staysMs);
  }, []);
  return { touched, handleDown };
}
