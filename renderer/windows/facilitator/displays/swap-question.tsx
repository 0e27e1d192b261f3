import { words } from 'virtual:words/displays';
import { type ReactNode, useEffect, useRef } from 'react';
import { ProductMark } from '../../../lesson-parts/drawings/product-mark';
import { Figure } from './figure';
import '../present/wall-question.css';

export interface SwapQuestionProps {
  readonly onSwap: () => void;
  readonly onLeaveThem: () => void;
  readonly onAskWhich: () => void;
  /** The Help button of this screen. */
  readonly help?: ReactNode;
}

/** After `S`: neutral on both windows, and Enter swaps them. */
export function SwapQuestion({ onSwap, onLeaveThem, onAskWhich, help }: SwapQuestionProps) {
  const swap = useRef<HTMLButtonElement>(null);
  // S and then Enter swaps, as the list of keys says.
  useEffect(() => swap.current?.focus(), []);
  return (
    <main className="wall-question">
      <ProductMark />
      <Figure figure={1} />
      <h1>{words.swapTheTwo()}</h1>
      <p>{words.whatSwapDoes()}</p>
      <div className="row">
        <button ref={swap} type="button" className="button primary" onClick={onSwap}>
          {words.swapDisplays()}
        </button>
        <button type="button" className="button" onClick={onLeaveThem}>
          {words.leaveThem()}
        </button>
        <button type="button" className="button quiet" onClick={onAskWhich}>
          {words.askWhich()}
        </button>
      </div>
      <div className="row wall-leave">{help}</div>
    </main>
  );
}
