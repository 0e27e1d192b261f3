import { describe, expect, test } from 'vitest';
import { type SpotFlagsView, spotFlags } from '../../../renderer/activities/spot-flags/model';
import { fakeSpotFlags } from './items';

const start = spotFlags.start(fakeSpotFlags);
const view = (step: number, revealed: number, state: unknown = start) =>
  spotFlags.view(fakeSpotFlags, state, { step, revealed, tally: null }) as SpotFlagsView;
const linesOf = (shown: SpotFlagsView) => ('lines' in shown ? shown.lines.map(({ line }) => line) : []);
const verdictsOf = (shown: SpotFlagsView) => ('lines' in shown ? shown.lines.map(({ verdict }) => verdict?.kind) : []);

describe('a chat', () => {
  test('shows one more line with every step and the narrator after the last', () => {
    expect(spotFlags.steps(fakeSpotFlags)).toBe(10);
    expect(linesOf(view(1, 0))).toEqual([0]);
    expect(linesOf(view(9, 0))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(view(10, 0)).toEqual({ kind: 'narrator', text: fakeSpotFlags.narrator });
  });

  test('takes as many steps as lines when nobody narrates', () => {
    const { narrator: _, ...untold } = fakeSpotFlags;
    expect(spotFlags.steps(untold)).toBe(9);
  });

  test('keeps its two columns from the first line on', () => {
    const columnAt = (step: number) => {
      const shown = view(step, 0);
      return shown.kind === 'chat' ? shown.firstColumn : null;
    };
    expect([1, 4, 9].map(columnAt)).toEqual([5, 5, 5]);
  });

  test('marks a line that the class flags and takes the mark off again', () => {
    const flagged = spotFlags.reduce(fakeSpotFlags, start, { kind: 'flag', line: 2 });
    const shown = view(3, 0, flagged);
    expect(shown.kind === 'chat' && shown.lines.map((line) => line.flagged)).toEqual([false, false, true]);
    expect(spotFlags.reduce(fakeSpotFlags, flagged, { kind: 'flag', line: 2 })).toEqual({ flagged: [] });
  });

  test('ignores a flag on a line it does not have', () => {
    expect(spotFlags.reduce(fakeSpotFlags, start, { kind: 'flag', line: 9 })).toBe(start);
  });

  test('counts no hands and keeps no result', () => {
    expect(spotFlags.options(fakeSpotFlags, start)).toEqual([]);
    expect(spotFlags.result(fakeSpotFlags)).toBeNull();
  });
});

describe('revealing a chat', () => {
  test('names what is behind the lines in two parts, then the feelings', () => {
    expect(spotFlags.reveals(fakeSpotFlags, { counted: false })).toBe(3);
    expect(linesOf(view(9, 1))).toEqual([0, 1, 2, 3, 4]);
    expect(verdictsOf(view(9, 1))).toEqual(['unsure', 'fine', 'flag', 'flag', 'flag']);
    expect(linesOf(view(9, 2))).toEqual([5, 6, 7, 8]);
    expect(view(9, 3)).toEqual({ kind: 'feelings', feelings: fakeSpotFlags.feelings, narrator: null });
  });

  test('adds the narrator to the last thing revealed', () => {
    const narratorOf = (shown: SpotFlagsView) => ('narrator' in shown ? shown.narrator : null);
    expect([1, 2, 3].map((revealed) => narratorOf(view(10, revealed)))).toEqual([
      null,
      fakeSpotFlags.narrator,
      fakeSpotFlags.narrator,
    ]);
  });

  test('keeps the newest line in sight when it is revealed in the middle', () => {
    expect(linesOf(view(3, 3))).toEqual([0, 1, 2]);
    expect(linesOf(view(6, 1))).toEqual([5]);
    expect(linesOf(view(7, 3))).toEqual([5, 6]);
  });

  test('never names a line that is not on show', () => {
    for (let step = 1; step <= 10; step += 1)
      for (let revealed = 0; revealed <= 3; revealed += 1)
        for (const line of linesOf(view(step, revealed))) expect(line).toBeLessThan(step);
  });

  test('takes one press for a short chat without feelings', () => {
    const { feelings: _, ...short } = { ...fakeSpotFlags, lines: fakeSpotFlags.lines.slice(0, 4) };
    expect(spotFlags.reveals(short, { counted: false })).toBe(1);
  });
});

describe('checking a chat', () => {
  const [first] = fakeSpotFlags.lines;
  test.each([
    {
      fault: 'no warning sign',
      lines: [
        { from: 'Jay', text: 'hi' },
        { from: 'Skye', text: 'hey' },
      ],
      at: 'lines',
    },
    { fault: 'no ordinary line', lines: [first, { ...first, text: 'again' }], at: 'lines' },
    { fault: 'one line', lines: [{ from: 'Jay', text: 'hi' }], at: 'lines' },
    { fault: 'somebody else’s line', lines: [first, { from: 'Rowan', text: 'hi' }], at: 'lines.1.from' },
    {
      fault: 'an amber line without a tactic',
      lines: [first, { from: 'Skye', text: 'hi', amber: true }],
      at: 'lines.1.amber',
    },
  ])('refuses one with $fault', ({ lines, at }) => {
    const found = spotFlags
      .check({ ...fakeSpotFlags, lines })
      .map((problem) => `${problem.rule} ${problem.at.join('.')}`);
    expect(found).toContain(`D4 ${at}`);
  });

  test('accepts a chat with both', () => {
    expect(spotFlags.check(fakeSpotFlags)).toEqual([]);
  });
});
