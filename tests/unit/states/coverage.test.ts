import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walks } from '../../e2e/states/walks';
import { repository } from '../../support/served-app';

const renderer = join(repository, 'renderer');
const states = walks.flatMap((walk) => walk.states);
const shown = new Set(states.flatMap(({ shows }) => shows));

/** What no walk can reach, and why. */
const unreached: Readonly<Record<string, string>> = {
  'windows/facilitator/error-screen.tsx': 'a fault in the app itself; the component tests draw it',
};

const drawsScreen = /<(?:Screen|Dialog|ConfirmDialog)[\s>]/u;

/** Files that draw a screen or a dialog, and what the room and the facilitator see of every kind of activity. */
const drawn = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.tsx'))
  .filter(
    (file) =>
      /^activities\/[^/]+\/(?:audience|facilitator)\.tsx$|^lesson-parts\/screens\//u.test(file) ||
      (/^(?:windows|print)\//u.test(file) && drawsScreen.test(readFileSync(join(renderer, file), 'utf8'))),
  )
  .sort();

describe('the states that are checked', () => {
  it('finds what is drawn', () => {
    expect(drawn.length).toBeGreaterThan(30);
  });

  it.each(drawn.filter((file) => !(file in unreached)))('have one that shows %s', (file) => {
    expect(shown).toContain(file);
  });

  it.each([...shown, ...Object.keys(unreached)])('name only files that are there: %s', (file) => {
    expect(existsSync(join(renderer, file))).toBe(true);
  });

  it('have names of their own, also as files', () => {
    const names = states.map(({ name }) => name.toLowerCase().replaceAll(/[^a-z]+/gu, '-'));
    expect(new Set(names).size).toBe(names.length);
  });
});
