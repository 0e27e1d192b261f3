import type { ResultsFile } from '../contract/results-file';
import type { Outline } from '../lesson/outline';
import { type Cell, symbols } from './csv';
import { describeResults, type Named, type ResultRow } from './describe';

/** The columns of the sheet with one row for each question, in order. What each means: docs/results-format.md. */
export const questionColumns = [
  'item',
  'question',
  'counted',
  'method',
  'n',
  'before',
  'after',
  'once',
  'change',
] as const;

/**
 * One row for each question: how many chose a target option before, after or once, and the net change where it may be said.
 * Numbers are exact counts; anything else is a symbol. Made from the protected file alone, and the wording of the lesson.
 *
 * @param outline the lesson, for the wording of questions and options; `null` when it is not installed
 */
export function questionRows(file: ResultsFile, outline: Outline | null): readonly (readonly Cell[])[] {
  return describeResults(file, outline).map((row) => [
    row.item,
    textOf([row.label]),
    textOf(row.target),
    row.method,
    'n' in file.group ? file.group.n : symbols.suppressed,
    countIn(row, 'baseline'),
    countIn(row, 'endpoint'),
    countIn(row, 'single'),
    row.pair === null ? symbols.notApplicable : (row.pair.change ?? symbols.suppressed),
  ]);
}

function countIn({ lines }: ResultRow, phase: ResultRow['lines'][number]['phase']): Cell {
  const line = lines.find((one) => one.phase === phase);
  if (line === undefined) return symbols.notApplicable;
  return line.amount.kind === 'exact' ? line.amount.count : symbols.suppressed;
}

/** Not available where the lesson at hand does not have that wording. */
function textOf(names: readonly Named[]): Cell {
  const texts = names.flatMap((name) => (name.kind === 'text' ? [name.text] : []));
  return texts.length === names.length ? texts.join(' / ') : symbols.notAvailable;
}
