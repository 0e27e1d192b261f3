import type { Outline } from '../../../core/lesson/outline';
import { type YearGroup, yearGroupsOf } from '../../../core/lesson/year-groups';
import { draftOf, type RecordDraft, type RecordFacts } from '../../../core/record/record-draft';
import type { RememberedNames } from '../../../core/record/remembered-names';
import { appVersion } from '../../../core/session/overnight';
import type { SessionState } from '../../../core/session/state';
import { localDay } from '../../../state/app-store';
import { newId } from '../../../sync/new-id';

/** All that is left of a session once it is saved and erased, in memory alone: what its delivery record starts from. */
export interface TaughtDelivery {
  readonly draft: RecordDraft;
  readonly facts: RecordFacts;
  readonly audience: Outline['audience'];
  readonly groups: readonly YearGroup[];
  /** Slides that were to be taught in fewer minutes than planned. */
  readonly shortened: readonly string[];
}

export function taughtDelivery(
  outline: Outline,
  state: SessionState,
  remembered: RememberedNames | null,
): TaughtDelivery {
  const { id, version, title, audience, ages } = outline;
  return {
    draft: draftOf(outline, state, remembered),
    // An id of its own, made here and now: neither that of the session nor that of its result.
    facts: { app: appVersion, record: newId(), date: localDay(state.startedAtMs), lesson: { id, version, title } },
    audience,
    groups: audience === 'staff' ? [] : yearGroupsOf(ages, state.nation),
    shortened: Object.keys(state.shorter),
  };
}
