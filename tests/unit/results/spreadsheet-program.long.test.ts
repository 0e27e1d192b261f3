import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resultsCsv } from '../../../renderer/core/results/csv';
import { resultWorkbook } from '../../../renderer/windows/facilitator/results/result-workbook';
import { temporaryFolder } from '../../support/temporary-folder';
import { fakeActivity, fakeEntry, fakeFile, fakeOutline, fakeSlide } from './fake-lesson';
import { formulaPayloads } from './formula-payloads';

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Every sheet as LibreOffice has it after opening the file, in its own XML. */
function opened(name: string, bytes: string | Uint8Array): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(program ?? '', [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, join(folder, name)]);
  return readFileSync(join(folder, name.replace(/\.\w+$/u, '.fods')), 'utf8');
}

// By name: a run without LibreOffice says that this was not run.
test.skipIf(program === undefined)(
  'LibreOffice finds no formula and no link in the files of a hostile lesson',
  async () => {
    const activities = formulaPayloads.map((label, place) =>
      fakeActivity(`Q${place}`, { label, options: [label, 'Pay', 'Wait'] }),
    );
    const outline = { ...fakeOutline([fakeSlide('quiz', activities)]), title: formulaPayloads[0] ?? '' };
    const entries = formulaPayloads.map((_, place) => fakeEntry({ item: `Q${place}` }));
    const file = fakeFile(entries, { lesson: { id: formulaPayloads[5] ?? '', version: 1 } });
    const named = fakeFile(formulaPayloads.map((item) => fakeEntry({ item })));
    for (const text of [
      opened('hostile.xlsx', await resultWorkbook(file, outline)),
      opened('hostile.csv', resultsCsv([named])),
    ]) {
      expect(text).toContain('calc');
      expect(text).not.toMatch(/table:formula=|xlink:href=|table:dde-link/u);
    }
  },
);
