import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('renderer/theme/tokens.css', 'utf8');

const themes = ['light', 'dark', 'contrast'] as const;

/** The colours a theme sets, by name. */
function coloursOf(theme: string): ReadonlyMap<string, string> {
  const block = new RegExp(`\\[data-theme=["']${theme}["']\\] \\{([^}]*)\\}`, 'u').exec(css)?.[1];
  if (block === undefined) throw new Error(`No theme ${theme} in tokens.css`);
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
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
  const between = (one: string, other: string) => ratio(colours.get(one) ?? '', colours.get(other) ?? '');

  test.each(text)('sets $one on $other at 7.4:1 or more', ({ one, other }) => {
    expect(between(one, other)).toBeGreaterThanOrEqual(7.4);
  });

  test.each(graphics)('keeps $one apart from $other by 3.9:1 or more', ({ one, other }) => {
    expect(between(one, other)).toBeGreaterThanOrEqual(3.9);
  });

  test.each(['area-1', 'area-2'])('keeps %s apart from the paper, by itself or by its outline', (area) => {
    expect(Math.max(between(area, 'paper'), between('edge', 'paper'))).toBeGreaterThanOrEqual(3.9);
  });
});

test('every theme sets the same colours', () => {
  const names = themes.map((theme) => [...coloursOf(theme).keys()].sort());
  expect(names[1]).toEqual(names[0]);
  expect(names[2]).toEqual(names[0]);
});
