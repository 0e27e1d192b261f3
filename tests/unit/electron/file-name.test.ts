import { describe, expect, test } from 'vitest';
import { isSafeFileName, longestFileName } from '../../../electron/services/file-name';

describe('a name that may be offered', () => {
  test.each([
    'results-ks4-lesson-2026-11-a1b2c3.json',
    'résultats.csv',
    'a',
    'con-results.json',
    'common.csv',
    `${'a'.repeat(longestFileName - 5)}.json`,
  ])('%s', (name) => {
    expect(isSafeFileName(name)).toBe(true);
  });
});

describe('a name that is refused', () => {
  test.each([
    '',
    '.',
    '..',
    '.hidden',
    ' results.csv',
    'results.csv ',
    'results.csv.',
    '../results.csv',
    '..\\results.csv',
    '/etc/passwd',
    'C:\\results.csv',
    'C:results.csv',
    '\\\\server\\share',
    'folder/results.csv',
    'results.csv:stream',
    'a<b.csv',
    'a>b.csv',
    'a|b.csv',
    'a?b.csv',
    'a*b.csv',
    'a"b.csv',
    'a\u0000b.csv',
    'a\nb.csv',
    'a\u007fb.csv',
    'a\u0085b.csv',
    'a\u202egpj.exe',
    'a\u200bb.csv',
    '\ufeffa.csv',
    'a\ud800.csv',
    'CON',
    'con.json',
    'Aux.tar.gz',
    'NUL .csv',
    'COM1',
    'com¹.csv',
    'lpt9.txt',
    'CONIN$',
    `${'a'.repeat(longestFileName)}b`,
  ])('%j', (name) => {
    expect(isSafeFileName(name)).toBe(false);
  });
});
