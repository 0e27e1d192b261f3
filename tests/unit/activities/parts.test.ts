import { describe, expect, it } from 'vitest';
import { partsOf, type TextRun, textSize } from '../../../renderer/activities/options/text-size';

const run = (letters: number): TextRun => ({ text: 'x'.repeat(letters), beside: 0, around: 3 });

describe('what fits at once', () => {
  it('stays in one part in a hall as long as letters of body size hold it', () => {
    expect(partsOf([[run(60)], [run(40), run(40)]], true)).toEqual([{ groups: [0, 1] }]);
  });

  it('is split between groups first', () => {
    expect(partsOf([[run(150)], [run(70), run(70), run(70)]], true)).toEqual([{ groups: [0] }, { groups: [1] }]);
  });

  it('is split inside a group that does not fit by itself, with every run in one part', () => {
    const parts = partsOf([[run(60)], [run(100), run(100), run(100), run(100)]], true);
    expect(parts.flatMap(({ runs }) => (runs === undefined ? [] : [runs]))).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('is split evenly where three runs would fit and the fourth stands alone', () => {
    const parts = partsOf([[run(60), run(60), run(60), run(60)]], true);
    expect(parts.map(({ runs }) => runs)).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('leaves out groups without words', () => {
    expect(partsOf([[run(300)], [], [run(200)]], true)).toEqual([{ groups: [0] }, { groups: [2] }]);
  });

  it('is more in a room, where letters are smaller, and split by the same rule', () => {
    const groups = [[run(150)], [run(70), run(70), run(70)]];
    expect(partsOf(groups, false)).toEqual([{ groups: [0, 1] }]);
    expect(partsOf([...groups, [run(400)]], false)).toEqual([{ groups: [0, 1] }, { groups: [2] }]);
  });

  it('is never below body size, however much it is', () => {
    expect(textSize([run(40)], 'standard', true)).toBe('large');
    expect(textSize([run(400)], 'standard', true)).toBe('body');
  });
});
