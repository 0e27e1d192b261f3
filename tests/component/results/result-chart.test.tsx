// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ProtectedForm } from '../../../renderer/core/contract/results-file';
import { type ChartBar, ticksOf } from '../../../renderer/core/results/chart';
import { describeResults } from '../../../renderer/core/results/describe';
import { protect } from '../../../renderer/core/results/protect';
import { drawChart } from '../../../renderer/windows/facilitator/results/draw-chart';
import { ResultChart } from '../../../renderer/windows/facilitator/results/result-chart';
import { barsOf } from '../../../renderer/windows/facilitator/results/wording';
import { fakeEntry, fakeFile, lesson } from '../../unit/results/fake-lesson';

const look = { width: 520, names: 96, words: 168, height: 100, axis: 28, id: 'test' };

const barsFor = (n: number, k: number, ...results: readonly ProtectedForm[]): readonly ChartBar[] => {
  const phases = results.length === 1 ? (['single'] as const) : (['baseline', 'endpoint'] as const);
  const entries = results.map((result, place) => fakeEntry({ result, phase: phases[place] ?? 'single' }));
  return describeResults(fakeFile(entries, { group: { n }, k }), lesson).flatMap(barsOf);
};

/** The bars of one kind in a drawing, measured in pupils, from the top. */
function measured(drawing: SVGElement, kind: string, most: number) {
  const perPupil = (look.width - look.names - look.words) / most;
  return [...drawing.querySelectorAll(`.${kind} rect`)].map((rect) => {
    const [x, width] = ['x', 'width'].map((name) => Number(rect.getAttribute(name)));
    const from = ((x ?? Number.NaN) - look.names) / perPupil;
    return [from, from + (width ?? Number.NaN) / perPupil].map((pupils) => Math.round(pupils * 1000) / 1000);
  });
}

const textsIn = (drawing: SVGElement, kind: string) =>
  [...drawing.querySelectorAll(`.${kind} text`)].map(({ textContent }) => textContent);

describe('a drawing', () => {
  test.each([
    ['two groups', { form: 'two', target: 12 }, [[0, 12]], []],
    ['every option', { form: 'full', counts: [12, 10, 6] }, [[0, 12]], []],
    ['few', { form: 'fewer' }, [], [[0, 4]]],
    ['nearly all', { form: 'allbut' }, [[0, 24]], [[24, 28]]],
  ] as const)('of %s has what is certain as a bar and a range as a band', (_, result, certain, bands) => {
    const drawing = drawChart(barsFor(28, 5, result), look);
    expect(measured(drawing, 'chart-certain', 28)).toEqual(certain);
    expect(measured(drawing, 'chart-band', 28)).toEqual(bands);
    expect(measured(drawing, 'chart-group', 28)).toEqual([[0, 28]]);
    const hatch = drawing.querySelector('pattern')?.id;
    for (const band of drawing.querySelectorAll('.chart-band'))
      expect(band.getAttribute('fill')).toBe(`url(#${hatch})`);
  });

  test('is the same for every class that its words are true of', () => {
    const seen = new Map<string, Set<string>>();
    for (const k of [5, 7])
      for (const n of [14, 21, 28])
        for (let target = 0; target <= n; target += 1) {
          const form = protect([target, n - target], n, [0], k);
          // Options alone: a form that gives exact counts is told apart by them.
          if (form.form === 'full' || form.form === 'two') continue;
          const bars = barsFor(n, k, form);
          const key = `${k} ${n} ${bars[0]?.label}`;
          seen.set(key, (seen.get(key) ?? new Set()).add(drawChart(bars, look).outerHTML));
        }
    expect(seen.size).toBe(12);
    expect([...seen.values()].map(({ size }) => size)).toEqual(Array(12).fill(1));
  });

  test('puts before above after, each with its words, whichever is the better', () => {
    const worse = drawChart(barsFor(28, 5, { form: 'allbut' }, { form: 'fewer' }), look);
    expect(textsIn(worse, 'chart-names')).toEqual(['Before', 'After']);
    expect(textsIn(worse, 'chart-words')).toEqual(['more than 23 of 28', 'fewer than 5 of 28']);
    const [above, below] = [...worse.querySelectorAll('.chart-band rect')].map((one) => Number(one.getAttribute('y')));
    expect(above).toBeLessThan(below ?? 0);
  });

  test('of merged sessions shows as far as the group may reach', () => {
    const bar = {
      name: 'After',
      label: 'at least 24 and at most 33',
      amount: { low: 24, high: 33 },
      base: { low: 56, high: 65 },
    };
    const drawing = drawChart([bar], look);
    expect(measured(drawing, 'chart-group', 65)).toEqual([[0, 56]]);
    expect(measured(drawing, 'chart-group-band', 65)).toEqual([[56, 65]]);
    expect(measured(drawing, 'chart-band', 65)).toEqual([[24, 33]]);
  });

  test('has ticks that depend on the size of the group alone', () => {
    const forms: readonly ProtectedForm[] = [{ form: 'fewer' }, { form: 'allbut' }, { form: 'two', target: 13 }];
    for (const form of forms)
      expect(textsIn(drawChart(barsFor(28, 5, form), look), 'chart-axis')).toEqual(['0', '10', '20', '28']);
  });

  test('has neither a style element nor a style attribute, which the policy of the pages refuses', () => {
    const drawing = drawChart(barsFor(28, 5, { form: 'allbut' }), look);
    expect(drawing.querySelectorAll('style')).toHaveLength(0);
    expect(drawing.outerHTML).not.toMatch(/\bstyle=/u);
  });
});

test.each([
  [0, [0]],
  [1, [0, 1]],
  [10, [0, 2, 4, 6, 8, 10]],
  [12, [0, 5, 12]],
  [28, [0, 10, 20, 28]],
  [30, [0, 10, 20, 30]],
  [201, [0, 50, 100, 150, 201]],
  [1204, [0, 250, 500, 750, 1000, 1204]],
  [3_000_000, [0, 600_000, 1_200_000, 1_800_000, 2_400_000, 3_000_000]],
])('a group of %i has the ticks %j', (most, ticks) => {
  expect(ticksOf(most)).toEqual(ticks);
});

test('the chart keeps its room, and is drawn once the library is there', async () => {
  const { container } = render(<ResultChart bars={barsFor(28, 5, { form: 'fewer' })} />);
  expect(container.querySelector('.result-chart')?.getAttribute('viewBox')).toBe('0 0 520 64');
  await vi.waitFor(() => expect(container.querySelectorAll('.chart-band rect')).toHaveLength(1));
});
