import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { FacilitatorViewProps } from '../view-props';
import { cardsOf, type SequenceItem } from './item';
import { OrderKey } from './order-key';
import { judge, type SequenceEvent, type SequenceState } from './order';
import { preventPressStyle } from './no-press-style';
import { useKeptFocus } from './use-kept-focus';
import './facilitator.css';

preventPressStyle();

/** Moves the cards for the class, by dragging or by buttons; the key stands below unless the room can see this screen. */
export function FacilitatorView({
  item,
  state,
  safe,
  onEvent,
}: FacilitatorViewProps<SequenceItem, SequenceState, SequenceEvent>) {
  const panel = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(panel);
  const cards = cardsOf(item);
  const textOf = (card: number) => cards[card]?.text ?? '';
  const send = (event: SequenceEvent, action: string) => {
    keepFocus(`${event.card} ${action}`);
    onEvent(event);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': textOf(Number(key)) })),
    onReorder: ({ keys, target }) => {
      const card = Number([...keys][0]);
      const others = state.line.filter((other) => other !== card);
      const place = others.indexOf(Number(target.key));
      if (place === -1) return;
      onEvent({ kind: 'move', card, to: target.dropPosition === 'after' ? place + 1 : place });
    },
  });
  return (
    <section className="sequence-panel stack tight" aria-label="Cards" ref={panel}>
      <GridList
        aria-label="Cards in order"
        className="sequence-panel-line"
        items={state.line.map((card, place) => ({ id: card, place }))}
        dependencies={[state.line]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => <p className="muted">No cards in the line.</p>}
      >
        {({ id: card, place }) => (
          <GridListItem textValue={textOf(card)} className="sequence-panel-card">
            <Button slot="drag" className="button quiet sequence-panel-grip">
              <GripVertical size="1.25em" aria-hidden />
            </Button>
            <span className="sequence-panel-text">
              <span className="figures">{place + 1}</span> {textOf(card)}
            </span>
            <span className="sequence-panel-moves">
              <MoveButton
                card={card}
                name="Move up"
                of={textOf(card)}
                enabled={place > 0}
                onPress={() => send({ kind: 'move', card, to: place - 1 }, 'Move up')}
              />
              <MoveButton
                card={card}
                name="Move down"
                of={textOf(card)}
                enabled={place < state.line.length - 1}
                onPress={() => send({ kind: 'move', card, to: place + 1 }, 'Move down')}
              />
              {item.bin !== undefined && (
                <MoveButton
                  card={card}
                  name="To the bin"
                  of={textOf(card)}
                  enabled
                  onPress={() => send({ kind: 'to-bin', card }, 'Back to the line')}
                />
              )}
            </span>
          </GridListItem>
        )}
      </GridList>
      {item.bin !== undefined && (
        <section aria-label="Bin" className="sequence-panel-bin">
          <h3>Bin</h3>
          {state.bin.length === 0 && <p className="muted">Empty.</p>}
          <ul>
            {state.bin.map((card) => (
              <li key={card} className="sequence-panel-card">
                <span className="sequence-panel-text">{textOf(card)}</span>
                <MoveButton
                  card={card}
                  name="Back to the line"
                  of={textOf(card)}
                  enabled
                  onPress={() => send({ kind: 'from-bin', card }, 'To the bin')}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {!safe && <OrderKey item={item} judgement={judge(item, state)} />}
    </section>
  );
}

const icons = { 'Move up': ArrowUp, 'Move down': ArrowDown, 'To the bin': Trash2, 'Back to the line': ArrowUp } as const;

interface MoveButtonProps {
  readonly card: number;
  readonly name: keyof typeof icons;
  /** Words of the card. */
  readonly of: string;
  readonly enabled: boolean;
  readonly onPress: () => void;
}

/** Stays focusable while it does nothing, so that focus is not lost at either end of the line. */
function MoveButton({ card, name, of, enabled, onPress }: MoveButtonProps) {
  const Icon = icons[name];
  return (
    <button
      type="button"
      className="button"
      aria-label={`${name}: ${of}`}
      aria-disabled={!enabled}
      data-move={`${card} ${name}`}
      onClick={enabled ? onPress : undefined}
    >
      <Icon size="1em" aria-hidden /> {name}
    </button>
  );
}
