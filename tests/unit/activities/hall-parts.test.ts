import { describe, expect, it } from 'vitest';
import { hallParts, type TextRun, textSize } from '../../../renderer/activities/options/text-size';

const run = (letters: number): TextRun => ({ text: 'x'.repeat(letters), beside: 0, around: 3 });

describe('what fits at once in a hall', () => {
  it('stays in one part as long as letters of body size hold it', () => {
    expect(hallParts([[run(60)], [run(40), run(40)]])).toEqual([{ groups: [0, 1] }]);
  });

  it('is split between groups first', () => {
    expect(hallParts([[run(150)], [run(70), run(70), run(70)]])).toEqual([{ groups: [0] }, { groups: [1] }]);
  });

  it('is split inside a group that does not fit by itself, with every run in one part', () => {
    const parts = hallParts([[run(60)], [run(100), run(100), run(100), run(100)]]);
    expect(parts.flatMap(({ runs }) => (runs === undefined ? [] : [runs]))).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('is split evenly where three runs would fit and the fourth stands alone', () => {
    const parts = hallParts([[run(60), run(60), run(60), run(60)]]);
    expect(parts.map(({ runs }) => runs)).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('leaves out groups without words', () => {
    expect(hallParts([[run(300)], [], [run(200)]])).toEqual([{ groups: [0] }, { groups: [2] }]);
  });

  it('is never below body size, however much it is', () => {
    expect(textSize([run(40)], 'standard', true)).toBe('large');
    expect(textSize([run(400)], 'standard', true)).toBe('body');
  });
});
