import { helpFor } from '../lesson/help';
import { helpPages } from '../lesson/help-card';
import { type ActivityOnShow, activityOnShow, beatAt } from './position';
import type { SessionEvent, SessionState } from './state';
import type { TaughtLesson } from './taught-lesson';

type Shown = Pick<SessionState, 'position' | 'activities' | 'tallies'>;
type Room = Pick<SessionState, 'nation' | 'contacts'>;

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
  return { part: within(state, parts.length), parts };
}

/** A change of what is shown may leave fewer parts than there were. */
const within = ({ position: { part = 0 } }: Pick<SessionState, 'position'>, parts: number) => Math.min(part, parts - 1);

/** How many parts the help card of a room has. */
function helpPartsOf({ helplines, outline, hall }: TaughtLesson, { nation, contacts }: Room): number {
  return helpPages(helpFor(helplines, nation, outline, contacts), hall === true).length;
}

/** Which part of a help card is on show, for a view: nothing where the card has one part. */
export function helpPartOf(lesson: TaughtLesson, room: Room, part: number): { readonly helpPart?: number } {
  const parts = helpPartsOf(lesson, room);
  return parts === 1 ? {} : { helpPart: Math.min(part, parts) };
}

/** Next and Previous inside what an activity or a help card shows in parts; `null` where they leave it. Hands stay in the air. */
export function turnedPart(lesson: TaughtLesson, state: SessionState, event: SessionEvent): SessionState | null {
  if (event.kind !== 'next' && event.kind !== 'previous') return null;
  const shown = activityOnShow(lesson, state);
  const hasHelp = beatAt(lesson.outline, state.position).helpCard === true;
  if (shown === null && !hasHelp) return null;
  const parts = shown === null ? helpPartsOf(lesson, state) : partOnShow(lesson, state, shown).parts.length;
  const to = within(state, parts) + (event.kind === 'next' ? 1 : -1);
  return to < 0 || to >= parts ? null : { ...state, position: { ...state.position, part: to } };
}

/** Next and Previous while a help card of several parts is up; `null` where they are not for it. */
export function turnedHelp(lesson: TaughtLesson, state: SessionState, event: SessionEvent): SessionState | null {
  const isUp = state.kind === 'ended' || (state.kind === 'teaching' && state.overlay === 'help');
  if (!isUp || (event.kind !== 'next' && event.kind !== 'previous')) return null;
  const parts = helpPartsOf(lesson, state);
  if (parts === 1) return null;
  const helpPart = (state.helpPart ?? 1) + (event.kind === 'next' ? 1 : -1);
  return helpPart < 1 || helpPart > parts ? state : { ...state, helpPart };
}

/** The position with the first part of what is shown there: something else is on show than before. */
export function fromFirstPart({ slide, beat }: SessionState['position']): SessionState['position'] {
  return { slide, beat };
}
