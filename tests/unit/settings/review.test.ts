import { describe, expect, it } from 'vitest';
import type { Helpline } from '../../../renderer/core/lesson/bank';
import { allCheckedSince, helplineCheck, reviewOf } from '../../../renderer/core/review';

const today = '2026-11-12';
const line = (id: string, checked: string | null): Helpline => ({
  id,
  name: id,
  needs: ['talk'],
  ages: [0, 120],
  nations: ['england'],
  contacts: [{ kind: 'phone', value: '0800 1111' }],
  pupil: 'Talk',
  order: 1,
  checked,
});

describe('reviewOf', () => {
  it.each([
    { day: null, kind: 'never' },
    { day: '2026-11-12', kind: 'current' },
    { day: '2025-11-12', kind: 'current' },
    { day: '2025-11-11', kind: 'old' },
    { day: '2026-11-13', kind: 'never' },
  ])('a review on $day is $kind on 12 November 2026', ({ day, kind }) => {
    expect(reviewOf(day, today).kind).toBe(kind);
  });
});

describe('helplineCheck', () => {
  it('takes the newer of the bank and the tick on this computer', () => {
    expect(helplineCheck(line('a', '2026-01-01'), { a: '2026-10-01' }, today)).toEqual({
      kind: 'current',
      day: '2026-10-01',
    });
    expect(helplineCheck(line('a', '2026-11-01'), { a: '2020-10-01' }, today)).toEqual({
      kind: 'current',
      day: '2026-11-01',
    });
  });

  it('passes over a day still to come', () => {
    expect(helplineCheck(line('a', '2026-01-01'), { a: '2030-01-01' }, today)).toEqual({
      kind: 'current',
      day: '2026-01-01',
    });
  });

  it('is never while nobody has rung', () => {
    expect(helplineCheck(line('a', null), { b: today }, today)).toEqual({ kind: 'never' });
  });
});

describe('allCheckedSince', () => {
  it('is the oldest of the checks', () => {
    expect(allCheckedSince([line('a', null), line('b', '2026-03-01')], { a: '2026-10-01' }, today)).toBe('2026-03-01');
  });

  it('is null while one is unchecked or out of date', () => {
    expect(allCheckedSince([line('a', null), line('b', '2026-03-01')], {}, today)).toBeNull();
    expect(allCheckedSince([line('a', '2024-03-01')], {}, today)).toBeNull();
    expect(allCheckedSince([], {}, today)).toBeNull();
  });
});
