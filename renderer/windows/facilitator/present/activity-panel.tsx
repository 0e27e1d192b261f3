import { words } from 'virtual:words/present';
import type { ReactNode } from 'react';
import { facilitatorViewOf } from '../../../activities/facilitator-views';
import { activityOnShow } from '../../../core/session/position';
import type { SessionEvent, SessionState } from '../../../core/session/state';
import type { TaughtLesson } from '../../../core/session/taught-lesson';

export interface ActivityPanelProps {
  readonly lesson: TaughtLesson;
  readonly state: SessionState;
  readonly safe: boolean;
  readonly onEvent: (event: SessionEvent) => void;
  /** Above the controls. */
  readonly children?: ReactNode;
}

/** How the last vote on this activity went, while nothing has come of it yet. */
const votesFor = ({ responses }: SessionState, key: string) =>
  responses.kind === 'closed' && responses.vote?.activity === key ? responses.vote.counts : undefined;

/** The key and the controls of the activity on show; nothing when there is none. */
export function ActivityPanel({ lesson, state, safe, onEvent, children }: ActivityPanelProps) {
  const shown = activityOnShow(lesson, state);
  if (shown === null) return null;
  const { key, model, item, phase, step } = shown;
  const current = state.activities[key] ?? { revealed: 0, state: model.start(item) };
  const View = facilitatorViewOf(model.kind);
  const context = { step, revealed: current.revealed, tally: state.tallies[key] ?? null, ...(phase && { phase }) };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard only when it takes focus
    <section className="activity-panel" aria-label={words.thisActivity()} tabIndex={0}>
      <h2 className="visually-hidden">{words.thisActivity()}</h2>
      {children}
      <View
        key={key}
        item={item}
        state={current.state}
        context={context}
        safe={safe}
        votes={safe ? undefined : votesFor(state, key)}
        onEvent={(event) => onEvent({ kind: 'activity', activity: key, event })}
      />
    </section>
  );
}
