import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ResultsFile } from '../../../renderer/core/contract/results-file';
import { describeResults } from '../../../renderer/core/results/describe';
import { resultsFileName } from '../../../renderer/core/results/file-name';
import { ClassResultSheet } from '../../../renderer/windows/facilitator/results/class-result-sheet';
import { exportFile } from '../../../renderer/windows/facilitator/results/export-file';
import { ResultsByQuestion } from '../../../renderer/windows/facilitator/results/results-by-question';
import { sayBase } from '../../../renderer/windows/facilitator/results/wording';
import { lesson } from './fake-lesson';

/** What the screen of a result and the page for the school say, as HTML with every attribute. */
export function markupOf(file: ResultsFile): { readonly view: string; readonly sheet: string } {
  const rows = describeResults(file, lesson);
  const view = (
    <>
      <p>{sayBase(file)}</p>
      <ResultsByQuestion file={file} rows={rows} level={2} showsReasons />
    </>
  );
  const sheet = <ClassResultSheet file={file} title={lesson.title} rows={rows} help={{ groups: [], contacts: [] }} />;
  return { view: renderToStaticMarkup(view), sheet: renderToStaticMarkup(sheet) };
}

/** As a reader, a clipboard or a printer takes it: the words without the tags, each element on a line of its own. */
const wordsOf = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/gu, '\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Writes a class result into a folder in every format. */
export async function writeEveryExport(folder: string, file: ResultsFile): Promise<void> {
  for (const kind of ['json', 'csv', 'xlsx'] as const) {
    const saved = await exportFile(file, kind, lesson);
    writeFileSync(join(folder, saved.name), 'bytes' in saved ? saved.bytes : saved.text);
  }
  const name = resultsFileName(file, 'json').replace(/\.json$/u, '');
  const { view, sheet } = markupOf(file);
  writeFileSync(join(folder, `${name}.view.txt`), wordsOf(view));
  writeFileSync(join(folder, `${name}.sheet.txt`), wordsOf(sheet));
}
