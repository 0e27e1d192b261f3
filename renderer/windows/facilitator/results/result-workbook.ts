import { words } from 'virtual:words/exports';
import { words as resultWords } from 'virtual:words/results';
import { longMonth } from '../../../components/dates';
import type { ResultsFile } from '../../../core/contract/results-file';
import type { Outline } from '../../../core/lesson/outline';
import { type Cell, csvColumns, resultRows, symbols } from '../../../core/results/csv';
import { questionColumns, questionRows } from '../../../core/results/question-rows';
import { sayGroup } from './wording';
import { type Sheet, workbook } from './workbook';

/**
 * A class result as an XLSX workbook for analysts: the rows of the CSV, one row for each question in its own wording, and
 * what everything means. Made from the protected file, so it says no more than that does.
 *
 * @param outline the lesson, for the wording of questions and options; `null` when it is not installed
 */
export function resultWorkbook(file: ResultsFile, outline: Outline | null): Promise<Uint8Array> {
  return workbook(resultSheets(file, outline), file.month);
}

function resultSheets(file: ResultsFile, outline: Outline | null): readonly Sheet[] {
  return [
    {
      name: words.resultsSheet(),
      columns: csvColumns,
      rows: resultRows(file),
      widths: [22, 36, 24, 9, 10, 10, 9, 5, 16, 9, 10, 10, 9, 9, 7, 7],
    },
    {
      name: words.questionsSheet(),
      columns: questionColumns,
      rows: questionRows(file, outline),
      widths: [9, 60, 50, 9, 7, 9, 9, 9, 9],
    },
    {
      name: words.notesSheet(),
      columns: [words.about(), words.meaning()],
      rows: notes(file, outline),
      widths: [26, 110],
    },
  ];
}

function notes(file: ResultsFile, outline: Outline | null): readonly (readonly Cell[])[] {
  const sheets = { results: words.resultsSheet(), questions: words.questionsSheet() };
  return [
    [words.noteTitle(), outline?.title ?? file.lesson.id],
    [words.noteGroup(), sayGroup(file)],
    [words.noteMonth(), longMonth(file.month)],
    [words.noteK(), words.noteKText(file)],
    [words.noteCaveat(), resultWords.standingCaveat()],
    ...(file.flags.includes('unfinished') ? [[words.noteUnfinished(), resultWords.unfinished()]] : []),
    [words.noteColumns(), words.noteColumnsText(sheets)],
    [words.noteTarget(), words.noteTargetText()],
    [symbols.suppressed, words.noteSuppressed(sheets)],
    [symbols.notApplicable, words.noteNotApplicable()],
    [symbols.notAvailable, words.noteNotAvailable()],
  ];
}
