import { words } from 'virtual:words/activities-standing-line';
import { SizedText } from '../options/sized-text';
import type { AudienceViewProps } from '../view-props';
import type { PublicStandingLine, StandingLineEvent, StandingLineView } from './model';
import { lineGroups } from './parts';
import './audience.css';

/** A statement, and a line to stand on; then, about where most people stand, and a question. */
export function AudienceView({
  view,
  hall,
}: AudienceViewProps<PublicStandingLine, StandingLineView, StandingLineEvent>) {
  const { text, ends, shown, part } = view;
  const runs = lineGroups(view).filter((_, index) => part === undefined || [part === 'line', part === 'ask'][index]);
  return (
    <SizedText className="standing" runs={runs.flat()} hall={hall}>
      {part !== 'ask' && (
        <>
          <p className="standing-text">{text}</p>
          <div className="standing-floor">
            <p className="standing-line" aria-hidden data-spot={shown?.spot}>
              {shown?.spot != null && <span className="standing-most" />}
            </p>
            <ul className="standing-ends" aria-label={words.endsOfTheLine()}>
              {ends.map((end) => (
                <li key={end}>{end}</li>
              ))}
            </ul>
          </div>
        </>
      )}
      {part !== 'ask' && shown?.spot != null && (
        <p className="standing-estimate">{words.mostStand({ spot: shown.spot, first: ends[0], second: ends[1] })}</p>
      )}
      {part !== 'line' && shown?.ask != null && <p className="standing-ask">{shown.ask}</p>}
      {part !== 'ask' && <p className="standing-pass">{words.mayPass()}</p>}
    </SizedText>
  );
}
