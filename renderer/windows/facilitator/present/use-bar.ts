import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const staysMs = 4000;

/** A desk that is bumped moves the pointer less than this, in CSS px: the slide then keeps its size. */
const nudge = 12;

export interface Bar {
  readonly isShown: boolean;
  show(): void;
  /** For every movement of the pointer: shows the bar when it is meant. */
  handleMove(event: PointerEvent): void;
}

/** The bar shows for a few seconds after each movement, and stays while the keyboard is in it. */
export function useBar(element: RefObject<HTMLElement | null>): Bar {
  const [isShown, setShown] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Where the pointer was when it last counted as moved. */
  const rest = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const show = useCallback(() => {
    setShown(true);
    const wait = () => {
      timer.current = setTimeout(() => {
        if (element.current?.querySelector(':focus-visible')) wait();
        else setShown(false);
      }, staysMs);
    };
    clearTimeout(timer.current);
    wait();
  }, [element]);
  useEffect(() => {
    show();
    return () => clearTimeout(timer.current);
  }, [show]);
  return {
    isShown,
    show,
    handleMove({ clientX: x, clientY: y }) {
      const from = rest.current;
      // A slide that changes its size under a still pointer counts as a movement for the browser.
      const far = from === null || Math.hypot(x - from.x, y - from.y) >= (isShown ? 1 : nudge);
      if (!far) return;
      rest.current = { x, y };
      show();
    },
  };
}
