import { words } from 'virtual:words/activities-sort';
import { useRef, useState } from 'react';
import type { FacilitatorViewProps } from '../view-props';
import { cardType, dropTarget } from './drop-target';
import type { SortItem } from './item';
import type { SortEvent, SortState } from './places';
import './facilitator.css';

/** Sorts for the class: pick a case, then a route; or drag it there. The key stands below unless the room can see it. */
export function FacilitatorView({ item, state, safe, onEvent }: FacilitatorViewProps<SortItem, SortState, SortEvent>) {
  const [picked, setPicked] = useState<number | null>(null);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const put = (card: number, route: number | null) => {
    onEvent({ kind: 'place', card, route });
    setPicked(null);
    // On to the next case that waits, so that sorting goes on from the keyboard.
    const waiting = item.cases.findIndex((_, index) => index !== card && state.places[index] == null);
    buttons.current[waiting === -1 || route === null ? card : waiting]?.focus();
  };
  return (
    <section className="stack tight" aria-label={words.sorting()}>
      <p className="muted">{words.howTo()}</p>
      <ul className="sort-panel-cases">
        {item.cases.map((one, card) => {
          const route = item.routes[state.places[card] ?? -1];
          const name = one.name ?? one.text;
          return (
            <li key={one.id} className="sort-panel-case">
              <button
                ref={(element) => {
                  buttons.current[card] = element;
                }}
                type="button"
                className="button sort-panel-pick"
                aria-pressed={picked === card}
                onClick={() => setPicked(picked === card ? null : card)}
                draggable
                onDragStart={(event) => {
                  event.dataTransfer.setData(cardType, String(card));
                  // A page that changes in this very moment ends the drag before it began.
                  setTimeout(() => setPicked(card));
                }}
              >
                <span>
                  {one.name !== undefined && <strong>{one.name}:</strong>} {one.text}
                </span>
              </button>
              {picked === card && (
                <Routes
                  item={item}
                  onPut={(route) => put(card, route)}
                  onDrop={(dropped, route) => put(dropped, route)}
                />
              )}
              {route !== undefined && picked !== card && (
                <span className="sort-panel-place">
                  <span className="tag">{words.inRoute({ route: route.text })}</span>
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={words.takeBackCase({ name })}
                    onClick={() => put(card, null)}
                  >
                    {words.takeBack()}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {!safe && <SortKey item={item} />}
    </section>
  );
}

interface RoutesProps {
  readonly item: SortItem;
  readonly onPut: (route: number) => void;
  readonly onDrop: (card: number, route: number) => void;
}

/** Where the picked case can go, right below it: in sight wherever the panel is scrolled to. */
function Routes({ item, onPut, onDrop }: RoutesProps) {
  return (
    <ul className="sort-panel-routes" aria-label={words.putItIn()}>
      {item.routes.map(({ id, text }, route) => (
        <li key={id} {...dropTarget(true, (card) => onDrop(card, route))}>
          <button type="button" className="button mark sort-panel-route" onClick={() => onPut(route)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** For the facilitator: every route that is right for each case, why, and the trap it tests. */
function SortKey({ item }: { readonly item: SortItem }) {
  const nameOf = (id: string) => item.routes.find((route) => route.id === id)?.text ?? id;
  return (
    <section className="stack tight" aria-label={words.answerKey()}>
      <h3>{words.answerKey()}</h3>
      <ul className="stack tight">
        {item.cases.map((one) => (
          <li key={one.id}>
            <strong>{one.name ?? one.text}</strong> {one.routes.map(nameOf).join(', ')}. {one.why}
            {one.misconception !== undefined && (
              <span className="muted"> {words.trap({ misconception: one.misconception })}</span>
            )}
          </li>
        ))}
      </ul>
      {item.explanation !== undefined && <p>{item.explanation}</p>}
      {item.note !== undefined && <p>{item.note}</p>}
    </section>
  );
}
