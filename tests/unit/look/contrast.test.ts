import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tints } from '../../../renderer/core/session/audience-view';
import { contrast, contrastInLight, hexColour, leastContrast } from '../../support/colour';

const css = readFileSync('renderer/theme/tokens.css', 'utf8');

const themes = [...tints.map((tint) => `light, ${tint}`), 'dark', 'contrast'] as const;

/** The colours a block of the sheet sets, by name. */
function block(selector: string): ReadonlyMap<string, string> {
  const found = css.split(`${selector} {`)[1]?.split('}')[0];
  if (found === undefined) throw new Error(`No ${selector} in tokens.css`);
  return new Map(
    [...found.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The colours of a theme, by name: cream is the light theme itself, and the other tints change some of it. */
function coloursOf(theme: string): ReadonlyMap<string, string> {
  const [name, tint = 'cream'] = theme.split(', ');
  const own = `[data-theme="${name}"]`;
  return new Map([...block(own), ...(tint === 'cream' ? [] : block(`${own}[data-tint="${tint}"]`))]);
}

const grounds = ['paper', 'surface', 'surface-2', 'tint-lead', 'tint-mark'] as const;
const text = [
  ...grounds.flatMap((ground) => [
    { one: 'ink', other: ground },
    { one: 'lead', other: ground },
    { one: 'mark', other: ground },
  ]),
  { one: 'muted', other: 'paper' },
  { one: 'muted', other: 'surface' },
  { one: 'muted', other: 'surface-2' },
  { one: 'on-lead', other: 'lead' },
  { one: 'on-mark', other: 'mark' },
];
const graphics = [
  { one: 'edge', other: 'paper' },
  { one: 'line', other: 'paper' },
  { one: 'line', other: 'surface' },
  { one: 'focus', other: 'paper' },
  { one: 'focus', other: 'focus-gap' },
];

describe.each(themes)('the %s theme', (theme) => {
  const colours = coloursOf(theme);
  const colour = (name: string) => hexColour(colours.get(name) ?? '');
  const between = (one: string, other: string) => contrast(colour(one), colour(other));
  const inLight = (one: string, other: string) => contrastInLight(colour(one), colour(other));

  test.each(text)('sets $one on $other at 7.4:1 or more, and at 4.5:1 in a lit room', ({ one, other }) => {
    expect(between(one, other)).toBeGreaterThanOrEqual(leastContrast.text.plain);
    expect(inLight(one, other)).toBeGreaterThanOrEqual(leastContrast.text.inLight);
  });

  test.each(graphics)('keeps $one apart from $other by 3.9:1 or more, and by 3:1 in a lit room', ({ one, other }) => {
    expect(between(one, other)).toBeGreaterThanOrEqual(leastContrast.graphics.plain);
    expect(inLight(one, other)).toBeGreaterThanOrEqual(leastContrast.graphics.inLight);
  });

  test.each(['area-1', 'area-2'])('keeps %s apart from the paper, by itself or by its outline', (area) => {
    expect(Math.max(between(area, 'paper'), between('edge', 'paper'))).toBeGreaterThanOrEqual(3.9);
  });
});

test('every theme sets the same colours', () => {
  const names = themes.map((theme) => [...coloursOf(theme).keys()].sort());
  for (const each of names) expect(each).toEqual(names[0]);
});

test('a lit room takes from the ratio as it was measured', () => {
  expect(contrastInLight(hexColour('#1d1d1b'), hexColour('#fff8e7'))).toBeCloseTo(6.2, 1);
  expect(contrastInLight(hexColour('#12436d'), hexColour('#ffffff'))).toBeCloseTo(5.3, 1);
});
