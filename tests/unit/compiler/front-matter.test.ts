import { describe, expect, it } from 'vitest';
import { fakeLesson, faults } from './support';

const change = (from: string, to: string) => fakeLesson().replace(from, to);

describe('front matter', () => {
  it('reports file, line and key of an unknown field', () => {
    expect(faults(change('minutes: 9\n', 'minutes: 9\nduration: 9\n'))).toEqual([
      expect.stringMatching(/^D1 9:1 duration: Unexpected field `duration`, expected only id, version, /u),
    ]);
  });

  it.each([
    ['a missing field', 'summary: For a test.\n', '', 'D1 2:1 summary: Unexpected nothing'],
    ['a version that is not whole', 'version: 1', 'version: 1.5', 'D1 3:1 version: Unexpected `1.5`'],
    ['ages the wrong way round', '[13, 16]', '[16, 13]', 'D1 7:1 ages: '],
    [
      'pupils who are taught as staff',
      'ages: [13, 16]',
      'audience: staff\nages: [13, 16]',
      'D1 7:1 audience: Unexpected `staff` with ages under 18, expected the ages of the adults who are taught',
    ],
    ['staff of whom some are pupils', 'ages: [13, 16]', 'ages: [17, 99]\naudience: staff', 'D1 8:1 audience: '],
    ['a format nobody knows', 'format: lesson', 'format: party', 'D1 6:1 format: Unexpected `party`'],
    ['a day that is not one', 'minutes: 9', 'minutes: 9\nreviewed: soon', 'D1 9:1 reviewed: Unexpected `soon`'],
    [
      'an unknown field inside a list',
      'glossary: [{ term: threat, meaning: Words to frighten. }',
      'glossary: [{ term: a, sense: b }',
      'D1 10:23 glossary.0.sense: Unexpected field',
    ],
    ['a key twice', 'minutes: 9', 'minutes: 9\nminutes: 9', 'D1 9:1 Unexpected YAML'],
    ['an anchor', 'summary: For a test.', 'summary: &x For a test.', 'D1 5:10 Unexpected anchor'],
    ['a reference', 'summary: For a test.', 'summary: *x', 'D1 5:10 Unexpected reference'],
    ['a tag', 'summary: For a test.', 'summary: !!str For a test.', 'D1 5:10 Unexpected tag'],
    ['a tag of its own', 'summary: For a test.', 'summary: !run For a test.', 'D1 5:10 Unexpected tag'],
    [
      'a meaning that no screen in a hall can hold',
      'meaning: Words to frighten.',
      `meaning: ${'x'.repeat(161)}`,
      'expected its plain meaning in at most 160 letters',
    ],
    [
      'a key word that is a sentence',
      'term: threat,',
      `term: ${'x'.repeat(31)},`,
      'expected the key word in at most 30 letters',
    ],
    [
      'more outcomes than can be measured',
      'outcomes: [Name one place to get help]',
      `outcomes: [${'Name one place, '.repeat(8)}Name one]`,
      'D1 9:1 outcomes: Unexpected a list of 9, expected at most 8 outcomes',
    ],
    [
      'nesting without end',
      'summary: For a test.',
      `summary: ${'['.repeat(30)}${']'.repeat(30)}`,
      'Unexpected nesting',
    ],
  ])('refuses %s', (_what, from, to, expected) => {
    expect(faults(change(from, to)).join('\n')).toContain(expected);
  });

  it('refuses more than 64 KB', () => {
    expect(faults(change('For a test.', 'x'.repeat(65 * 1024))).join()).toContain('expected at most 64 KB');
  });

  it('refuses a lesson without any', () => {
    expect(faults('<Slide id="a" title="A" minutes="1" keep>Words.</Slide>\n')[0]).toMatch(
      /^D1 1:1 Unexpected start, expected front matter/u,
    );
  });

  it.each(['audience: staff\nages: [18, 99]', 'audience: pupils\nages: [18, 19]', 'ages: [16, 99]'])(
    'accepts %j',
    (lines) => {
      expect(faults(change('ages: [13, 16]', lines)).filter((fault) => fault.startsWith('D1'))).toEqual([]);
    },
  );

  it('accepts an empty review and a comment', () => {
    expect(faults(change('minutes: 9', 'minutes: 9 # the sum of the slides\nreviewed:\nreviewBy: null'))).toEqual([]);
  });
});
