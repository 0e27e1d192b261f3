import { describe, expect, test } from 'vitest';
import { choice } from '../../../renderer/activities/choice/model';
import type { QuestionOption } from '../../../renderer/activities/options/question';
import { reply } from '../../../renderer/activities/reply/model';
import { scale, usualPoints } from '../../../renderer/activities/scale/model';
import { fakeChoice, fakeReply, fakeScale } from './items';

const state = choice.start(fakeChoice);
const tally = [5, 2, 19, 0];

describe('a question with options', () => {
  const right: QuestionOption = { text: 'Tell someone', target: true, why: 'Telling brings help.' };
  const wrong = (text: string): QuestionOption => ({ text, why: 'It sounds fair.', misconception: 'It ends there.' });

  test.each([
    { fault: 'one option', options: [right], at: 'options' },
    { fault: 'seven options', options: [right, ...['a', 'b', 'c', 'd', 'e', 'f'].map(wrong)], at: 'options' },
    { fault: 'no safe answer', options: [wrong('Pay'), wrong('Delete')], at: 'options' },
    { fault: 'only safe answers', options: [right, { ...right, text: 'Keep the messages' }], at: 'options' },
    {
      fault: 'two options alike but for case and punctuation',
      options: [right, wrong('Tell someone!')],
      at: 'options.1.text',
    },
    {
      fault: 'a wrong option without a misconception',
      options: [right, { text: 'Pay', why: 'Quick.' }],
      at: 'options.1',
    },
    {
      fault: 'a misconception on the safe answer',
      options: [{ ...right, misconception: 'None' }, wrong('Pay')],
      at: 'options.0.misconception',
    },
  ])('is refused with $fault', ({ options, at }) => {
    const problems = choice.check({ ...fakeChoice, options });
    expect(problems.map((problem) => `${problem.rule} ${problem.at.join('.')}`)).toEqual([`D4 ${at}`]);
    expect(reply.check({ ...fakeReply, options })).toEqual(problems);
  });

  test('is accepted with two to six different options, one of them safe', () => {
    expect(choice.check(fakeChoice)).toEqual([]);
    expect(choice.check({ ...fakeChoice, options: [right, wrong('Pay')] })).toEqual([]);
    expect(choice.check({ ...fakeChoice, options: [right, ...['a', 'b', 'c', 'd', 'e'].map(wrong)] })).toEqual([]);
  });

  test('has its safe answers as target', () => {
    expect(choice.result(fakeChoice)).toEqual({ target: [2] });
    expect(reply.result(fakeReply)).toEqual({ target: [0] });
  });

  test('quotes wrong options and asserts the safe one', () => {
    const voices = choice.texts(fakeChoice).filter(({ at }) => at[0] === 'options' && at[2] === 'text');
    expect(voices.map(({ voice }) => voice)).toEqual(['quoted', 'quoted', 'asserted', 'quoted']);
  });

  test('keeps whys and misconceptions of options from pupils, and gives them the why of the answer', () => {
    const facing = (reader: 'pupil' | 'facilitator') =>
      choice.texts(fakeChoice).flatMap((text) => (text.reader === reader ? [text.at.join('.')] : []));
    expect(facing('pupil')).toEqual([
      'scene',
      'question',
      ...[0, 1, 2, 3].map((index) => `options.${index}.text`),
      'why',
    ]);
    expect(facing('facilitator')).toContain('options.0.misconception');
  });
});

describe('revealing a question', () => {
  test('takes one press without a count and two with one', () => {
    expect(choice.reveals(fakeChoice, { counted: false })).toBe(1);
    expect(choice.reveals(fakeChoice, { counted: true })).toBe(2);
  });

  test('shows nothing before the first press, whatever was counted', () => {
    expect(choice.view(fakeChoice, state, { step: 1, revealed: 0, tally })).toEqual({ bars: null, answer: null });
  });

  test('shows the bars first and the answer second when hands were counted', () => {
    expect(choice.view(fakeChoice, state, { step: 1, revealed: 1, tally })).toEqual({ bars: tally, answer: null });
    expect(choice.view(fakeChoice, state, { step: 1, revealed: 2, tally })).toEqual({
      bars: tally,
      answer: { options: [2], why: fakeChoice.why },
    });
  });

  test('shows the answer at once when nothing was counted', () => {
    expect(choice.view(fakeChoice, state, { step: 1, revealed: 1, tally: null })).toEqual({
      bars: null,
      answer: { options: [2], why: fakeChoice.why },
    });
  });

  test.each(['baseline', 'endpoint'] as const)('never shows the answer at the %s', (phase) => {
    expect(choice.reveals(fakeChoice, { phase, counted: false })).toBe(0);
    expect(choice.reveals(fakeChoice, { phase, counted: true })).toBe(1);
    expect(choice.view(fakeChoice, state, { phase, step: 1, revealed: 9, tally })).toEqual({
      bars: tally,
      answer: null,
    });
  });

  test('shows the words to keep of a reply with its answer, not before', () => {
    const keptAt = (revealed: number) =>
      (reply.view(fakeReply, state, { step: 1, revealed, tally: null }) as { keepWords: unknown }).keepWords;
    expect(keptAt(0)).toEqual([]);
    expect(keptAt(1)).toEqual(fakeReply.keepWords);
  });
});

describe('a scale', () => {
  test('has five points with the top two as target', () => {
    expect(scale.options(fakeScale, state)).toEqual(usualPoints);
    expect(scale.result(fakeScale)).toEqual({ target: [3, 4] });
  });

  test('uses the points of its own item', () => {
    const points: [string, string, string, string, string] = ['none', 'little', 'some', 'much', 'most'];
    expect(scale.options({ ...fakeScale, points }, state)).toEqual(points);
    expect(scale.toPublic({ ...fakeScale, points })).toEqual({ statement: fakeScale.statement, points });
  });

  test('is refused with two points alike', () => {
    const points = ['none', 'little', 'some', 'Much', 'much'];
    expect(scale.check({ ...fakeScale, points }).map(({ at }) => at)).toEqual([['points', 4]]);
  });

  test('reveals its bars when hands were counted, and has no answer', () => {
    expect(scale.reveals(fakeScale, { counted: false })).toBe(0);
    expect(scale.reveals(fakeScale, { counted: true })).toBe(1);
    expect(scale.view(fakeScale, state, { step: 1, revealed: 0, tally: [1, 2, 3, 4, 5] })).toEqual({ bars: null });
    expect(scale.view(fakeScale, state, { step: 1, revealed: 1, tally: [1, 2, 3, 4, 5] })).toEqual({
      bars: [1, 2, 3, 4, 5],
    });
  });
});
