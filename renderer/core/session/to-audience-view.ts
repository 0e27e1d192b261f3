import { helpFor } from '../lesson/help';
import type { AudienceLook, AudienceScreen, AudienceView } from './audience-view';
import { activityOnShow, beatAt } from './position';
import type { SessionState } from './state';
import type { TaughtLesson } from './taught-lesson';

/**
 * What the room's display shows for a state: all that ever crosses to the audience window. Notes and answer keys are not
 * in it; a revealed answer is put in by the activity's own model, and counts only after they were revealed.
 */
export function toAudienceView(lesson: TaughtLesson, state: SessionState, look: AudienceLook): AudienceView {
  const { outline, helplines } = lesson;
  return {
    lesson: state.lesson,
    nation: state.nation,
    help: helpFor(helplines, state.nation, outline.ages, state.contacts),
    look,
    screen: screenOf(lesson, state),
  };
}

function screenOf(lesson: TaughtLesson, state: SessionState): AudienceScreen {
  if (state.kind === 'ended') return { kind: 'help', when: 'closing' };
  if (state.kind === 'room-empty') return { kind: 'holding' };
  // Which window the room sees is being asked: the audience window carries the figure the facilitator names.
  if (state.wall.kind === 'unknown') return { kind: 'number', number: 2 };
  if (state.overlay === 'help') return { kind: 'help', when: 'now' };
  if (state.overlay !== null) return { kind: 'cover', cover: state.overlay };
  return slideScreen(lesson, state);
}

/** The slide as the room sees it, whatever covers it now: the facilitator's own picture of it uses this too. */
export function slideScreen(
  lesson: TaughtLesson,
  state: Pick<SessionState, 'position' | 'activities' | 'tallies'>,
): AudienceScreen {
  const { from, to } = beatAt(lesson.outline, state.position);
  const shown = activityOnShow(lesson, state);
  if (shown === null) return { kind: 'slide', slide: state.position.slide, from, to, activities: {} };
  const { key, model, item, phase, step } = shown;
  const current = state.activities[key] ?? { revealed: 0, state: model.start(item) };
  const view = model.view(item, current.state, {
    step,
    revealed: current.revealed,
    tally: state.tallies[key] ?? null,
    ...(phase && { phase }),
  });
  return { kind: 'slide', slide: state.position.slide, from, to, activities: { [key]: view } };
}
