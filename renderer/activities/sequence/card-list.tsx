import { words } from 'virtual:words/activities-sequence';
import { GripVertical } from 'lucide-react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { type FocusAfterMove, type Move, MoveButton } from './move-button';
import { preventPressStyle } from './no-press-style';
import type { SequenceEvent } from './order';

preventPressStyle();

interface CardListProps {
  /** Cards in order, by number. */
  readonly line: readonly number[];
  readonly textOf: (card: number) => string;
  readonly hasBin: boolean;
  readonly onEvent: (event: SequenceEvent) => void;
  /** A move made with a button; `focus` is the button that should have focus afterwards. */
  readonly onMove: (event: SequenceEvent, focus: FocusAfterMove) => void;
  readonly focus: FocusAfterMove | null;
}

/** The line of cards: dragged by the grip with mouse, finger or keys, or moved by buttons. A chunk of its own: the drag-and-drop library is large. */
export function CardList({ line, textOf, hasBin, focus, onEvent, onMove }: CardListProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': textOf(Number(key)) })),
    onReorder: ({ keys, target }) => {
      const card = Number([...keys][0]);
      const place = line.filter((other) => other !== card).indexOf(Number(target.key));
      if (place === -1) return;
      onEvent({ kind: 'move', card, to: target.dropPosition === 'after' ? place + 1 : place });
    },
  });
  return (
    <GridList
      aria-label={words.cardsInOrder()}
      className="sequence-panel-line"
      items={line.map((card, place) => ({ id: card, place }))}
      dependencies={[line, focus]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      renderEmptyState={() => <p className="muted">{words.noCardsInTheLine()}</p>}
    >
      {({ id: card, place }) => {
        const button = (move: Move, event: SequenceEvent, enabled: boolean, next: Move = move) => (
          <MoveButton
            card={card}
            text={textOf(card)}
            move={move}
            enabled={enabled}
            focus={focus}
            onPress={() => onMove(event, { card, move: next })}
          />
        );
        return (
          <GridListItem textValue={textOf(card)} className="sequence-panel-card">
            <Button slot="drag" className="button quiet sequence-panel-grip">
              <GripVertical size="1.25em" aria-hidden />
            </Button>
            <span className="sequence-panel-text">
              <span className="figures">{place + 1}</span> {textOf(card)}
            </span>
            <span className="sequence-panel-moves">
              {button('up', { kind: 'move', card, to: place - 1 }, place > 0)}
              {button('down', { kind: 'move', card, to: place + 1 }, place < line.length - 1)}
              {hasBin && button('to-bin', { kind: 'to-bin', card }, true, 'to-line')}
            </span>
          </GridListItem>
        );
      }}
    </GridList>
  );
}
