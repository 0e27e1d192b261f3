import { words as say } from 'virtual:words/activities-scale';
import type { CSSProperties } from 'react';
import type { AudienceViewProps } from '../view-props';
import type { PublicScale, ScaleView } from './model';
import './audience.css';

/** Letters from which a statement takes more lines than large words leave room for. */
const longStatement = 75;

/** A statement and its five points from left to right, in a hall below one another; the hands stand on them once revealed. */
export function AudienceView({ item, view, hall }: AudienceViewProps<PublicScale, ScaleView>) {
  const { bars, part } = view;
  const most = Math.max(1, ...(bars ?? []));
  return (
    <div
      className="scale"
      data-bars={bars !== null || undefined}
      data-hall={hall}
      data-part={part}
      data-long={item.statement.length > longStatement || undefined}
    >
      {part !== 'points' && <p className="scale-statement">{item.statement}</p>}
      {part !== 'statement' && (
        <ol className="scale-points">
          {item.points.map((label, index) => (
            <li key={label} className="scale-point" style={{ '--part': (bars?.[index] ?? 0) / most } as CSSProperties}>
              {bars !== null && (
                <p className="scale-bar">
                  <span className="scale-count">
                    {bars[index] ?? 0}
                    <span className="visually-hidden"> {say.handsAfterNumber()}</span>
                  </span>
                  <span className="scale-bar-area" aria-hidden />
                </p>
              )}
              <span className="scale-number">{index + 1}</span>
              <span className="scale-label">{label}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
