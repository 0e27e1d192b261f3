import './drawings.css';
import type { PersonName } from './people';
import { PersonFigure } from './person-figure';

/** Two pupils shoulder to shoulder. */
export function SideBySide({ left, right }: { readonly left: PersonName; readonly right: PersonName }) {
  return (
    <svg className="drawing" viewBox="0 0 160 116" aria-hidden="true">
      <path d="M4 106C4 40 36 6 80 6C124 6 156 40 156 106Z" className="drawing-ground" />
      <svg x="0" y="6" width="100" height="100" viewBox="0 0 100 100">
        <PersonFigure name={left} />
      </svg>
      <svg x="60" y="6" width="100" height="100" viewBox="0 0 100 100">
        <PersonFigure name={right} />
      </svg>
      <path d="M0 106H160" className="drawing-line" />
    </svg>
  );
}
