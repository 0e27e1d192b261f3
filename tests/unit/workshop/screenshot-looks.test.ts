import { describe, expect, it } from 'vitest';
import { looks, readRequest } from '../../support/screenshots/looks';

const lessons = ['ks3-lesson', 'ks4-lesson'];
const foldersOf = (...args: readonly string[]) => readRequest(args, lessons).looks.map(({ folder }) => folder);

describe('what a run of the screenshots draws', () => {
  it('is the light look of every lesson when nothing is named', () => {
    expect(foldersOf()).toEqual(['']);
    expect(readRequest([], lessons).lessons).toEqual(lessons);
  });

  it('is every look when all are asked for, each in a folder of its own', () => {
    const all = foldersOf('--looks', 'all');
    expect(all).toEqual(Object.values(looks).flatMap((each) => each.map(({ folder }) => folder)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('is the looks and lessons that are named, in any order and each once', () => {
    expect(foldersOf('ks4-lesson', '--looks', 'tints,dark', '--looks', 'dark')).toEqual([
      'dark',
      'tint-blue',
      'tint-green',
      'tint-peach',
    ]);
    expect(readRequest(['ks4-lesson', '--looks', 'dark'], lessons).lessons).toEqual(['ks4-lesson']);
  });

  it('covers 16:9, 4:3, hall mode, dark, high contrast, 200 %, the reading font, every tint and what is printed', () => {
    const drawn = readRequest(['--looks', 'all'], lessons).looks;
    expect(drawn.find(({ hall }) => hall)?.slides.map(({ name }) => name)).toEqual(['16x9', '4x3']);
    expect(drawn.flatMap(({ chosen }) => chosen)).toEqual(
      expect.arrayContaining(['Dark', 'High contrast', 'Reading font', 'Pale blue', 'Pale green', 'Pale peach']),
    );
    expect(drawn.find(({ scale }) => scale === 2)?.screens).toHaveLength(2);
    expect(drawn.some(({ print }) => print)).toBe(true);
  });

  it.each([
    ['a look', ['--looks', 'sepia'], 'Unexpected look sepia, expected all, light, dark, contrast, tints, hall'],
    ['a lesson', ['ks9-lesson'], 'Unexpected lesson ks9-lesson, expected ks3-lesson, ks4-lesson'],
  ])('is refused with the list for %s that there is not', (_what, args, problem) => {
    expect(() => readRequest(args, lessons)).toThrow(problem);
  });
});
