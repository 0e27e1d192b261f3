import { describe, expect, it } from 'vitest';
import type { Display } from '../../../renderer/core/contract/ipc';
import {
  type Answered,
  afterChange,
  answered,
  asking,
  type WallAnswer,
  wallNow,
  withAnswer,
} from '../../../renderer/core/displays/answers';
import { type DisplaySet, displaySetOf, momentOf } from '../../../renderer/core/displays/display-set';
import type { KnownDisplays } from '../../../renderer/core/settings';

const display = (id: string, change: Partial<Display> = {}): Display => ({
  id,
  label: `Display ${id}`,
  width: 1920,
  height: 1080,
  facilitator: false,
  ...change,
});
const two = (change = 1, here = '1') =>
  displaySetOf([display('1', { facilitator: here === '1' }), display('2', { facilitator: here === '2' })], change);
/** As a browser tells: no names. */
const unnamed: DisplaySet = { key: 'extended 1920x1080', change: 0, extended: true, displays: [] };
const given = (answer: WallAnswer, set: DisplaySet): Answered => {
  const result = answered(answer, set);
  if (result === 'cannot-swap') throw new Error('Unexpected refusal to swap');
  return result;
};

describe('a set of displays', () => {
  it('is the same in any order and at any place, and another when one has another size', () => {
    const [one, other] = two().displays as readonly [Display, Display];
    expect(displaySetOf([other, one], 4).key).toBe(two().key);
    expect(displaySetOf([other, { ...one, width: 800 }], 4).key).not.toBe(two().key);
  });
});

describe('an answer', () => {
  it('holds until anything changes about the displays, also when they are the same ones again', () => {
    const { wall } = given('separate', two(1));
    expect(wallNow(wall, two(1))).toBe('separate');
    expect(wallNow(wall, two(2))).toBe('unknown');
    expect(wallNow(given('alone', two(1)).wall, two(2))).toBe('unknown');
  });

  it.each(['separate', 'alone'] as const)('“%s” does not hold where this window has gone since', (kind) => {
    expect(wallNow(given(kind, two()).wall, two(1, '2'))).toBe('unknown');
  });

  it('that the room sees this screen holds wherever this window is: only the slide is drawn', () => {
    expect(wallNow(given('shared', two()).wall, two(1, '2'))).toBe('shared');
  });

  it('says which display the room sees and on which the notes are', () => {
    expect(given('separate', two()).places).toEqual({ room: '2', desk: '1' });
    expect(given('swapped', two()).places).toEqual({ room: '1', desk: '2' });
    for (const kind of ['alone', 'shared'] as const) expect(given(kind, two()).places).toBeNull();
  });

  it('is about the display that the audience window is on, of however many', () => {
    const three = displaySetOf(
      [display('1', { facilitator: true }), display('2'), display('3', { audience: true })],
      1,
    );
    expect(given('separate', three).places).toEqual({ room: '3', desk: '1' });
    expect(given('swapped', three).places).toEqual({ room: '1', desk: '3' });
  });

  it('without names of displays remembers the kind alone, and cannot change windows over', () => {
    expect(given('separate', unnamed)).toEqual({
      remember: { displays: unnamed.key, wall: 'separate', room: null },
      places: null,
      wall: { kind: 'separate', displays: momentOf(unnamed) },
    });
    expect(answered('swapped', unnamed)).toBe('cannot-swap');
  });

  it('that nobody else sees this screen is never remembered', () => {
    expect(given('alone', two()).remember).toBeNull();
  });

  it('about two displays of one model is never remembered', () => {
    const twins = displaySetOf(
      [display('7 at 0,0', { facilitator: true, twin: true }), display('7 at 1920,0', { twin: true })],
      1,
    );
    for (const kind of ['separate', 'swapped', 'shared'] as const) expect(given(kind, twins).remember).toBeNull();
    const known: KnownDisplays = { displays: twins.key, wall: 'separate', room: '7 at 1920,0', desk: '7 at 0,0' };
    expect(afterChange({ kind: 'unknown' }, twins, [known])).toBe('ask');
  });

  it('takes the place of an earlier one for the same displays, and of no other', () => {
    const one: KnownDisplays = { displays: 'a', wall: 'shared', room: null };
    const other: KnownDisplays = { displays: 'b', wall: 'shared', room: null };
    const next: KnownDisplays = { displays: 'a', wall: 'separate', room: '2', desk: '1' };
    expect(withAnswer([one, other], next)).toEqual([other, next]);
  });
});

describe('after a change', () => {
  const known = [given('separate', two()).remember as KnownDisplays];

  it('an answer that still holds stays, and a set nobody answered for asks', () => {
    const { wall } = given('separate', two());
    expect(afterChange(wall, two(), [])).toBe('stay');
    expect(afterChange(wall, two(2), [])).toBe('ask');
  });

  it('a known set is answered for, and both windows are placed', () => {
    expect(afterChange({ kind: 'unknown' }, two(5, '2'), known)).toEqual({
      remember: null,
      places: { room: '2', desk: '1' },
      wall: { kind: 'separate', displays: momentOf(two(5)), here: '1' },
    });
  });

  it('what was remembered by an older version has its desk on the other of two displays, and asks with three', () => {
    const old: KnownDisplays = { displays: two().key, wall: 'separate', room: '2' };
    expect(afterChange({ kind: 'unknown' }, two(), [old])).toMatchObject({ places: { room: '2', desk: '1' } });
    const three = displaySetOf([...two().displays, display('3')], 1);
    expect(afterChange({ kind: 'unknown' }, three, [{ ...old, displays: three.key }])).toBe('ask');
  });

  it('a question asked by hand stays until it is answered, or the displays change', () => {
    expect(afterChange(asking(two()), two(), known)).toBe('stay');
    expect(afterChange(asking(two()), two(2), known)).toMatchObject({ places: { room: '2', desk: '1' } });
  });

  it('a window dragged onto the wall goes back to the desk; dragged to a third display, it asks', () => {
    const three = (here: string) =>
      displaySetOf(
        ['1', '2', '3'].map((id) => display(id, { facilitator: id === here, ...(id === '2' && { audience: true }) })),
        1,
      );
    const { wall, remember } = given('separate', three('1'));
    const all = [remember as KnownDisplays];
    expect(afterChange(wall, three('2'), all)).toMatchObject({ places: { room: '2', desk: '1' } });
    expect(afterChange(wall, three('3'), all)).toBe('ask');
  });
});
