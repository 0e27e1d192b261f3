import type { Outline } from '../lesson/outline';
import type { YearGroup } from '../lesson/year-groups';
import type { SessionState } from '../session/state';
import { elapsedMs } from '../session/time';
import {
  type DeliveryRecord,
  isUrn,
  parseDeliveryRecord,
  type RecordedSlide,
  type RecordSetting,
  recordLimits,
  recordNotice,
  recordTextProblem,
  type SlideEnd,
} from './delivery-record';
import type { RememberedNames } from './remembered-names';

/** A record being filled in. */
export interface RecordDraft extends RememberedNames {
  /** `null` while what is typed is no such number. */
  readonly minutes: number | null;
  readonly reached: number | null;
  readonly setting: RecordSetting;
  /** As records have them: `Year 10`, `S3`, `14 to 15`. */
  readonly years: readonly string[];
  readonly slides: readonly RecordedSlide[];
}

/** What a session has told of a record, beside what is typed. */
export interface RecordFacts {
  readonly app: string;
  /** Random, 32 hexadecimal digits, of this record alone. */
  readonly record: string;
  /** ISO day. */
  readonly date: string;
  readonly lesson: DeliveryRecord['lesson'];
}

/** A field that keeps a record from being made. */
export type RecordField = 'school' | 'urn' | 'by' | 'with' | 'minutes' | 'reached';

const usualSetting: Readonly<Record<Outline['format'], RecordSetting>> = {
  lesson: 'class',
  assembly: 'assembly',
  workshop: 'group',
  briefing: 'adults',
};

/** What a session says of its delivery. Slides after the one on show when the lesson was ended count as left out. */
export function draftOf(outline: Outline, state: SessionState, remembered: RememberedNames | null): RecordDraft {
  const minutes = Math.round(elapsedMs(state, state.runSinceMs) / 60_000);
  return {
    school: remembered?.school ?? '',
    urn: remembered?.urn ?? '',
    by: remembered?.by ?? [''],
    minutes: Math.min(recordLimits.minutes, Math.max(1, minutes)),
    reached: state.n,
    setting: state.hall ? 'assembly' : usualSetting[outline.format],
    years: [],
    slides: slidesOf(outline, state),
  };
}

function slidesOf({ slides }: Outline, state: Pick<SessionState, 'dropped' | 'shorter' | 'position'>) {
  const reached = slides.findIndex(({ id }) => id === state.position.slide);
  return slides.map(({ id, title, keep, activities }, place): RecordedSlide => {
    const isLeftOut = place > reached || (!keep && state.dropped.includes(id));
    const isShortened = state.shorter[id] !== undefined;
    return {
      slide: id,
      title,
      end: isLeftOut ? 'left-out' : isShortened ? 'shortened' : 'taught',
      activities: activities.map(({ kind }) => kind),
    };
  });
}

/** The name of a year group in records, in every language of the app. */
export function recordYear(group: YearGroup): string {
  if (group.kind === 'ages') return `${group.youngest} to ${group.oldest}`;
  return group.kind === 'secondary' ? `S${group.year}` : `Year ${group.year}`;
}

export const withSlideEnd = (draft: RecordDraft, slide: string, end: SlideEnd): RecordDraft => ({
  ...draft,
  slides: draft.slides.map((one) => (one.slide === slide ? { ...one, end } : one)),
});

/** The fields that have to be seen to before there can be a record, in the order of the form. */
export function unfilled(draft: RecordDraft): readonly RecordField[] {
  const [first = '', second = ''] = draft.by;
  const wrong: Readonly<Record<RecordField, boolean>> = {
    school: recordTextProblem(draft.school) !== null,
    urn: !isUrn(draft.urn.trim()),
    by: recordTextProblem(first) !== null,
    with: second.trim() !== '' && recordTextProblem(second) !== null,
    minutes: draft.minutes === null,
    reached: draft.reached === null,
  };
  return (Object.keys(wrong) as RecordField[]).filter((field) => wrong[field]);
}

/** The record that a draft makes; `null` while a field is unfilled. */
export function recordOf(draft: RecordDraft, facts: RecordFacts): DeliveryRecord | null {
  if (unfilled(draft).length > 0) return null;
  const names = namesOf(draft);
  return parseDeliveryRecord({
    schema: 'not-alone-delivery-record',
    version: 1,
    notice: recordNotice,
    app: facts.app,
    record: facts.record,
    date: facts.date,
    minutes: draft.minutes,
    school: names.school,
    ...(names.urn !== '' && { urn: names.urn }),
    setting: draft.setting,
    years: draft.years,
    reached: draft.reached,
    by: names.by,
    lesson: facts.lesson,
    slides: draft.slides,
  });
}

/** What may be remembered of a draft for the next one: the names alone. */
export function namesOf({ school, urn, by }: RememberedNames): RememberedNames {
  return { school: school.trim(), urn: urn.trim(), by: by.map((name) => name.trim()).filter((name) => name !== '') };
}
