import { words } from 'virtual:words/activities-groups';
import { Said } from '../../components/live-region';
import { pageClock } from '../../components/page-clock';
import type { FacilitatorViewProps } from '../view-props';
import type { GroupsEvent, GroupsItem, GroupsState } from './model';
import { leftOf } from './timer';
import { sayLeft } from './timer-bar';
import { useNow } from './use-now';
import './facilitator.css';

/** How many groups there are, and the timer. */
export function FacilitatorView({
  item,
  state,
  safe,
  onEvent,
}: FacilitatorViewProps<GroupsItem, GroupsState, GroupsEvent>) {
  const { groups } = state;
  return (
    <section className="stack" aria-label={words.groupWork()}>
      <div className="groups-panel-row" role="group" aria-label={words.numberOfGroups()}>
        <span className="groups-panel-value">
          {groups === null ? words.notSaid() : words.groupCount({ count: groups })}
        </span>
        <button
          type="button"
          className="button"
          aria-label={words.oneGroupFewer()}
          aria-disabled={groups === null}
          onClick={
            groups === null ? undefined : () => onEvent({ kind: 'groups', count: groups === 2 ? null : groups - 1 })
          }
        >
          −
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.oneGroupMore()}
          onClick={() => onEvent({ kind: 'groups', count: groups === null ? 2 : Math.min(60, groups + 1) })}
        >
          +
        </button>
      </div>
      <TimerPanel item={item} state={state} onEvent={onEvent} />
      {!safe && item.note !== undefined && <p>{item.note}</p>}
    </section>
  );
}

function TimerPanel({
  item,
  state,
  onEvent,
}: Pick<FacilitatorViewProps<GroupsItem, GroupsState, GroupsEvent>, 'item' | 'state' | 'onEvent'>) {
  const { timer } = state;
  const now = useNow(timer.kind === 'running');
  const add = (minutes: number) => onEvent({ kind: 'add', minutes, nowMs: pageClock.now() });
  const off = timer.kind === 'off';
  return (
    <div className="groups-panel-row" role="group" aria-label={words.timer()}>
      {/* Whole minutes: routine news. */}
      <Said routine className="groups-panel-value figures">
        {off
          ? words.timerOff({ minutes: item.minutes })
          : timer.kind === 'paused'
            ? words.paused({ left: sayLeft(timer.leftMs) })
            : sayLeft(leftOf(timer, now))}
      </Said>
      {/* One button, so that focus stays where it is. */}
      <button
        type="button"
        className="button primary"
        onClick={() => onEvent({ kind: timer.kind === 'running' ? 'pause' : 'start', nowMs: pageClock.now() })}
      >
        {off ? words.startTimer() : timer.kind === 'running' ? words.pauseTimer() : words.goOn()}
      </button>
      <button type="button" className="button" aria-disabled={off} onClick={off ? undefined : () => add(1)}>
        {words.oneMinuteMore()}
      </button>
      <button type="button" className="button" aria-disabled={off} onClick={off ? undefined : () => add(-1)}>
        {words.oneMinuteLess()}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={off}
        onClick={off ? undefined : () => onEvent({ kind: 'reset' })}
      >
        {words.resetTimer()}
      </button>
    </div>
  );
}
