import { describe, expect, test } from 'vitest';
import { parseResultsFile, resultsJson } from '../../../renderer/core/results/results-file';
import { fakeFile } from './fake-lesson';
import { five, refusedFiles, small, withResult } from './refused-files';

describe('reading', () => {
  test.each([
    ['the four forms of a class', fakeFile(five)],
    ['a small group', small],
    ['a session without results', fakeFile([])],
    ['an unfinished session', fakeFile(five, { flags: ['unfinished'] })],
  ])('gives back %s after writing', (_, file) => {
    expect(parseResultsFile(JSON.parse(resultsJson(file)))).toEqual({ ok: true, file });
  });

  test.each(refusedFiles)('refuses %s', (_, value) => {
    expect(parseResultsFile(value)).toMatchObject({ ok: false });
  });

  test('never shows the value that was hidden', () => {
    const refused = [
      parseResultsFile(withResult({ form: 'two', target: 27 })),
      parseResultsFile(withResult({ form: 'full', counts: [27, 1, 0] })),
      parseResultsFile(withResult({ form: 'allbut', count: 27 })),
    ];
    for (const one of refused) expect(JSON.stringify(one)).not.toContain('27');
  });

  test('says that a file was made by a newer version', () => {
    expect(parseResultsFile({ ...fakeFile(five), version: 2 })).toEqual({
      ok: false,
      kind: 'newer',
      problem: 'This file was made by a newer version of the app.',
      at: 'version',
    });
  });
});

describe('writing', () => {
  test('gives the same text whatever the order of keys it is given', () => {
    const reversed = Object.fromEntries(Object.entries(fakeFile(five)).reverse());
    const parsed = parseResultsFile(reversed);
    expect(parsed.ok && resultsJson(parsed.file)).toBe(resultsJson(fakeFile(five)));
  });

  test('ends in one newline and is indented by two spaces', () => {
    expect(resultsJson(fakeFile([]))).toMatch(
      /^\{\n {2}"schema": "not-alone-results",\n {2}"version": 1,\n[\s\S]*\}\n$/u,
    );
  });

  test('writes nothing that came along by accident', () => {
    const careless = { ...fakeFile(five), teacher: 'Ms Okoro', tallies: { K3: [27, 1, 0] } };
    expect(resultsJson(careless)).toBe(resultsJson(fakeFile(five)));
  });
});
