import './drawings.css';

const seats = [0, 60, 120, 180, 240, 300] as const;

/** Six chairs round one table, seen from above: the same rules for everybody. */
export function RoundTable() {
  return (
    <svg className="drawing" viewBox="0 0 160 160" aria-hidden="true">
      <circle cx="80" cy="80" r="40" className="drawing-light" />
      {seats.map((angle, index) => (
        <g key={angle} transform={`rotate(${angle} 80 80)`}>
          <rect
            x="62"
            y="8"
            width="36"
            height="22"
            rx="9"
            className={index % 2 === 0 ? 'drawing-lead' : 'drawing-area'}
          />
        </g>
      ))}
      <path d="M66 80L76 90L95 70" className="drawing-inner" />
    </svg>
  );
}
