import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDeliveryRecord } from '../../../renderer/core/record/delivery-record';
import {
  draftOf,
  namesOf,
  type RecordDraft,
  recordOf,
  recordYear,
  unfilled,
  withSlideEnd,
} from '../../../renderer/core/record/record-draft';
import { sessionResults } from '../../../renderer/core/results/session-results';
import type { SessionState } from '../../../renderer/core/session/state';
import { after, atQuiz, fakeSessionId, fakeTaughtLesson } from '../../support/fake-lesson';

const lesson = fakeTaughtLesson();
const { outline } = lesson;
const taught = after(
  lesson,
  atQuiz(lesson),
  { kind: 'open-responses' },
  { kind: 'count-rest', option: 1 },
  {
    kind: 'close-responses',
  },
);
const ended: SessionState = { ...taught, kind: 'ended', earlierMs: 51.6 * 60_000 };
const names = { school: 'Example High School', urn: '', by: ['A. Teacher'] };
const facts = {
  app: '0.1.0',
  record: 'c'.repeat(32),
  date: '2026-11-12',
  lesson: { id: outline.id, version: outline.version, title: outline.title },
};
const endOf = (draft: RecordDraft, id: string) => draft.slides.find(({ slide }) => slide === id)?.end;

describe('what a session tells', () => {
  test('is filled in: minutes, people, setting; nobody is named', () => {
    const draft = draftOf(outline, ended, null);
    expect(draft).toMatchObject({ minutes: 52, reached: 28, setting: 'class', school: '', by: [''], years: [] });
    expect(draftOf(outline, { ...ended, hall: true }, null).setting).toBe('assembly');
  });

  test('slides that were dropped, and those after the one on show at the end, count as left out', () => {
    const ids = outline.slides.map(({ id }) => id);
    const [place, dropped] = [ids.indexOf('quiz'), outline.slides.find(({ keep }) => !keep)?.id ?? ''];
    const draft = draftOf(outline, { ...ended, dropped: [dropped] }, null);
    expect(endOf(draft, 'quiz')).toBe('taught');
    expect(endOf(draft, dropped)).toBe('left-out');
    expect(draft.slides.slice(place + 1).every(({ end }) => end === 'left-out')).toBe(true);
    expect(draft.slides.map(({ slide }) => slide)).toEqual(ids);
  });

  test('slides taught in fewer minutes count as shortened', () => {
    expect(endOf(draftOf(outline, { ...ended, shorter: { quiz: 1 } }, null), 'quiz')).toBe('shortened');
  });

  test('can be put right, slide by slide', () => {
    expect(endOf(withSlideEnd(draftOf(outline, ended, null), 'quiz', 'left-out'), 'quiz')).toBe('left-out');
  });
});

test('there is no record while something is missing, and it is said what', () => {
  const draft = draftOf(outline, { ...ended, n: null }, null);
  expect(unfilled(draft)).toEqual(['school', 'by', 'reached']);
  expect(recordOf(draft, facts)).toBeNull();
  const wrong = { ...draftOf(outline, ended, names), urn: 'x', by: ['A', 'b'.repeat(81)], minutes: null };
  expect(unfilled(wrong)).toEqual(['urn', 'with', 'minutes']);
});

test('names are remembered without what stands around them, and nothing else is', () => {
  const draft = draftOf(outline, ended, { school: ' Example ', urn: '123456 ', by: [' A ', ''] });
  expect(namesOf(draft)).toEqual({ school: 'Example', urn: '123456', by: ['A'] });
});

test('year groups are named as records have them', () => {
  expect(recordYear({ kind: 'year', year: 10 })).toBe('Year 10');
  expect(recordYear({ kind: 'secondary', year: 3 })).toBe('S3');
  expect(recordYear({ kind: 'ages', youngest: 14, oldest: 15 })).toBe('14 to 15');
});

test('a record carries no id of the session or of its result, no question, no option and no count', () => {
  const id = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 });
  const counts = fc
    .tuple(fc.nat(28), fc.nat(28))
    .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 28 - Math.max(a, b)]);
  fc.assert(
    fc.property(id, id, counts, (session, ofResult, tally) => {
      const state = { ...ended, id: session, tallies: { 'quiz.K15': tally } };
      const record = recordOf(draftOf(outline, state, names), facts);
      expect(parseDeliveryRecord(record)).toEqual(record);
      const result = sessionResults({
        outline,
        tallies: state.tallies,
        slips: {},
        methods: {},
        n: 28,
        k: 5,
        ages: outline.ages,
        session: ofResult,
        month: '2026-11',
        app: '0.1.0',
        earlier: [],
      });
      expect(result.results.length).toBeGreaterThan(0);
      const text = JSON.stringify(record);
      for (const secret of [session, ofResult, fakeSessionId, 'K15', '"counts"', '"form"'])
        expect(text).not.toContain(secret);
      // What was answered changes nothing in it.
      expect(recordOf(draftOf(outline, { ...state, tallies: {} }, names), facts)).toEqual(record);
    }),
    { numRuns: 30 },
  );
});
