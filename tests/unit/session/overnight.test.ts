import { describe, expect, it } from 'vitest';
import { asideAfterMidnight, overnight, putAway, waitsForSlips } from '../../../renderer/core/session/overnight';
import { parseSaved, type SavedSession, toSaved } from '../../../renderer/core/session/saved-session';
import { after, atQuiz, fakeTaughtLesson, fakeTaughtOutline, startedAtMs } from '../../support/fake-lesson';
import { fakeEntry, fakeFile } from '../results/fake-lesson';

const lesson = fakeTaughtLesson();
const { outline } = lesson;
const day = 24 * 60 * 60 * 1000;
const newId = 'ffffffffffffffffffffffffffffffff';
const localDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const counted = toSaved(
  after(
    lesson,
    atQuiz(lesson),
    { kind: 'open-responses' },
    { kind: 'count-rest', option: 1 },
    { kind: 'close-responses' },
  ),
  startedAtMs,
);
const allRight = fakeEntry({ item: 'K15', target: [1], result: { form: 'allbut' } });
/** Over, with B1 to be typed from slips. */
const waiting: SavedSession = { ...counted, kind: 'room-empty', methods: { ...counted.methods, B1: 'slips' } };
const uncounted: SavedSession = { ...counted, tallies: {} };
const afterDays = (session: SavedSession, days: number, of: Parameters<typeof overnight>[1] = outline) =>
  overnight(session, of, startedAtMs + days * day, localDay, newId);

it.each([counted, waiting, uncounted])('keeps a session of today as it is', (session) => {
  const result = afterDays(session, 0);
  expect(result).toEqual({ session, result: null });
  expect(result.session).toBe(session);
});

it('changes at midnight, not after a number of hours', () => {
  const late = { ...counted, startedAtMs: Date.UTC(2026, 10, 12, 23, 50) };
  expect(overnight(late, outline, Date.UTC(2026, 10, 12, 23, 59), localDay, newId).result).toBeNull();
  expect(overnight(late, outline, Date.UTC(2026, 10, 13, 0, 1), localDay, newId).result).not.toBeNull();
});

it('protects and erases counts of an earlier day, as a result that says it was not finished', () => {
  const { session, result } = afterDays(counted, 1);
  expect(result).toMatchObject({
    session: newId,
    month: '2026-11',
    group: { n: 28 },
    results: [allRight],
    flags: ['unfinished'],
  });
  expect(session).toEqual({ ...counted, tallies: {}, n: null, earlier: null, activities: {}, overlay: null });
});

it('leaves of a lesson being taught nothing that the group did: no story that was followed, no card that was moved', () => {
  const talked = {
    ...counted,
    activities: { 'talk.BR9': { revealed: 1, state: { path: ['2'] } } },
    overlay: 'help' as const,
  };
  expect(afterDays(talked, 1).session).toMatchObject({ activities: {}, overlay: null, dropped: counted.dropped });
});

describe('a session that could not be read and was set aside', () => {
  const unread = { ...counted, version: 99 };
  const at = (days: number) => startedAtMs + days * day;

  it('stays untouched on its own day', () => {
    expect(asideAfterMidnight(unread, at(0), localDay)).toBe(unread);
  });

  it('loses its counts after midnight, and nothing else', () => {
    const { tallies: _tallies, ...rest } = unread;
    expect(asideAfterMidnight(unread, at(1), localDay)).toEqual(rest);
  });

  it.each([undefined, 'yesterday', Number.NaN, Number.POSITIVE_INFINITY, 9e15])(
    'loses them at once when its day cannot be read (%s)',
    (started) => {
      expect(asideAfterMidnight({ ...unread, startedAtMs: started }, at(0), localDay)).not.toHaveProperty('tallies');
    },
  );

  it.each([null, 'text', 7, { other: true }])('stays as it is when it holds no counts (%j)', (record) => {
    expect(asideAfterMidnight(record, at(300), localDay)).toBe(record);
  });
});

it('gives a result an id of its own, which no audience window ever had in its address', () => {
  expect(afterDays(counted, 1).result?.session).toBe(newId);
  expect(putAway(counted, outline, localDay, newId)?.session).toBe(newId);
});

it('leaves nothing that links what is left of the session to its result', () => {
  const { session, result } = afterDays(counted, 1);
  expect(JSON.stringify(session)).not.toContain(result?.session);
  expect(JSON.stringify(session)).not.toContain('28');
});

it('keeps an unfinished session without counts for as long as it takes', () => {
  expect(afterDays(uncounted, 300)).toEqual({ session: uncounted, result: null });
});

it.each(['ended', 'room-empty'] as const)(
  'forgets a session that is over (%s): there is nothing to continue',
  (kind) => {
    const over: SavedSession = { ...counted, kind };
    expect(afterDays(over, 0).session).toBe(over);
    expect(afterDays(over, 1)).toMatchObject({ session: null, result: { results: [allRight], flags: ['unfinished'] } });
    expect(afterDays({ ...over, tallies: {}, n: null }, 1)).toEqual({ session: null, result: null });
  },
);

describe('a session that waits for its slips', () => {
  it('protects its counts of hands in place and keeps its number of pupils', () => {
    const { session, result } = afterDays(waiting, 1);
    expect(result).toBeNull();
    expect(session).toMatchObject({ id: waiting.id, n: 28, tallies: {}, earlier: { results: [allRight], flags: [] } });
    expect(parseSaved(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });

  it('waits 14 days, and is then dropped with what was protected saved', () => {
    const kept = afterDays(waiting, 1).session;
    if (kept === null) throw new Error('Unexpected null, expected a session that waits');
    expect(afterDays(kept, 14)).toEqual({ session: kept, result: null });
    expect(afterDays(kept, 15)).toMatchObject({
      session: null,
      result: { results: [allRight], flags: ['unfinished'] },
    });
  });

  it('is dropped without a result when nothing was ever counted', () => {
    expect(afterDays({ ...waiting, tallies: {}, n: null }, 15)).toEqual({ session: null, result: null });
  });

  it('keeps the id of its result from the night on which its hands were protected', () => {
    const kept = afterDays(waiting, 1).session;
    if (kept === null) throw new Error('Unexpected null, expected a session that waits');
    const dropped = overnight(kept, outline, startedAtMs + 15 * day, localDay, 'e'.repeat(32));
    expect(dropped.result?.session).toBe(newId);
  });

  it('waits no more once its slips are in: it is saved at the next midnight, and nothing is left to type', () => {
    const slips = fakeEntry({ item: 'B1', method: 'slips', result: { form: 'two', target: 12 } });
    const earlier = fakeFile([slips], { session: 'e'.repeat(32) });
    const typed: SavedSession = { ...waiting, tallies: {}, earlier };
    expect(waitsForSlips(typed)).toBe(false);
    expect(afterDays(typed, 0)).toEqual({ session: typed, result: null });
    expect(afterDays(typed, 1)).toMatchObject({
      session: null,
      result: { session: earlier.session, results: [slips], flags: ['unfinished'] },
    });
  });

  it('is one only when its lesson is over and a question is answered on slips', () => {
    expect(waitsForSlips(waiting)).toBe(true);
    expect(waitsForSlips({ ...waiting, kind: 'ended' })).toBe(true);
    expect(waitsForSlips({ ...waiting, kind: 'teaching' })).toBe(false);
    expect(waitsForSlips({ ...waiting, methods: { B1: 'hands' } })).toBe(false);
  });
});

it.each([
  ['is no longer installed', null],
  ['was updated meanwhile', fakeTaughtOutline({ version: 2 })],
  [
    'no longer fits the counts',
    fakeTaughtOutline({
      slides: outline.slides.map((slide) => ({
        ...slide,
        activities: slide.activities.map((one) => ({ ...one, options: one.options.slice(1) })),
      })),
    }),
  ],
])('erases counts without a result when the lesson %s, and never throws', (_title, changed) => {
  const { session, result } = afterDays(counted, 1, changed);
  expect(result).toBeNull();
  expect(session?.tallies).toEqual({});
});

it('saves what was protected earlier as unfinished when the lesson is gone by the time it is dropped', () => {
  const kept = afterDays(waiting, 1).session;
  if (kept === null) throw new Error('Unexpected null, expected a session that waits');
  expect(afterDays(kept, 15, null)).toMatchObject({
    session: null,
    result: { results: [allRight], flags: ['unfinished'] },
  });
});

it('protects a group of fewer than ten by saying nothing about it', () => {
  const few = { ...counted, n: 9, tallies: { 'quiz.K15': [0, 9, 0] } };
  expect(afterDays(few, 1).result).toMatchObject({
    group: { fewerThan: 10 },
    results: [{ item: 'K15', result: { form: 'withheld' } }],
  });
});

describe('putting an interrupted session away', () => {
  it('protects its counts', () => {
    expect(putAway(counted, outline, localDay, newId)).toMatchObject({ results: [allRight], flags: ['unfinished'] });
  });

  it('leaves nothing when nothing was counted', () => {
    expect(putAway(uncounted, outline, localDay, newId)).toBeNull();
    expect(putAway({ ...uncounted, n: null }, outline, localDay, newId)).toBeNull();
  });

  it('leaves nothing for a question that was opened and closed without a hand', () => {
    expect(putAway({ ...counted, tallies: { 'quiz.K15': [0, 0, 0] } }, outline, localDay, newId)).toBeNull();
  });
});
