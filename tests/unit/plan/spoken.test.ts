import { expect, it } from 'vitest';
import { spoken } from '../../../renderer/core/lesson/spoken';

it.each([
  ['0800 1111', '0 8 0 0 1 1 1 1'],
  ['Text 85258', 'Text 8 5 2 5 8'],
  ['999', '9 9 9'],
  ['Police, 101, to report', 'Police, 1 0 1, to report'],
  ['116 123', '1 1 6 1 2 3'],
  ['0345 4560 454.', '0 3 4 5 4 5 6 0 4 5 4.'],
])('the telephone number in “%s” is said figure by figure', (text, said) => {
  expect(spoken(text)).toBe(said);
});

it.each([
  'They want £50 by midnight.',
  'A fine of £85000.',
  'About 9 in 10, or 90%.',
  'In 2024 there were 26,718 reports.',
  'Ages 14 to 16.',
  '17 hands',
  '1, Not at all sure',
  'At 10:52.',
])('the numbers in “%s” are said as numbers', (text) => {
  expect(spoken(text)).toBe(text);
});
