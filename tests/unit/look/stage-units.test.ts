import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Style sheets under a folder, by path. */
const sheets = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name));

// An activity's folder also holds sheets of the facilitator's panels: those that know the stage are for the stage.
const files = [
  ...sheets('renderer/lesson-parts'),
  ...sheets('renderer/activities').filter((path) => readFileSync(path, 'utf8').includes('cqh')),
];

describe('what is drawn on a slide stage', () => {
  test('has style sheets to look at', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  // A touch target is as large as a finger, whatever the size of the board.
  test.each(files)('is measured in the stage’s own height and width only: %s', (file) => {
    const css = readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//gu, '')
      .replace(/min-(?:height|width): 4\dpx/gu, '');
    expect(css.match(/[\d.]+(?:px|rem|vw|vh|vmin|vmax|pt|dvh|cqi|cqb)\b/gu) ?? []).toEqual([]);
  });
});
