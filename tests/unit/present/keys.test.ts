import { describe, expect, it } from 'vitest';
import {
  commandFor,
  type KeyCommand,
  type KeyContext,
  type KeyPress,
} from '../../../renderer/windows/facilitator/present/keys';

const codeOf = (key: string) =>
  /^[a-z]$/iu.test(key) ? `Key${key.toUpperCase()}` : /^\d$/u.test(key) ? `Digit${key}` : key;
const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: codeOf(key),
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...change,
});
const idle: KeyContext = { counting: false, singleKeys: true, clicker: false, goingTo: false, focus: 'page' };
const ask = (key: string, change: Partial<KeyPress> = {}, context: Partial<KeyContext> = {}) =>
  commandFor(press(key, change), { ...idle, ...context });
const event = (kind: 'next' | 'previous' | 'first' | 'last' | 'reveal'): KeyCommand => ({
  kind: 'event',
  event: { kind },
});
const overlay = (name: 'black' | 'white' | 'hide' | 'help'): KeyCommand => ({
  kind: 'event',
  event: { kind: 'overlay', overlay: name },
});
const count = (option: number, change: 1 | -1): KeyCommand => ({
  kind: 'event',
  event: { kind: 'count', option, change },
});

/** Keys that are not letters or marks: they stay when single keys are switched off. */
const lasting: readonly (readonly [string, KeyCommand])[] = [
  ['ArrowRight', event('next')],
  ['ArrowDown', event('next')],
  ['PageDown', event('next')],
  [' ', event('next')],
  ['ArrowLeft', event('previous')],
  ['ArrowUp', event('previous')],
  ['PageUp', event('previous')],
  ['Backspace', event('previous')],
  ['Home', event('first')],
  ['End', event('last')],
  ['F1', { kind: 'keys-help' }],
  ['F5', { kind: 'full-screen' }],
  ['Enter', { kind: 'enter' }],
];
const single: readonly (readonly [string, KeyCommand])[] = [
  ['n', event('next')],
  ['p', event('previous')],
  ['b', overlay('black')],
  ['.', overlay('black')],
  ['1', { kind: 'digit', digit: 1 }],
  ['0', { kind: 'digit', digit: 0 }],
  ['w', overlay('white')],
  [',', overlay('white')],
  ['x', overlay('hide')],
  ['h', overlay('help')],
  ['r', event('reveal')],
  ['o', { kind: 'responses' }],
  ['g', { kind: 'slide-list' }],
  ['s', { kind: 'swap' }],
  ['+', { kind: 'notes-size', by: 1 }],
  ['-', { kind: 'notes-size', by: -1 }],
  ['f', { kind: 'full-screen' }],
  ['d', { kind: 'disclosure' }],
  ['?', { kind: 'keys-help' }],
];
const chords: readonly (readonly [string, KeyCommand])[] = [
  ['z', { kind: 'undo' }],
  ['s', { kind: 'save' }],
  ['p', { kind: 'print' }],
];

it.each([...lasting, ...single])('%s asks for what the list of keys says', (key, command) => {
  expect(ask(key)).toEqual(command);
});

it.each(single.filter(([key]) => /[a-z]/u.test(key)))('%s works with Caps Lock or Shift too', (key, command) => {
  expect(ask(key.toUpperCase())).toEqual(command);
  expect(ask(key.toUpperCase(), { shiftKey: true })).toEqual(command);
});

it.each(chords)('Ctrl or Cmd with %s, and nothing with Alt', (key, command) => {
  expect(ask(key, { ctrlKey: true })).toEqual(command);
  expect(ask(key, { metaKey: true })).toEqual(command);
  expect(ask(key, { altKey: true })).toBeNull();
});

it.each(['c', 'r', 'w', 'n', 'b', 'F5', 'ArrowRight', '1'])('leaves Ctrl with %s to the browser', (key) => {
  expect(ask(key, { ctrlKey: true })).toBeNull();
});

it.each(['a', 'Escape', 'Tab', 'F6', 'Delete', '%', 'Unidentified'])('leaves %s to the browser', (key) => {
  expect(ask(key)).toBeNull();
});

it.each([...lasting, ...single])('a held %s does nothing more', (key) => {
  expect(ask(key, { repeat: true })).toBeNull();
});

describe('with single keys switched off', () => {
  it.each(lasting)('%s still works', (key, command) => {
    expect(ask(key, {}, { singleKeys: false })).toEqual(command);
  });

  it.each(single)('%s does nothing', (key) => {
    expect(ask(key, {}, { singleKeys: false })).toBeNull();
  });

  it('the marks of a clicker act while one is connected, and nothing else does', () => {
    const acting = single.filter(([key]) => ask(key, {}, { singleKeys: false, clicker: true }) !== null);
    expect(acting).toEqual([
      ['.', overlay('black')],
      [',', overlay('white')],
    ]);
  });

  it.each(chords)('Ctrl with %s still works', (key, command) => {
    expect(ask(key, { ctrlKey: true }, { singleKeys: false })).toEqual(command);
  });
});

describe('while something is being typed', () => {
  it.each([...lasting, ...single].filter(([key]) => !/^F\d/u.test(key)))('%s belongs to the field', (key) => {
    expect(ask(key, {}, { focus: 'typing' })).toBeNull();
  });

  it('F1 and F5 still work, and so do save and print; undo belongs to the field', () => {
    expect(ask('F1', {}, { focus: 'typing' })).toEqual({ kind: 'keys-help' });
    expect(ask('F5', {}, { focus: 'typing' })).toEqual({ kind: 'full-screen' });
    expect(ask('s', { ctrlKey: true }, { focus: 'typing' })).toEqual({ kind: 'save' });
    expect(ask('p', { ctrlKey: true }, { focus: 'typing' })).toEqual({ kind: 'print' });
    expect(ask('z', { ctrlKey: true }, { focus: 'typing' })).toBeNull();
  });
});

describe('with the focus on a control', () => {
  it.each([' ', 'Enter'])('"%s" is left to the control', (key) => {
    expect(ask(key, {}, { focus: 'control' })).toBeNull();
    expect(ask(key, {}, { focus: 'arrows' })).toBeNull();
  });

  it('Enter goes to the number that is on show', () => {
    expect(ask('Enter', {}, { focus: 'control', goingTo: true })).toEqual({ kind: 'enter' });
    expect(ask(' ', {}, { focus: 'control', goingTo: true })).toBeNull();
    expect(ask('Enter', {}, { focus: 'typing', goingTo: true })).toBeNull();
  });

  it.each(['ArrowRight', 'PageDown', 'b', 'h', 'o', 'F5'])('%s still works', (key) => {
    expect(ask(key, {}, { focus: 'control' })).toEqual(ask(key));
  });

  it('arrows, Home and End are left to a control that moves with them; clickers still work', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'])
      expect(ask(key, {}, { focus: 'arrows' })).toBeNull();
    expect(ask('PageDown', {}, { focus: 'arrows' })).toEqual(event('next'));
    expect(ask('.', {}, { focus: 'arrows' })).toEqual(overlay('black'));
  });
});

describe('while hands are counted', () => {
  const counting = { counting: true };

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('%s adds one for that option, with Shift takes one away', (digit) => {
    expect(ask(String(digit), {}, counting)).toEqual(count(digit - 1, 1));
    expect(ask('!', { code: `Digit${digit}`, shiftKey: true }, counting)).toEqual(count(digit - 1, -1));
  });

  it('reads digits by their place on the keyboard, whatever the layout writes there', () => {
    expect(ask('&', { code: 'Digit1' }, counting)).toEqual(count(0, 1));
    expect(ask('1', { code: 'Digit1', shiftKey: true }, counting)).toEqual(count(0, -1));
  });

  it('counts with the numpad only while its keys are digits', () => {
    expect(ask('3', { code: 'Numpad3' }, counting)).toEqual(count(2, 1));
    // Num Lock off; then Shift with Num Lock on, as Windows sends it (without Shift); then as macOS does.
    expect(ask('PageDown', { code: 'Numpad3' }, counting)).toBeNull();
    expect(ask('PageDown', { code: 'Numpad3', shiftKey: true }, counting)).toBeNull();
    expect(ask('3', { code: 'Numpad3', shiftKey: true }, counting)).toBeNull();
    for (const [key, code] of [
      ['End', 'Numpad1'],
      ['ArrowDown', 'Numpad2'],
      ['ArrowLeft', 'Numpad4'],
      ['Clear', 'Numpad5'],
      ['Home', 'Numpad7'],
    ] as const)
      expect(ask(key, { code }, counting)).toBeNull();
  });

  it('asks for no slide: 0 does nothing', () => {
    expect(ask('0', {}, counting)).toBeNull();
    expect(ask('0', { code: 'Numpad0' }, counting)).toBeNull();
  });

  it('counts with the focus on a control, and not while something is typed', () => {
    expect(ask('2', {}, { ...counting, focus: 'control' })).toEqual(count(1, 1));
    expect(ask('2', {}, { ...counting, focus: 'typing' })).toBeNull();
  });

  it('a held digit counts one hand', () => {
    expect(ask('2', { repeat: true }, counting)).toBeNull();
  });

  it('counts nothing with single keys switched off, and a numpad leaves the question alone all the same', () => {
    const off = { ...counting, singleKeys: false };
    expect(ask('2', {}, off)).toBeNull();
    expect(ask('!', { code: 'Digit1', shiftKey: true }, off)).toBeNull();
    expect(ask('3', { code: 'Numpad3' }, off)).toBeNull();
    expect(ask('PageDown', { code: 'Numpad3', shiftKey: true }, off)).toBeNull();
  });

  it('has no single key that submits or clears: O only asks, and the page keys stay what they are', () => {
    const commands = [...lasting, ...single].map(([key]) => ask(key, {}, counting));
    for (const command of commands)
      if (command?.kind === 'event')
        expect(['close-responses', 'discard-responses', 'end-lesson']).not.toContain(command.event.kind);
    expect(ask('PageDown', {}, counting)).toEqual(event('next'));
  });
});
