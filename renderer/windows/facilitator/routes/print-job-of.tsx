import { helplines } from 'virtual:lessons/facilitator';
import { assertNever } from '../../../core/assert-never';
import { helpFor, type LocalContact } from '../../../core/lesson/help';
import { withSlidesShortened } from '../../../core/lesson/plan';
import { allCheckedSince } from '../../../core/review';
import { inNation } from '../../../core/session/taught-lesson';
import type { Settings } from '../../../core/settings';
import type { PrintedLesson, PrintJob, PrintKind } from '../../../print/print-job';
import { votingLetters } from '../../../print/voting-letters';
import { confirmedContacts, type PrepareDraft } from '../prepare/draft';
import { DisclosureSteps } from '../present/disclosure-card';
import type { OpenLesson } from '../session-runtime';

export interface PrintContext {
  readonly draft: PrepareDraft;
  readonly settings: Settings;
  /** ISO day. */
  readonly today: string;
}

/**
 * What is printed of a lesson, as it is prepared now.
 *
 * @param lesson the one that is prepared; for the tutors' script the module that they teach
 */
export function printJobOf(kind: PrintKind, lesson: OpenLesson, { draft, settings, today }: PrintContext): PrintJob {
  const { outline } = inNation(lesson.taught, settings.nation);
  const { dropped, methods } = draft;
  const contacts = confirmedContacts(draft);
  switch (kind) {
    case 'guide': {
      const script = printed(lesson, settings, contacts);
      return {
        kind,
        lesson: { ...script, outline: withSlidesShortened(script.outline, draft.shorter) },
        dropped,
        methods,
        yearGroup: draft.yearGroup,
        disclosure: <DisclosureSteps />,
      };
    }
    case 'tutor-script':
      return { kind, lesson: printed(lesson, settings, contacts) };
    case 'help-card': {
      const { help } = printed(lesson, settings, contacts);
      const lines = help.groups.flatMap((group) => group.lines);
      return { kind, help, checkedSince: allCheckedSince(lines, settings.helplineTicks, today) };
    }
    case 'key-words':
      return { kind, outline };
    case 'slips':
      return { kind, outline, dropped, methods };
    case 'question-cards':
      return { kind };
    case 'voting-cards':
      return { kind, letters: votingLetters(outline, dropped, lesson.facilitator.activities) };
    case 'tally':
      return { kind, outline, dropped, methods, hall: draft.hall };
    default:
      return assertNever(kind);
  }
}

function printed(
  { taught, facilitator, audience }: OpenLesson,
  { nation }: Settings,
  contacts: readonly LocalContact[],
): PrintedLesson {
  const { outline } = inNation(taught, nation);
  const help = helpFor(helplines, nation, outline, contacts);
  return { outline, activities: facilitator.activities, audience, nation, help };
}
