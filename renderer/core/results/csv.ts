import type { ResultEntry, ResultsFile } from '../contract/results-file';
import { groupInterval, type Interval, targetInterval } from './interval';

/** The columns, in order. What each means: docs/results-format.md. */
export const csvColumns = [
  'schema',
  'session',
  'lesson',
  'version',
  'month',
  'ages',
  'method',
  'k',
  'n',
  'item',
  'phase',
  'form',
  'option',
  'count',
  'low',
  'high',
] as const;

export type Cell = string | number;

/**
 * Symbols that schools' data staff know (Department for Education): suppressed for confidentiality, not applicable, not
 * available.
 */
export const symbols = { suppressed: 'c', notApplicable: 'z', notAvailable: 'x' } as const;
/** Tells a spreadsheet that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Class results as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark): one row for the target, one for the rest, and
 * one for each option where all are shown. The same files in the same order always give the same bytes.
 */
export function resultsCsv(files: readonly ResultsFile[]): string {
  return csvText(csvColumns, files.flatMap(resultRows));
}

/** A heading and lines as CSV: RFC 4180, CRLF, a byte order mark, and no text that a spreadsheet could take for a formula. */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Not `11-12`, which spreadsheets read as a day in December. */
export const agesCell = ([youngest, oldest]: ResultsFile['ages']): Cell => `${youngest} to ${oldest}`;

/** The cells `count`, `low` and `high`. */
export const countCells = ({ low, high }: Interval): readonly Cell[] => [
  low === high ? low : symbols.suppressed,
  low,
  high,
];

/** The rows of one result under {@link csvColumns}: of the CSV, and of the first sheet of the spreadsheet. */
export function resultRows(file: ResultsFile): readonly (readonly Cell[])[] {
  const { lesson, group, k } = file;
  const n = 'n' in group ? group.n : `fewer than ${group.fewerThan}`;
  const head: readonly Cell[] = [
    `${file.schema}/${file.version}`,
    file.session,
    lesson.id,
    lesson.version,
    file.month,
    agesCell(file.ages),
  ];
  return file.results.flatMap((entry) => {
    const about: readonly Cell[] = [...head, entry.method, k, n, entry.item, entry.phase, entry.result.form];
    return countsOf(entry, group, k).map(([option, count]) => [...about, option, ...countCells(count)]);
  });
}

function countsOf(entry: ResultEntry, group: ResultsFile['group'], k: number): readonly (readonly [Cell, Interval])[] {
  const most = groupInterval(group).high;
  const target = targetInterval(entry, group, k);
  // In a group of unknown size the rest is as unknown as the target.
  const rest = 'n' in group ? { low: most - target.high, high: most - target.low } : target;
  const options = entry.result.form === 'full' ? entry.result.counts : [];
  return [
    ['target', target],
    ['rest', rest],
    ...options.map((count, option) => [option + 1, { low: count, high: count }] as const),
  ];
}

/** Quotes as RFC 4180 asks. Numbers are written as they are; text can never start a formula. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A sign that starts a formula, its full-width form, or a character nobody sees, even after blanks. */
const startsFormula = /^\p{Z}*[\p{Cc}\p{Cf}=+\-@＝＋－＠−]/u;

/** Puts an apostrophe before text that a spreadsheet might evaluate: quoting alone does not stop it. */
export const harmless = (text: string) => (startsFormula.test(text) ? `'${text}` : text);
