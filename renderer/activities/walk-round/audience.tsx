import { words } from 'virtual:words/activities-walk-round';
import { SizedText } from '../options/sized-text';
import type { AudienceViewProps } from '../view-props';
import { MarkIcon, markName } from './mark-name';
import type { PublicWalkRound, WalkRoundEvent, WalkRoundView } from './model';
import { stationGroups } from './parts';
import './audience.css';

/** What to do while everybody walks; then each station, what the group says of it, and what is behind it. */
export function AudienceView({ item, view, hall }: AudienceViewProps<PublicWalkRound, WalkRoundView, WalkRoundEvent>) {
  if (view.kind === 'narrator')
    return (
      <div className="walk walk-apart">
        <p className="walk-narrator">{view.text}</p>
      </div>
    );
  if (view.kind === 'walk') return <Walk item={item} part={view.part} hall={hall} />;
  const { station, from, text, mark, behind, part } = view;
  const own = from === item.people[0];
  const groups = stationGroups(view);
  const runs = groups.filter((_, index) => part === undefined || [part === 'line', part === 'behind'][index]).flat();
  return (
    <SizedText className="walk" runs={runs} hall={hall}>
      {part !== 'behind' && (
        <div className="walk-station">
          <p className="walk-number">
            <span className="visually-hidden">{words.station({ number: station + 1, of: item.stations })}</span>
            <span className="walk-number-figure" aria-hidden>
              {station + 1}
            </span>
            <span className="walk-number-of" aria-hidden>
              {words.ofStations({ of: item.stations })}
            </span>
          </p>
          <div className="walk-line" data-own={own || undefined}>
            <p className="walk-person">
              {from} <span className="walk-app">{item.app}</span>
            </p>
            <p className="walk-bubble">{text}</p>
          </div>
        </div>
      )}
      {part !== 'line' && mark !== null && (
        <p className="walk-says">
          {words.theGroupSays()}{' '}
          <span className="walk-mark" data-mark={mark}>
            <MarkIcon mark={mark} /> {markName(mark)}
          </span>
        </p>
      )}
      {part !== 'line' && behind !== null && (
        <p className="walk-behind" data-mark={behind.mark}>
          <span className="walk-mark" data-mark={behind.mark}>
            <MarkIcon mark={behind.mark} /> {markName(behind.mark)}
          </span>{' '}
          {behind.tactic ?? words.ordinary()}
        </p>
      )}
    </SizedText>
  );
}

interface WalkProps {
  readonly item: PublicWalkRound;
  readonly part: 'task' | 'stations' | undefined;
  readonly hall: boolean | undefined;
}

/** The numbers that hang on the wall, and what the dots mean. */
function Walk({ item, part, hall }: WalkProps) {
  const task = item.task ?? words.usualTask();
  const [own, other] = item.people;
  return (
    <SizedText
      className="walk"
      runs={[
        { text: task, beside: 4, around: 4 },
        { text: words.whoWrites({ own, other, app: item.app }), beside: 4, around: 4 },
        { text: words.mayPass(), beside: 4, around: 34 },
      ]}
      hall={hall}
    >
      {part !== 'stations' && (
        <>
          <p className="walk-who">{words.whoWrites({ own, other, app: item.app })}</p>
          <p className="walk-task">{task}</p>
        </>
      )}
      {part !== 'task' && (
        <>
          <ol className="walk-stations" aria-label={words.stations()}>
            {Array.from({ length: item.stations }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stations are their numbers
              <li key={index} className="walk-stop">
                {index + 1}
              </li>
            ))}
          </ol>
          <p className="walk-pass">{words.mayPass()}</p>
        </>
      )}
    </SizedText>
  );
}
