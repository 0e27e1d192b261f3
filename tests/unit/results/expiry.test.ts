import { describe, expect, test } from 'vitest';
import { expiryOf, isPastRetention, keptUntil, type SavedSession } from '../../../renderer/core/results/expiry';

/** A place whose day begins an hour after UTC's: the local calendar decides, not UTC. */
const localDay = (ms: number) => Math.floor((ms - 3_600_000) / 86_400_000);
const at = (local: string) => Date.parse(`${local}:00-01:00`);

const fakeSaved = (change: Partial<SavedSession> = {}): SavedSession => ({
  startedAtMs: at('2026-11-23T09:00'),
  hasCounts: true,
  waitsForSlips: false,
  hasProtected: false,
  slipsAreIn: false,
  hasEnded: false,
  ...change,
});
const actionOn = (now: string, change: Partial<SavedSession> = {}) => expiryOf(fakeSaved(change), at(now), localDay);

describe('a saved session', () => {
  test('is kept as it is until midnight', () => {
    expect(actionOn('2026-11-23T23:59')).toEqual({ kind: 'keep' });
  });

  test('has its counts protected and erased after midnight', () => {
    expect(actionOn('2026-11-24T00:00')).toEqual({ kind: 'protect-and-erase' });
  });

  test('is kept without counts: slide, cuts and timings say nothing of pupils', () => {
    expect(actionOn('2027-02-01T09:00', { hasCounts: false })).toEqual({ kind: 'keep' });
  });

  test.each([
    ['with its counts saved', true],
    ['without a result when nothing was counted', false],
  ])('is forgotten after midnight once its lesson was ended, %s', (_title, hasCounts) => {
    expect(actionOn('2026-11-23T23:59', { hasEnded: true, hasCounts })).toEqual({ kind: 'keep' });
    expect(actionOn('2026-11-24T00:00', { hasEnded: true, hasCounts })).toEqual({ kind: 'drop', save: hasCounts });
  });

  test('has its counts protected and erased when the clock was put back', () => {
    expect(actionOn('2026-11-20T09:00')).toEqual({ kind: 'protect-and-erase' });
  });

  test('is saved after midnight when its slips are in, and is no longer open', () => {
    const typed = { hasCounts: false, hasProtected: true, slipsAreIn: true };
    expect(actionOn('2026-11-23T23:59', typed)).toEqual({ kind: 'keep' });
    expect(actionOn('2026-11-24T00:00', typed)).toEqual({ kind: 'drop', save: true });
  });

  test('puts hands by, protected, while slips are still to come', () => {
    expect(actionOn('2026-11-24T09:00', { waitsForSlips: true })).toEqual({ kind: 'protect-and-wait' });
  });

  test.each([
    ['2026-12-07T23:00', { kind: 'keep' }],
    ['2026-12-08T00:00', { kind: 'drop', save: false }],
  ])('waits fourteen days for its slips: %s', (now, action) => {
    expect(actionOn(now, { waitsForSlips: true, hasCounts: false })).toEqual(action);
  });

  test.each([{ hasCounts: true }, { hasCounts: false, hasProtected: true }])(
    'saves what there is when the slips never came: %j',
    (change) => {
      expect(actionOn('2026-12-08T09:00', { waitsForSlips: true, ...change })).toEqual({ kind: 'drop', save: true });
    },
  );
});

describe('saved results', () => {
  test.each([
    ['2026-11', '2027-08-31', '2027-09-01'],
    ['2027-07', '2027-08-31', '2027-09-01'],
    ['2027-08', '2028-08-31', '2028-09-01'],
  ])('of %s are kept until %s and deleted on %s', (month, last, after) => {
    expect(keptUntil({ month }, { kind: 'yearly', month: 8, day: 31 })).toBe(last);
    expect(isPastRetention({ month }, { kind: 'yearly', month: 8, day: 31 }, last)).toBe(false);
    expect(isPastRetention({ month }, { kind: 'yearly', month: 8, day: 31 }, after)).toBe(true);
  });

  test('are kept until another day when it was changed', () => {
    expect(isPastRetention({ month: '2026-11' }, { kind: 'yearly', month: 12, day: 31 }, '2027-01-01')).toBe(true);
  });
});
