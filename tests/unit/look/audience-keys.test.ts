import { describe, expect, test } from 'vitest';
import { keyAction } from '../../../renderer/windows/audience/audience-keys';

const press = (key: string, held: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('a key in the audience window', () => {
  test.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n', 'N']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P']],
    ['first', ['Home']],
    ['last', ['End']],
    ['black', ['b', 'B', '.']],
    ['white', ['w', ',']],
    ['hide', ['x']],
    ['help', ['h']],
    ['reveal', ['r']],
    ['full-screen', ['f', 'F5']],
    ['leave-full-screen', ['Escape']],
  ] as const)('asks for %s', (action, keys) => {
    expect(keys.map((key) => keyAction(press(key), false))).toEqual(keys.map(() => action));
  });

  test.each(['o', 's', 'g', 'd', '1', 'Tab', '+', '-', '?', 'F1', 'toString'])('asks for nothing: %s', (key) => {
    expect(keyAction(press(key), false)).toBeNull();
  });

  test('with single keys off is no letter or mark, unless a clicker is connected', () => {
    const characters = ['n', 'p', 'b', '.', 'w', ',', 'x', 'h', 'r', 'f'];
    const acting = (clicker: boolean) =>
      characters.filter((key) => keyAction(press(key), false, { singleKeys: false, clicker }) !== null);
    expect(acting(false)).toEqual([]);
    expect(acting(true)).toEqual(['.', ',']);
    expect(keyAction(press(' '), false, { singleKeys: false })).toBe('next');
    expect(keyAction(press('PageDown'), false, { singleKeys: false })).toBe('next');
  });

  test('leaves Space and Enter to a focused control', () => {
    expect(keyAction(press(' '), true)).toBeNull();
    expect(keyAction(press('Enter'), true)).toBeNull();
    expect(keyAction(press('PageDown'), true)).toBe('next');
  });

  test('leaves combinations to the browser, except that F5 never reloads', () => {
    expect(keyAction(press('r', { ctrlKey: true }), false)).toBeNull();
    expect(keyAction(press('p', { metaKey: true }), false)).toBeNull();
    expect(keyAction(press('ArrowLeft', { altKey: true }), false)).toBeNull();
    expect(keyAction(press('F5', { ctrlKey: true }), false)).toBe('full-screen');
  });
});
