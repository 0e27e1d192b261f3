import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSafeFileName } from '../../../electron/services/file-name';
import { exportKinds, resultsFileName } from '../../../renderer/core/results/file-name';
import { fakeFile } from './fake-lesson';

const nameOf = (lesson: string) => resultsFileName(fakeFile([], { lesson: { id: lesson, version: 1 } }), 'json');

test('names lesson, month and the first six digits of the session', () => {
  expect(resultsFileName(fakeFile([]), 'json')).toBe('results-ks4-lesson-2026-11-3fa9c1.json');
  expect(resultsFileName(fakeFile([]), 'csv')).toBe('results-ks4-lesson-2026-11-3fa9c1.csv');
});

test.each([
  ['a path', '../../etc/passwd', 'results-etc-passwd-2026-11-3fa9c1.json'],
  ['a drive', 'C:\\Users\\x', 'results-c-users-x-2026-11-3fa9c1.json'],
  ['control characters', 'a\0b\r\nc', 'results-a-b-c-2026-11-3fa9c1.json'],
  ['direction marks', 'a\u202Egpj.exe', 'results-a-gpj-exe-2026-11-3fa9c1.json'],
  ['a reserved name', 'CON', 'results-con-2026-11-3fa9c1.json'],
  ['trailing dots and blanks', 'lesson. . .', 'results-lesson-2026-11-3fa9c1.json'],
  ['markup', '<img src=x onerror=y>', 'results-img-src-x-onerror-y-2026-11-3fa9c1.json'],
  ['nothing usable', '///', 'results-lesson-2026-11-3fa9c1.json'],
])('makes a plain name of %s', (_, lesson, name) => {
  expect(nameOf(lesson)).toBe(name);
});

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x2fff }), { maxLength: 120 })
  .map((codes) => String.fromCharCode(...codes));

test('is safe on every system, whatever the lesson is called and whatever kind of file it is', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...exportKinds), (id, kind) => {
      const name = resultsFileName(fakeFile([], { lesson: { id, version: 1 } }), kind);
      return isSafeFileName(name) && /^results-[a-z0-9-]+-2026-11-3fa9c1\.[a-z]+$/u.test(name);
    }),
  );
});

test('stays below 120 characters', () => {
  expect(nameOf('very-long-'.repeat(40)).length).toBeLessThan(120);
});
