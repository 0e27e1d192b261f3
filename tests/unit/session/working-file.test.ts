import { expect, it } from 'vitest';
import { fromSaved, parseSaved, toSaved } from '../../../renderer/core/session/saved-session';
import { elapsedMs } from '../../../renderer/core/session/time';
import { canContinueLater } from '../../../renderer/core/session/transition';
import {
  mostWorkingBytes,
  readWorkingFile,
  sessionFrom,
  workingFileName,
  workingFileOf,
  workingFileText,
} from '../../../renderer/core/session/working-file';
import { after, atQuiz, fakeTaughtLesson, startedAtMs } from '../../support/fake-lesson';
import { fakeEntry, fakeFile } from '../results/fake-lesson';

const lesson = fakeTaughtLesson();
const minute = 60_000;
const taught = after(
  lesson,
  { ...atQuiz(lesson), contacts: [{ role: 'Safeguarding lead', who: 'Ms Ward' }], nation: 'wales' },
  { kind: 'open-responses' },
  { kind: 'count', option: 1, change: 1 },
  { kind: 'close-responses' },
  { kind: 'reveal' },
);
const saved = toSaved(taught, startedAtMs + 23 * minute);
const file = workingFileOf(saved);
const read = (value: unknown) => readText(typeof value === 'string' ? value : JSON.stringify(value));
const readText = (text: string) => readBytes(new TextEncoder().encode(text));
const readBytes = (bytes: Uint8Array) =>
  readWorkingFile(bytes, (given) => new TextDecoder('utf-8', { fatal: true }).decode(given));
const here = { nation: 'england', k: 10 } as const;

it('carries the lesson, the place, the minutes and the plan, and nothing of the group, the school or the day', () => {
  expect(read(workingFileText(file))).toEqual({ ok: true, file });
  expect(Object.keys(file).sort()).toEqual(
    ['app', 'beat', 'dropped', 'lesson', 'methods', 'minutes', 'schema', 'shorter', 'slide', 'version'].sort(),
  );
  expect(file).toMatchObject({ lesson: taught.lesson, slide: taught.position.slide, minutes: 23 });
  const text = workingFileText(file);
  for (const secret of ['Ward', 'Safeguarding', 'wales', taught.id, '28', 'tallies', 'Ms"'])
    expect(text).not.toContain(secret);
  expect(workingFileName(file)).toMatch(/^continue-[a-z0-9-]+\.json$/u);
});

it('goes on as a new session of this computer, at the place and with the minutes of the file', () => {
  const session = sessionFrom(file, here, 'b'.repeat(32), startedAtMs);
  expect(parseSaved(JSON.parse(JSON.stringify(session)))).toEqual(session);
  const state = fromSaved(lesson, session, startedAtMs);
  expect(state).toMatchObject({ id: 'b'.repeat(32), n: null, tallies: {}, k: 10, nation: 'england', contacts: [] });
  expect(state).toMatchObject({ position: taught.position, dropped: taught.dropped, methods: taught.methods });
  expect(elapsedMs(state, startedAtMs)).toBe(23 * minute);
});

it.each<[string, unknown, string]>([
  ['nothing', '', 'other'],
  ['words', 'Dear colleague', 'other'],
  ['another program’s JSON', { slides: [] }, 'other'],
  ['half of one', workingFileText(file).slice(0, -20), 'damaged'],
  ['one with a key twice', workingFileText(file).replace('{', '{"beat": 0, '), 'damaged'],
  ['a class result', fakeFile([fakeEntry()]), 'class-result'],
  ['one of a newer version', { ...file, version: 2 }, 'newer'],
  ['a key it does not know', { ...file, school: 'Hill School' }, 'damaged'],
  ['counts', { ...file, tallies: { 'quiz.K15': [1, 27, 0] } }, 'damaged'],
  ['a path for a slide', { ...file, slide: '../../x' }, 'damaged'],
  ['an item that is no name', { ...file, methods: { 'a/b': 'hands' } }, 'damaged'],
  ['an unknown method', { ...file, methods: { K15: 'names' } }, 'damaged'],
  ['half a minute', { ...file, minutes: 2.5 }, 'damaged'],
  ['too many cuts', { ...file, dropped: Array.from({ length: 201 }, (_, at) => `s${at}`) }, 'damaged'],
  ['more than any working file', ' '.repeat(mostWorkingBytes + 1), 'other'],
])('%s is refused', (_name, value, fault) => {
  expect(read(value)).toEqual({ ok: false, fault });
});

it('a key that every object has is not taken over', () => {
  const given = JSON.parse('{"__proto__": "hands"}');
  expect(read({ ...file, methods: given })).toEqual({ ok: true, file: { ...file, methods: {} } });
});

it('bytes that are no text are refused', () => {
  expect(readBytes(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toEqual({ ok: false, fault: 'other' });
});

it('a place that this version of the lesson has not leads to its first slide', () => {
  const session = sessionFrom(
    { ...file, slide: 'gone', beat: 7, dropped: ['gone'] },
    here,
    'c'.repeat(32),
    startedAtMs,
  );
  const state = fromSaved(lesson, session, startedAtMs);
  expect(state.position).toEqual({ slide: lesson.outline.slides[0]?.id, beat: 0 });
  expect(state.dropped).toEqual([]);
});

it('a lesson that was ended is left for another day with its counts, until they are protected', () => {
  const empty = after(lesson, taught, { kind: 'end-lesson' }, { kind: 'room-empty' });
  expect(canContinueLater(empty)).toBe(true);
  const left = after(lesson, empty, { kind: 'another-day' });
  expect(left).toMatchObject({ kind: 'teaching', tallies: taught.tallies, position: taught.position });
  const withResult = { ...empty, earlier: fakeFile([fakeEntry()]) };
  expect(after(lesson, withResult, { kind: 'another-day' })).toBe(withResult);
  const ended = after(lesson, taught, { kind: 'end-lesson' });
  expect(after(lesson, ended, { kind: 'another-day' })).toBe(ended);
});
