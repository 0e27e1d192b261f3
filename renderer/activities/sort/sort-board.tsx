import { words } from 'virtual:words/activities-sort';
import { type CSSProperties, type ReactNode, useState } from 'react';
import type { AudienceViewProps } from '../view-props';
import { boardLetter, casesShare } from './board-fit';
import { cardType, dropTarget } from './drop-target';
import type { PublicSort } from './item';
import type { SortView } from './model';
import type { SortEvent } from './places';

type BoardProps = Pick<AudienceViewProps<PublicSort, SortView, SortEvent>, 'item' | 'view' | 'onEvent'>;

/** On a touch board: tap a case to pick it up, then tap where it goes; or drag it there. */
export function SortBoard({ item, view, onEvent }: BoardProps) {
  const { places, part } = view;
  const [picked, setPicked] = useState<number | null>(null);
  const named = item.cases.every(({ name }) => name !== null);
  const all = item.cases.map((_, card) => card);
  const [from, to] = part?.cases ?? [0, all.length];
  const [firstRoute, lastRoute] = part?.routes ?? [0, item.routes.length];
  const put = (card: number | null, route: number | null) => {
    if (card !== null) onEvent?.({ kind: 'place', card, route });
    setPicked(null);
  };
  const card = (index: number, words: string | null) => (
    <BoardCard
      key={index}
      picked={picked === index}
      sorted={places[index] != null}
      onTap={onEvent === undefined ? undefined : () => setPicked(picked === index ? null : index)}
      number={index}
    >
      {words === null ? <CaseWords one={item.cases[index]} /> : words}
    </BoardCard>
  );
  // Cases with names stay in the list to be read; without, the card itself goes.
  const waiting = all.slice(from, to).filter((index) => named || places[index] == null);
  return (
    <div
      className="sort sort-board"
      data-turns={part !== undefined || undefined}
      style={
        {
          '--letter': boardLetter(item, '4:3'),
          '--wide-letter': boardLetter(item, '16:9'),
          '--cases': casesShare,
        } as CSSProperties
      }
    >
      <p className="sort-task">{item.task}</p>
      <div className="sort-sides" data-empty={waiting.length === 0 || undefined}>
        {waiting.length > 0 && <ul className="sort-cases">{waiting.map((index) => card(index, null))}</ul>}
        {lastRoute > firstRoute && (
          <ul className="sort-routes" data-bins={!named || undefined}>
            {item.routes.slice(firstRoute, lastRoute).map((text, at) => {
              const route = firstRoute + at;
              return (
                <li
                  key={text}
                  className="sort-route"
                  {...dropTarget(onEvent !== undefined, (card) => put(card, route))}
                >
                  {onEvent === undefined ? (
                    <p className="sort-route-name">{text}</p>
                  ) : (
                    <button
                      type="button"
                      className="sort-route-name"
                      disabled={picked === null}
                      onClick={() => put(picked, route)}
                    >
                      {text}
                    </button>
                  )}
                  <ul className="sort-chips" aria-label={words.sortedInto({ route: text })}>
                    {all
                      .filter((index) => places[index] === route)
                      .map((index) => card(index, item.cases[index]?.name ?? item.cases[index]?.text ?? ''))}
                  </ul>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </div>
  );
}

function CaseWords({ one }: { readonly one: PublicSort['cases'][number] | undefined }) {
  return (
    <span>
      {one?.name != null && <strong className="sort-name">{one.name}:</strong>} {one?.text}
    </span>
  );
}

interface BoardCardProps {
  readonly number: number;
  readonly picked: boolean;
  readonly sorted: boolean;
  /** Absent where nothing can be pressed. */
  readonly onTap?: (() => void) | undefined;
  readonly children: ReactNode;
}

function BoardCard({ number, picked, sorted, onTap, children }: BoardCardProps) {
  return (
    <li>
      {onTap === undefined ? (
        <p className="sort-card" data-sorted={sorted || undefined}>
          {children}
        </p>
      ) : (
        <button
          type="button"
          className="sort-card"
          data-sorted={sorted || undefined}
          aria-pressed={picked}
          onClick={onTap}
          draggable
          onDragStart={(event) => event.dataTransfer.setData(cardType, String(number))}
        >
          {children}
        </button>
      )}
    </li>
  );
}
