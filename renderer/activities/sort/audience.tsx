import { words } from 'virtual:words/activities-sort';
import { ArrowRight, Check } from 'lucide-react';
import { SizedText } from '../options/sized-text';
import type { AudienceViewProps } from '../view-props';
import type { PublicSort } from './item';
import type { SortedCase, SortView } from './model';
import { sortedGroups } from './parts';
import type { SortEvent } from './places';
import { SortBoard } from './sort-board';
import './audience.css';

/** Cases beside the routes they are sorted into; then, a few at a time, every route that is right and why. */
export function AudienceView({ item, view, onEvent, hall }: AudienceViewProps<PublicSort, SortView, SortEvent>) {
  if (view.shown === null) return <SortBoard item={item} view={view} onEvent={onEvent} />;
  const { cases, explanation } = view.shown;
  return (
    <SizedText className="sort" runs={sortedGroups(item.routes, item.cases, view.shown, hall).flat()} hall={hall}>
      <ul className="sort-answers">
        {cases.map((one) => (
          <Answer key={one.card} item={item} sorted={one} />
        ))}
      </ul>
      {explanation !== null && <p className="sort-explanation">{explanation}</p>}
    </SizedText>
  );
}

/** What the class chose stands first among the routes; nothing is crossed out. */
function Answer({ item, sorted }: { readonly item: PublicSort; readonly sorted: SortedCase }) {
  const { card, right, chosen, works, why } = sorted;
  const one = item.cases[card];
  const first = works && chosen !== null ? [chosen] : [];
  const routes = [...first, ...right.filter((route) => route !== chosen)];
  return (
    <li className="sort-answer">
      <p>
        {one?.name != null && <strong className="sort-name">{one.name}:</strong>} {one?.text}
      </p>
      <ul className="sort-rights">
        {routes.map((route) => (
          <li key={route} className="sort-right">
            {route === chosen ? (
              <Check size="1em" strokeWidth={3.5} aria-hidden />
            ) : (
              <ArrowRight size="1em" strokeWidth={3} aria-hidden />
            )}{' '}
            {item.routes[route]}
            {route === chosen && <span className="sort-chosen">{words.yourChoice()}</span>}
          </li>
        ))}
      </ul>
      <p className="sort-why">{why}</p>
    </li>
  );
}
