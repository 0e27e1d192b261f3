import type { DragEvent } from 'react';

/** What a dragged case is called on its way: nothing else on the page can be dropped here. */
export const cardType = 'application/x-not-alone-case';

/** Handlers of a place where a case can be dropped. */
export function dropTarget(enabled: boolean, onDrop: (card: number) => void) {
  if (!enabled) return {};
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(cardType)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const card = event.dataTransfer.getData(cardType);
      if (card === '') return;
      event.preventDefault();
      onDrop(Number(card));
    },
  };
}
