import { expect, test } from 'vitest';
import { parseResultsFile } from '../../../renderer/core/results/results-file';
import { sessionResults } from '../../../renderer/core/results/session-results';
import { fakeActivity, fakeAnswers, fakeEntry, fakeOutline, fakeSlide } from './fake-lesson';

const bySlips = { B1: 'slips', K10: 'slips' } as const;
const resultOf = (file: ReturnType<typeof sessionResults>, item: string, phase: string) =>
  file.results.find((entry) => entry.item === item && entry.phase === phase)?.result;

test('holds the session without a day, and one entry for each counted question in lesson order', () => {
  const answers = fakeAnswers({
    methods: bySlips,
    tallies: { 'middle.K3': [12, 10, 6] },
    slips: { 'end.B1': [0, 1, 4, 10, 13], 'start.B1': [5, 5, 6, 6, 6] },
  });
  expect(sessionResults(answers)).toEqual({
    schema: 'not-alone-results',
    version: 1,
    app: '0.1.0',
    session: '3fa9c10b5d2e4f6a8b7c9d0e1f2a3b4c',
    lesson: { id: 'ks4-lesson', version: 1 },
    ages: [14, 16],
    month: '2026-11',
    k: 5,
    group: { n: 28 },
    results: [
      fakeEntry({
        item: 'B1',
        phase: 'baseline',
        method: 'slips',
        options: 5,
        target: [3, 4],
        result: { form: 'two', target: 12 },
      }),
      fakeEntry({ result: { form: 'full', counts: [12, 10, 6] } }),
      fakeEntry({
        item: 'B1',
        phase: 'endpoint',
        method: 'slips',
        options: 5,
        target: [3, 4],
        result: { form: 'two', target: 23 },
      }),
    ],
    flags: [],
  });
});

test('protects a phase alone when the other was not counted', () => {
  const file = sessionResults(fakeAnswers({ methods: bySlips, slips: { 'start.B1': [5, 5, 6, 6, 6] } }));
  expect(resultOf(file, 'B1', 'baseline')).toEqual({ form: 'full', counts: [5, 5, 6, 6, 6] });
  expect(file.results).toHaveLength(1);
});

test('keeps every option of a pair only when both phases allow it', () => {
  const tallies = { 'start.K10': [9, 9, 10], 'end.K10': [18, 5, 5] };
  expect(resultOf(sessionResults(fakeAnswers({ tallies })), 'K10', 'baseline')?.form).toBe('full');
  const oneSmall = { ...tallies, 'end.K10': [20, 4, 4] };
  const file = sessionResults(fakeAnswers({ tallies: oneSmall }));
  expect(resultOf(file, 'K10', 'baseline')).toEqual({ form: 'two', target: 9 });
  expect(resultOf(file, 'K10', 'endpoint')).toEqual({ form: 'two', target: 20 });
});

test('never takes hands for a question answered on slips, nor slips for one answered by hand', () => {
  const tallies = { 'start.K10': [9, 9, 10] };
  const slips = { 'end.K10': [18, 5, 5] };
  expect(sessionResults(fakeAnswers({ tallies, slips, methods: { K10: 'slips' } })).results).toMatchObject([
    { item: 'K10', phase: 'endpoint', method: 'slips' },
  ]);
  expect(sessionResults(fakeAnswers({ tallies, slips, methods: { K10: 'hands' } })).results).toMatchObject([
    { item: 'K10', phase: 'baseline', method: 'hands' },
  ]);
});

test('leaves out questions without a target, questions only talked about and questions without a hand', () => {
  const tallies = { 'middle.BR2': [20, 8, 0], 'middle.K3': [12, 10, 6], 'start.K10': [0, 0, 0] };
  expect(sessionResults(fakeAnswers({ tallies, methods: { K3: 'talk' } })).results).toEqual([]);
});

test('keeps a question that every typed slip left blank, as a band', () => {
  const file = sessionResults(fakeAnswers({ methods: bySlips, slips: { 'end.B1': [0, 0, 0, 0, 0] } }));
  expect(resultOf(file, 'B1', 'endpoint')).toEqual({ form: 'fewer' });
});

test('says only that fewer than 2k took part in a small group', () => {
  const file = sessionResults(fakeAnswers({ n: 9, tallies: { 'middle.K3': [9, 0, 0] } }));
  expect(file.group).toEqual({ fewerThan: 10 });
  expect(file.results).toMatchObject([{ item: 'K3', result: { form: 'withheld' } }]);
});

test('names a question whose counts do not fit the lesson', () => {
  const act = () => sessionResults(fakeAnswers({ tallies: { 'middle.K3': [12, 16] } }));
  expect(act).toThrow(RangeError);
  expect(act).toThrow('middle.K3');
});

test('puts in what was protected on an earlier day, in lesson order, without counting it twice', () => {
  const earlier = [fakeEntry({ result: { form: 'fewer' } })];
  const answers = fakeAnswers({ methods: bySlips, slips: { 'end.B1': [0, 1, 4, 10, 13] }, earlier });
  expect(sessionResults(answers).results.map(({ item }) => item)).toEqual(['K3', 'B1']);
  const again = sessionResults({ ...answers, tallies: { 'middle.K3': [12, 10, 6] } });
  expect(again.results.filter(({ item }) => item === 'K3')).toMatchObject([{ result: { form: 'full' } }]);
});

test('takes the first count of a question that a lesson asks twice', () => {
  const outline = fakeOutline([
    fakeSlide('one', [fakeActivity('K3', { slide: 'one' })]),
    fakeSlide('two', [fakeActivity('K3', { slide: 'two' })]),
  ]);
  const tallies = { 'two.K3': [20, 8, 0], 'one.K3': [12, 10, 6] };
  const { results } = sessionResults(fakeAnswers({ outline, tallies }));
  expect(results).toEqual([fakeEntry({ result: { form: 'full', counts: [12, 10, 6] } })]);
});

test('flags a session that the app finished', () => {
  expect(sessionResults(fakeAnswers({ unfinished: true })).flags).toEqual(['unfinished']);
});

test('makes files that its own reader accepts', () => {
  const tallies = { 'middle.K3': [28, 0, 0], 'start.K10': [9, 9, 10], 'end.K10': [20, 4, 4] };
  const file = sessionResults(fakeAnswers({ tallies, unfinished: true }));
  expect(parseResultsFile(file)).toEqual({ ok: true, file });
});
