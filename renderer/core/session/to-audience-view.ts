import { helpFor } from '../lesson/help';
import type { AudienceLook, AudienceScreen, AudienceView } from './audience-view';
import { keyWordPages, keyWordsOf } from './key-words';
import { helpPartOf, partOnShow } from './parts';
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
    help: helpFor(helplines, state.nation, outline, state.contacts),
    look,
    ...(lesson.hall && { hall: true }),
    ...(state.kind === 'teaching' && keyWordsOf(lesson, state).length > 0 && { keyWords: true }),
    screen: screenOf(lesson, state),
  };
}

function screenOf(lesson: TaughtLesson, state: SessionState): AudienceScreen {
  const help = (when: 'now' | 'closing') =>
    ({ kind: 'help', when, ...helpPartOf(lesson, state, state.helpPart ?? 1) }) as const;
  if (state.kind === 'ended') return help('closing');
  if (state.kind === 'room-empty') return { kind: 'holding' };
  // Which window the room sees is being asked: the audience window carries the figure the facilitator names.
  if (state.wall.kind === 'unknown' || state.identifying) return { kind: 'number', number: 2 };
  if (state.overlay === 'help') return help('now');
  if (state.overlay === 'words') return wordsScreen(lesson, state);
  if (state.overlay !== null) return { kind: 'cover', cover: state.overlay };
  return slideScreen(lesson, state);
}

function wordsScreen(lesson: TaughtLesson, state: SessionState): AudienceScreen {
  const pages = keyWordPages(lesson, state);
  const page = state.wordsPage ?? 0;
  return { kind: 'words', words: pages[page] ?? [], page: page + 1, pages: pages.length };
}

/** The slide as the room sees it, whatever covers it now: the facilitator's own picture of it uses this too. */
export function slideScreen(
  lesson: TaughtLesson,
  state: Pick<SessionState, 'position' | 'activities' | 'tallies' | 'nation' | 'contacts'>,
): AudienceScreen {
  const { from, to, helpCard } = beatAt(lesson.outline, state.position);
  const { slide } = state.position;
  const shown = activityOnShow(lesson, state);
  if (shown === null) {
    const part = helpCard && helpPartOf(lesson, state, (state.position.part ?? 0) + 1);
    return { kind: 'slide', slide, from, to, ...part, activities: {} };
  }
  const { part, parts } = partOnShow(lesson, state, shown);
  return { kind: 'slide', slide, from, to, activities: { [shown.key]: parts[part] } };
}
