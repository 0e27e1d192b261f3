import { helpParts } from '../lesson/help';
import { type ActivityOnShow, activityOnShow } from './position';
import type { SessionEvent, SessionState } from './state';
import type { TaughtLesson } from './taught-lesson';

type Shown = Pick<SessionState, 'position' | 'activities' | 'tallies'>;

/** What an activity shows now: everything at once, or in parts; and which of them is on show. */
export function partOnShow(
  lesson: TaughtLesson,
  state: Shown,
  { key, model, item, phase, step }: ActivityOnShow,
): { readonly part: number; readonly parts: readonly unknown[] } {
  const current = state.activities[key] ?? { revealed: 0, state: model.start(item) };
  const view = model.view(item, current.state, {
    step,
    revealed: current.revealed,
    tally: state.tallies[key] ?? null,
    ...(phase && { phase }),
  });
  const parts = model.partsOf?.(item, view, lesson.hall === true) ?? [view];
  // A change of what is shown may leave fewer parts than there were.
  return { part: Math.min(state.position.part ?? 0, parts.length - 1), parts };
}

/** Next and Previous inside what an activity shows in parts; `null` where they leave it. Hands stay in the air. */
export function turnedPart(lesson: TaughtLesson, state: SessionState, event: SessionEvent): SessionState | null {
  if (event.kind !== 'next' && event.kind !== 'previous') return null;
  const shown = activityOnShow(lesson, state);
  if (shown === null) return null;
  const { part, parts } = partOnShow(lesson, state, shown);
  const to = event.kind === 'next' ? part + 1 : part - 1;
  return to < 0 || to >= parts.length ? null : { ...state, position: { ...state.position, part: to } };
}

/** Next and Previous while the help card is up in a hall, which shows it in parts; `null` where they are not for it. */
export function turnedHelp(lesson: TaughtLesson, state: SessionState, event: SessionEvent): SessionState | null {
  const isUp = state.kind === 'ended' || (state.kind === 'teaching' && state.overlay === 'help');
  if (lesson.hall === undefined || !isUp || (event.kind !== 'next' && event.kind !== 'previous')) return null;
  const parts = helpParts(lesson.outline);
  const to = parts.indexOf(state.helpPart ?? 1) + (event.kind === 'next' ? 1 : -1);
  const helpPart = parts[to];
  return helpPart === undefined ? state : { ...state, helpPart };
}

/** The position with the first part of what is shown there: something else is on show than before. */
export function fromFirstPart({ slide, beat }: SessionState['position']): SessionState['position'] {
  return { slide, beat };
}
