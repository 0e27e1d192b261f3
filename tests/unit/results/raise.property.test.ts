import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protect, protectPair } from '../../../renderer/core/results/protect';
import { raised } from '../../../renderer/core/results/raise';
import { parseResultsFile } from '../../../renderer/core/results/results-file';
import { sessionResults } from '../../../renderer/core/results/session-results';
import { fakeEntry, fakeFile } from './fake-lesson';
import { sampledSession } from './sampled-sessions';

test('a result raised to a higher threshold is the result that would have been made with it (P3)', () => {
  const forms = new Set<string>();
  for (let number = 0; number < 300; number += 1) {
    const answers = sampledSession(number);
    const file = sessionResults(answers);
    for (const k of [6, 8, 11, 15, 20].filter((higher) => higher > answers.k)) {
      const higher = raised(file, k);
      expect(higher).toEqual(sessionResults({ ...answers, k }));
      expect(parseResultsFile(higher)).toEqual({ ok: true, file: higher });
      for (const [place, { result }] of higher.results.entries())
        forms.add(`${file.results[place]?.result.form} ${result.form}`);
    }
  }
  expect([...forms].sort()).toEqual([
    'allbut allbut',
    'allbut withheld',
    'fewer fewer',
    'fewer withheld',
    'full allbut',
    'full fewer',
    'full full',
    'full two',
    'full withheld',
    'two allbut',
    'two fewer',
    'two two',
    'two withheld',
    'withheld withheld',
  ]);
});

test('raising in steps is raising at once, so a setting changed twice leaves no more than changed once', () => {
  const steps = fc.tuple(fc.integer({ min: 5, max: 20 }), fc.integer({ min: 5, max: 20 }));
  fc.assert(
    fc.property(fc.nat(400), steps, (number, [a, b]) => {
      const file = sessionResults({ ...sampledSession(number), k: 5 });
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(raised(raised(file, low), high)).toEqual(raised(file, high));
    }),
  );
});

test('a threshold is never lowered: what is hidden cannot be found again', () => {
  expect(() => raised(fakeFile([fakeEntry()], { k: 10 }), 9)).toThrow('Unexpected k 9');
  const same = fakeFile([fakeEntry()]);
  expect(raised(same, 5)).toBe(same);
});

test('a pair raised is the pair of a higher threshold, for every pair of tables of a small group (P3, P9)', () => {
  const n = 16;
  const tables = Array.from({ length: n + 1 }, (_, a) => Array.from({ length: n - a + 1 }, (_, b) => [a, b])).flat();
  for (const before of tables)
    for (const after of tables) {
      const { before: b, after: a } = protectPair(before, after, n, [0], 5);
      const shared = { options: 2, target: [0] };
      const file = fakeFile(
        [
          fakeEntry({ ...shared, phase: 'baseline', result: b }),
          fakeEntry({ ...shared, phase: 'endpoint', result: a }),
        ],
        { group: { n } },
      );
      const pair = protectPair(before, after, n, [0], 7);
      const higher = raised(file, 7).results.map(({ result }) => JSON.stringify(result));
      if (higher[0] !== JSON.stringify(pair.before) || higher[1] !== JSON.stringify(pair.after))
        expect(higher).toEqual([JSON.stringify(pair.before), JSON.stringify(pair.after)]);
    }
  expect(protect([16, 0], n, [0], 7)).toEqual({ form: 'allbut' });
});
