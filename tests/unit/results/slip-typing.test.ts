import { describe, expect, test } from 'vitest';
import { slipPiles } from '../../../renderer/core/lesson/questions';
import { SlipTyping } from '../../../renderer/core/results/slip-typing';
import { fakeActivity, fakeOutline, fakeSlide, lesson } from './fake-lesson';

const methods = { B1: 'slips', K10: 'slips', K3: 'slips' } as const;
const piles = slipPiles(lesson, [], methods);
const start = (n = 28) => SlipTyping.start(piles, n);
const typed = (typing: SlipTyping, ...slips: readonly string[]) =>
  slips.reduce((next, keys) => next.withLine(keys).addSlip(), typing);

describe('typing slips', () => {
  test('counts a slip of six answers with seven presses', () => {
    const six = fakeOutline([
      fakeSlide(
        'q',
        ['K1', 'K2', 'K3', 'K4', 'K5', 'K6'].map((item) => fakeActivity(item, { slide: 'q' })),
      ),
    ]);
    const items = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6'];
    const all = slipPiles(six, [], Object.fromEntries(items.map((item) => [item, 'slips'])));
    let typing = SlipTyping.start(all, 28);
    for (const key of '123012') typing = typing.withLine(typing.line + key);
    typing = typing.addSlip();
    expect(typing.slipsIn('lesson')).toBe(1);
    expect(Object.values(typing.counts())).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });

  test.each(['52', '5b', '5B', 'EB', 'e2'])('shows %s as it is printed on the slip, and counts it', (keys) => {
    const typing = start().withLine(keys);
    expect(typing.line).toBe('5B');
    expect(typing.addSlip().counts()).toEqual({ 'start.B1': [0, 0, 0, 0, 1], 'start.K10': [0, 1, 0] });
  });

  test('counts nothing for 0 and for -', () => {
    const typing = typed(start(), '0-', '30');
    expect(typing.slipsIn('baseline')).toBe(2);
    expect(typing.counts()).toEqual({ 'start.B1': [0, 0, 1, 0, 0], 'start.K10': [0, 0, 0] });
  });

  test('keeps the piles apart', () => {
    const typing = typed(typed(typed(start(), '51').choose('endpoint'), '32', '40').choose('lesson'), '1', '1');
    expect(typing.counts()).toEqual({
      'start.B1': [0, 0, 0, 0, 1],
      'start.K10': [1, 0, 0],
      'middle.K3': [2, 0, 0],
      'end.B1': [0, 0, 1, 1, 0],
      'end.K10': [0, 1, 0],
    });
  });

  test('has no counts for a pile of which no slip was typed', () => {
    expect(Object.keys(typed(start(), '51').counts())).toEqual(['start.B1', 'start.K10']);
  });

  test.each(['54', '5x', '5 ', '5９', '5１'])('stops at a key that answers nothing: %s', (keys) => {
    const typing = start().withLine(keys);
    expect(typing.line).toBe('5');
    expect(typing.problem).toEqual({ kind: 'not-an-answer', number: 2, question: piles[0]?.activities[1] });
  });

  test('ignores keys beyond the last question', () => {
    expect(start().withLine('5123').line).toBe('5A');
  });

  test('does not add a slip before every question has a key', () => {
    const typing = start().withLine('5').addSlip();
    expect(typing.slipsIn('baseline')).toBe(0);
    expect(typing.problem).toEqual({ kind: 'incomplete', missing: 1 });
    expect(typing.line).toBe('5');
  });

  test('refuses more slips in a pile than pupils', () => {
    const typing = typed(start(2), '51', '41');
    expect(typing.withLine('3')).toMatchObject({ line: '', problem: { kind: 'pile-full', n: 2 } });
    expect(typing.addSlip().slipsIn('baseline')).toBe(2);
    expect(typed(typing.choose('endpoint'), '11').slipsIn('endpoint')).toBe(1);
  });

  test('corrects the number of pupils, but not below the slips of a pile', () => {
    const typing = typed(start(2), '51', '41');
    expect(typed(typing.withN(3), '31').slipsIn('baseline')).toBe(3);
    expect(typing.withN(1)).toMatchObject({ n: 2, problem: { kind: 'n-below-slips', slips: 2 } });
  });

  test('undo takes the last slip out and gives its keys back to be put right', () => {
    const typing = typed(start(), '51', '42').undo();
    expect(typing.slipsIn('baseline')).toBe(1);
    expect(typing.line).toBe('4B');
    expect(typing.counts()).toEqual(typed(start(), '51').counts());
  });

  test('undo goes back one slip and no further', () => {
    const typing = typed(start(), '51', '42').undo();
    expect(typing.canUndo).toBe(false);
    expect(typing.undo()).toBe(typing);
  });

  test('undo goes back to the pile of the last slip', () => {
    const typing = typed(start(), '51').choose('endpoint').undo();
    expect(typing.pile.pile).toBe('baseline');
    expect(typing.counts()).toEqual({});
  });

  test('leaves nothing to store, whichever way somebody stores it by mistake', () => {
    const typing = typed(start(), '51', '42');
    expect(JSON.stringify({ typing })).toBe('{"typing":{}}');
    expect(structuredClone({ typing })).toEqual({ typing: {} });
    expect(Object.keys(typing)).toEqual([]);
  });

  test.each([0, -1, 2.5, Number.NaN])('refuses %d pupils', (n) => {
    expect(() => start(n)).toThrow(RangeError);
    expect(() => start().withN(n)).toThrow(RangeError);
  });

  test('refuses to start without a pile', () => {
    expect(() => SlipTyping.start([], 28)).toThrow(RangeError);
  });
});
