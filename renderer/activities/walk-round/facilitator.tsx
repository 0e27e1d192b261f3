import { words } from 'virtual:words/activities-walk-round';
import { markOf, marks } from '../chat/chat-item';
import type { FacilitatorViewProps } from '../view-props';
import { MarkIcon, markName } from './mark-name';
import { stationAt, type WalkRoundEvent, type WalkRoundItem, type WalkRoundState } from './model';
import './facilitator.css';

/** What the group says of the station on show; what is behind every station stands below, unless the room can see it. */
export function FacilitatorView({
  item,
  state,
  context,
  safe,
  onEvent,
}: FacilitatorViewProps<WalkRoundItem, WalkRoundState, WalkRoundEvent>) {
  const station = stationAt(item, context.step);
  const line = station === null ? undefined : item.lines[station];
  return (
    <section className="stack tight" aria-label={words.stations()}>
      {station === null || line === undefined ? (
        <p>{words.everybodyWalks()}</p>
      ) : (
        <>
          <h3>{words.station({ number: station + 1, of: item.lines.length })}</h3>
          <div className="row" role="group" aria-label={words.theGroupSays()}>
            {marks.map((mark) => {
              const pressed = state.marks[station] === mark;
              return (
                <button
                  key={mark}
                  type="button"
                  className="button mark"
                  aria-pressed={pressed}
                  onClick={() => onEvent({ kind: 'mark', station, mark: pressed ? null : mark })}
                >
                  <MarkIcon mark={mark} /> {markName(mark)}
                </button>
              );
            })}
          </div>
        </>
      )}
      {!safe && <WalkKey item={item} state={state} station={station} />}
    </section>
  );
}

interface WalkKeyProps {
  readonly item: WalkRoundItem;
  readonly state: WalkRoundState;
  readonly station: number | null;
}

/** What is behind every station, and how many flags the group found. */
function WalkKey({ item, state, station }: WalkKeyProps) {
  const flags = item.lines.flatMap((line, at) => (markOf(line) === 'flag' ? [at] : []));
  const found = flags.filter((at) => state.marks[at] === 'flag').length;
  return (
    <section className="stack tight" aria-label={words.answerKey()}>
      <p className="figures">{words.flagsFound({ found, of: flags.length })}</p>
      <ol className="walk-panel-lines">
        {item.lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an item never change places.
          <li key={at} aria-current={at === station || undefined}>
            <p>
              <span className="figures">{at + 1}</span> <strong>{line.from}</strong> {line.text}
            </p>
            <p className={line.tactic === undefined ? 'tag' : 'tag mark'}>
              {markName(markOf(line))}
              {line.tactic !== undefined && `: ${line.tactic}`}
            </p>
            {line.why !== undefined && <p className="muted">{line.why}</p>}
          </li>
        ))}
      </ol>
      {item.note !== undefined && <p>{item.note}</p>}
    </section>
  );
}
