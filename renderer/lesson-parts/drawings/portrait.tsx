import './drawings.css';
import { type PersonName, people } from './people';
import { PersonFigure } from './person-figure';

/** One pupil of the portrait set in a round frame. Sized by the place it is put in; its name stands beside it in words. */
export function Portrait({ name }: { readonly name: PersonName }) {
  return (
    <svg className="portrait" viewBox="0 0 100 100" aria-hidden="true">
      <rect width="100" height="100" fill={people[name].ground} />
      <PersonFigure name={name} />
    </svg>
  );
}
