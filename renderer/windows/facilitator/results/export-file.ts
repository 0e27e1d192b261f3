import type { ResultsFile } from '../../../core/contract/results-file';
import type { Outline } from '../../../core/lesson/outline';
import { resultsCsv } from '../../../core/results/csv';
import { type ExportKind, resultsFileName } from '../../../core/results/file-name';
import { resultsJson } from '../../../core/results/results-file';
import type { FileToSave } from '../../../platform/platform';
import { resultWorkbook } from './result-workbook';

/** Kinds that are files of their own making; a PDF is printed. */
export type FileKind = Exclude<ExportKind, 'pdf'>;

/**
 * A class result as a file to be saved. Exporting again gives the same bytes.
 *
 * @param outline the lesson, for the wording of questions and options; `null` when it is not installed
 */
export async function exportFile(file: ResultsFile, kind: FileKind, outline: Outline | null): Promise<FileToSave> {
  const name = resultsFileName(file, kind);
  switch (kind) {
    case 'json':
      return { name, text: resultsJson(file), type: 'application/json' };
    case 'csv':
      return { name, text: resultsCsv([file]), type: 'text/csv' };
    case 'xlsx': {
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return { name, bytes: await resultWorkbook(file, outline), type };
    }
  }
}
