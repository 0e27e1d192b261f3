import { expect, it } from 'vitest';
import { fromSaved, parseSaved, type SavedSession, toSaved } from '../../../renderer/core/session/saved-session';
import { elapsedMs } from '../../../renderer/core/session/time';
import { after, atQuiz, fakeSession, fakeTaughtLesson, startedAtMs } from '../../support/fake-lesson';
import { fakeEntry, fakeFile } from '../results/fake-lesson';

const lesson = fakeTaughtLesson();
const minute = 60_000;
const counted = after(
  lesson,
  atQuiz(lesson),
  { kind: 'open-responses' },
  { kind: 'count', option: 1, change: 1 },
  { kind: 'close-responses' },
  { kind: 'reveal' },
);
const saved = toSaved(counted, startedAtMs + 20 * minute);
const onDisk = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('a session comes back from the disk as it was saved', () => {
  expect(parseSaved(onDisk(saved))).toEqual(saved);
  const waiting = { ...saved, earlier: fakeFile([fakeEntry()]) };
  expect(parseSaved(onDisk(waiting))).toEqual(waiting);
});

it('holds nothing but what may be kept: no wall, no open count, no time of an answer', () => {
  const again = { kind: 'open-responses', sure: true } as const;
  const counting = after(lesson, counted, again, { kind: 'count', option: 2, change: 1 });
  const kept = toSaved(counting, startedAtMs);
  expect(kept.tallies).toEqual(counted.tallies);
  expect(Object.keys(kept).sort()).toEqual(
    [
      ...['activities', 'contacts', 'dropped', 'earlier', 'id', 'k', 'kind', 'lesson', 'methods', 'n', 'nation'],
      ...['overlay', 'position', 'shorter', 'spentMs', 'startedAtMs', 'tallies', 'version'],
    ].sort(),
  );
});

it.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'session'],
  ['a list', [saved]],
  ['a newer version', { ...saved, version: 2 }],
  ['no version', { ...saved, version: undefined }],
  ['a key it does not know', { ...saved, pupil: 'Jay' }],
  ['an id that is not random', { ...saved, id: 'class-9b' }],
  ['a threshold below five', { ...saved, k: 4 }],
  ['no pupils', { ...saved, n: 0 }],
  ['half a pupil', { ...saved, n: 2.5 }],
  ['a negative count', { ...saved, tallies: { 'quiz.K15': [-1, 1, 0] } }],
  ['more hands than pupils', { ...saved, tallies: { 'quiz.K15': [20, 9, 0] } }],
  ['hands without a number of pupils', { ...saved, n: null }],
  ['an unknown cover', { ...saved, overlay: 'pink' }],
  ['an unknown nation', { ...saved, nation: 'france' }],
  ['an unknown method', { ...saved, methods: { K15: 'names' } }],
  ['a negative reveal', { ...saved, activities: { 'quiz.K15': { revealed: -1, state: {} } } }],
  ['earlier results that do not parse', { ...saved, earlier: { schema: 'other' } }],
  [
    'earlier results that show too much',
    { ...saved, earlier: fakeFile([fakeEntry({ result: { form: 'two', target: 1 } })]) },
  ],
  ['no earlier results at all', { ...saved, earlier: undefined }],
])('refuses %s', (_title, value) => {
  expect(parseSaved(value)).toBeNull();
});

it('goes on where it was, with the same counts, the wall unanswered and nothing being counted', () => {
  const next = fromSaved(lesson, saved, startedAtMs + 60 * minute);
  expect(next).toMatchObject({
    kind: 'teaching',
    id: counted.id,
    position: { slide: 'quiz', beat: 0 },
    n: 28,
    tallies: { 'quiz.K15': [0, 1, 0] },
    activities: { 'quiz.K15': { revealed: 1 } },
    wall: { kind: 'unknown' },
    responses: { kind: 'closed' },
    startedAtMs,
  });
});

it('counts only the time it was being taught', () => {
  const next = fromSaved(lesson, saved, startedAtMs + 600 * minute);
  expect(elapsedMs(next, startedAtMs + 605 * minute)).toBe(25 * minute);
});

it('belongs to the day it is continued on while nothing has been counted, so that new counts last until that midnight', () => {
  const uncounted = toSaved(fakeSession(lesson), startedAtMs + minute);
  const nextDay = startedAtMs + 24 * 60 * minute;
  expect(fromSaved(lesson, uncounted, nextDay).startedAtMs).toBe(nextDay);
  const waiting: SavedSession = { ...uncounted, kind: 'room-empty' };
  expect(fromSaved(lesson, waiting, nextDay).startedAtMs).toBe(startedAtMs);
  const halfSaved: SavedSession = { ...uncounted, n: 28, earlier: fakeFile([fakeEntry()]) };
  expect(fromSaved(lesson, halfSaved, nextDay).startedAtMs).toBe(startedAtMs);
});

it.each<[string, SavedSession['position'], SavedSession['position']]>([
  ['the first slide when its slide is gone', { slide: 'gone', beat: 2 }, { slide: 'start', beat: 0 }],
  ['the start of its slide when its beat is gone', { slide: 'talk', beat: 9 }, { slide: 'talk', beat: 0 }],
  ['the start of its slide when its beat is none', { slide: 'talk', beat: -1 }, { slide: 'talk', beat: 0 }],
  ['its own beat otherwise', { slide: 'talk', beat: 2 }, { slide: 'talk', beat: 2 }],
])('goes on from %s', (_title, position, expected) => {
  expect(fromSaved(lesson, { ...saved, position }, startedAtMs).position).toEqual(expected);
});

it('starts an activity afresh when its state no longer parses or its slide is gone', () => {
  const activities = {
    'story.BR2': { revealed: 0, state: { path: 'nowhere' } },
    'gone.K1': { revealed: 1, state: {} },
    'chat.R2': { revealed: 1, state: { flagged: [2] } },
  };
  expect(fromSaved(lesson, { ...saved, activities }, startedAtMs).activities).toEqual({
    'chat.R2': { revealed: 1, state: { flagged: [2] } },
  });
});

it('goes on with the new version of an updated lesson, without counts or answers that belong to the old wording', () => {
  const updated = fakeTaughtLesson({ version: 2 });
  const activities = { 'story.BR2': { revealed: 0, state: { path: [{ node: 'cut', chosen: null }] } } };
  const next = fromSaved(updated, { ...saved, activities, dropped: ['gone', 'quiz', 'talk'] }, startedAtMs);
  expect(next).toMatchObject({
    lesson: { id: 'fake-lesson', version: 2 },
    position: { slide: 'quiz', beat: 0 },
    tallies: {},
    activities: {},
    dropped: ['talk'],
  });
});

it('answers questions that an update has added in the usual way', () => {
  const { P2: _added, ...methods } = saved.methods;
  expect(fromSaved(lesson, { ...saved, methods }, startedAtMs).methods).toEqual(saved.methods);
});
