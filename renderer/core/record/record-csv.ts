import { type Cell, csvText } from '../results/csv';
import { exportName } from '../results/file-name';
import type { DeliveryRecord, SlideEnd } from './delivery-record';

/** The columns, in order. What each means: docs/delivery-record.md. */
export const recordColumns = [
  'schema',
  'notice',
  'record',
  'date',
  'school',
  'urn',
  'setting',
  'years',
  'reached',
  'minutes',
  'taught_by',
  'taught_with',
  'lesson',
  'version',
  'title',
  'slides_taught',
  'slides_shortened',
  'slides_left_out',
  'shortened',
  'left_out',
  'activities_done',
  'activities_left_out',
] as const;

/** Delivery records as CSV, a row for each: written as class results are, so no text can start a formula. */
export function recordsCsv(records: readonly DeliveryRecord[]): string {
  return csvText(recordColumns, records.map(rowOf));
}

/** Suggested name of an exported record: `delivery-ks4-lesson-2026-11-5be21f.csv`. It tells nobody's name and no day. */
export function recordFileName({ lesson, date, record }: DeliveryRecord, kind: 'json' | 'csv'): string {
  return `${exportName('delivery', lesson.id, date.slice(0, 7), record)}.${kind}`;
}

function rowOf(record: DeliveryRecord): readonly Cell[] {
  const { lesson, slides, by } = record;
  const ended = (end: SlideEnd) => slides.filter((slide) => slide.end === end);
  const titles = (end: SlideEnd) => inOneCell(ended(end).map(({ title }) => title));
  const leftOut = activitiesOf(ended('left-out'));
  return [
    `${record.schema}/${record.version}`,
    record.notice,
    record.record,
    record.date,
    record.school,
    record.urn ?? '',
    record.setting,
    inOneCell(record.years),
    record.reached,
    record.minutes,
    by[0] ?? '',
    by[1] ?? '',
    lesson.id,
    lesson.version,
    lesson.title,
    ended('taught').length,
    ended('shortened').length,
    ended('left-out').length,
    titles('shortened'),
    titles('left-out'),
    activitiesOf(slides) - leftOut,
    leftOut,
  ];
}

/** Not with semicolons, at which some spreadsheets start a new cell. */
const inOneCell = (texts: readonly string[]) => texts.join(' | ');

const activitiesOf = (slides: DeliveryRecord['slides']) =>
  slides.reduce((total, { activities }) => total + activities.length, 0);
