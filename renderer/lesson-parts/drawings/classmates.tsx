import './drawings.css';
import { type PersonName, people } from './people';
import { PersonFigure } from './person-figure';

const places: readonly (readonly [PersonName, number, number])[] = [
  ['Jay', 2, 2],
  ['Amara', 106, 2],
  ['Ella', 2, 106],
  ['Leah', 106, 106],
];

/** The four of them, each in their own window: the class that the lesson's made-up people belong to. */
export function Classmates() {
  return (
    <svg className="drawing" viewBox="0 0 208 208" aria-hidden="true">
      {places.map(([name, x, y]) => (
        <g key={name} transform={`translate(${x} ${y})`}>
          <rect width="100" height="100" className="drawing-ground" style={{ fill: people[name].ground }} />
          <PersonFigure name={name} />
        </g>
      ))}
      {places.map(([name, x, y]) => (
        <rect key={name} x={x} y={y} width="100" height="100" rx="3" className="drawing-line drawing-frame" />
      ))}
    </svg>
  );
}
