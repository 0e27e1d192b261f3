import { fromFirstPart } from './parts';
import { type ActivityOnShow, activityOnShow } from './position';
import type { Refusal, SessionState } from './state';
import type { TaughtLesson } from './taught-lesson';

type Current = SessionState['activities'][string];

/** One press of Reveal, or of Hide answer, for the activity on show; or why there is nothing to do. */
export function revealed(lesson: TaughtLesson, state: SessionState, forward: boolean): SessionState | Refusal {
  if (state.responses.kind !== 'closed') return { kind: 'counting' };
  const shown = activityOnShow(lesson, state);
  if (shown === null) return { kind: 'nothing-to-reveal' };
  const next = after(shown, currentOf(shown, state), isCounted(shown, state), forward);
  if (next === null) return { kind: 'nothing-to-reveal' };
  return {
    ...state,
    position: fromFirstPart(state.position),
    activities: { ...state.activities, [shown.key]: next },
  };
}

/** Whether a press of Reveal would show more of the activity on show. */
export function canReveal(
  lesson: TaughtLesson,
  state: Pick<SessionState, 'position' | 'activities' | 'tallies'>,
): boolean {
  const shown = activityOnShow(lesson, state);
  return shown !== null && after(shown, currentOf(shown, state), isCounted(shown, state), true) !== null;
}

const currentOf = ({ key, model, item }: ActivityOnShow, { activities }: Pick<SessionState, 'activities'>): Current =>
  activities[key] ?? { revealed: 0, state: model.start(item) };

const isCounted = ({ key }: ActivityOnShow, { tallies }: Pick<SessionState, 'tallies'>) => tallies[key] !== undefined;

function after({ model, item, phase, step }: ActivityOnShow, current: Current, counted: boolean, forward: boolean) {
  if (model.revealing !== undefined) {
    const inside = model.revealing(item, current.state, step, forward);
    return inside === null ? null : { ...current, state: model.reduce(item, current.state, inside.event) };
  }
  const count = forward ? current.revealed + 1 : current.revealed - 1;
  const most = model.reveals(item, { counted, ...(phase && { phase }) });
  return count < 0 || count > most ? null : { ...current, revealed: count };
}
