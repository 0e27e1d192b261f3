import './drawings.css';
import type { PersonName } from './people';
import { PersonFigure } from './person-figure';

/** Two pupils shoulder to shoulder. */
export function SideBySide({ left, right }: { readonly left: PersonName; readonly right: PersonName }) {
  return (
    <svg className="drawing" viewBox="0 0 160 116" aria-hidden="true">
      <path d="M4 106V50C4 22 26 4 52 4H108C134 4 156 22 156 50V106Z" className="drawing-ground" />
      <g transform="translate(0 6)">
        <PersonFigure name={left} />
      </g>
      <g transform="translate(60 6)">
        <PersonFigure name={right} />
      </g>
      <path d="M0 106H160" className="drawing-line" />
    </svg>
  );
}
