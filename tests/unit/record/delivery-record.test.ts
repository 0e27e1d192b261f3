import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deliveryRecordJson,
  parseDeliveryRecord,
  recordLimits,
  recordNotice,
  recordTextProblem,
} from '../../../renderer/core/record/delivery-record';
import { parseResultsFile } from '../../../renderer/core/results/results-file';
import { fakeEntry, fakeFile } from '../results/fake-lesson';
import { fakeRecord } from './fake-record';

const record = fakeRecord();

test('a record reads back as it was written', () => {
  expect(parseDeliveryRecord(JSON.parse(deliveryRecordJson(record)))).toEqual(record);
  const { urn: _none, ...withoutUrn } = record;
  expect(parseDeliveryRecord(withoutUrn)).toEqual(withoutUrn);
});

test('says in the file that it names staff and is personal data', () => {
  expect(recordNotice).toMatch(/names staff.*personal data/iu);
  expect(JSON.parse(deliveryRecordJson(record)).notice).toBe(recordNotice);
  expect(parseDeliveryRecord({ ...record, notice: 'Anonymous.' })).toBeNull();
});

describe('nothing can be added', () => {
  const asked = [
    'incident',
    'disclosure',
    'notes',
    'comments',
    'pupil',
    'results',
    'answers',
    'session',
    'id',
    'class',
  ];
  const places = [
    ['the record', (key: string, value: unknown) => ({ ...record, [key]: value })],
    ['the lesson', (key: string, value: unknown) => ({ ...record, lesson: { ...record.lesson, [key]: value } })],
    [
      'a slide',
      (key: string, value: unknown) => ({ ...record, slides: record.slides.map((one) => ({ ...one, [key]: value })) }),
    ],
  ] as const;

  test.each(places)('to %s: no field for what happened, for an answer, or of any other name', (_place, withKey) => {
    const known = new Set([record, record.lesson, record.slides[0] ?? {}].flatMap((one) => Object.keys(one)));
    for (const key of asked) if (!known.has(key)) expect(parseDeliveryRecord(withKey(key, 'x')), key).toBeNull();
    const others = fc.string({ minLength: 1 }).filter((key) => !known.has(key) && key !== '__proto__');
    fc.assert(fc.property(others, fc.jsonValue(), (key, value) => parseDeliveryRecord(withKey(key, value)) === null));
  });

  test('has no field that is a text to write in but school and names', () => {
    const story = 'A pupil in the third row told me afterwards';
    const texts = Object.keys(record).filter((key) => parseDeliveryRecord({ ...record, [key]: story }) !== null);
    expect(texts).toEqual(['school']);
    expect(parseDeliveryRecord({ ...record, by: [story] })).not.toBeNull();
    expect(parseDeliveryRecord({ ...record, years: [story] })).toBeNull();
  });
});

test.each([
  ['a school of two lines', { school: 'One\nTwo' }],
  ['a school of nothing', { school: '' }],
  ['a name that is too long', { by: ['x'.repeat(recordLimits.text + 1)] }],
  ['a name that turns round what follows', { by: ['\u202Eabc'] }],
  ['three names', { by: ['A', 'B', 'C'] }],
  ['no name', { by: [] }],
  ['a reference of letters', { urn: 'ABC123' }],
  ['nobody reached', { reached: 0 }],
  ['a day that does not exist', { date: '2026-02-31' }],
  ['a time of day', { date: '2026-11-12T09:00' }],
  ['an id that is none', { record: 'abc' }],
  ['a year of its own making', { years: ['10B'] }],
])('refuses %s', (_what, change) => {
  expect(parseDeliveryRecord({ ...record, ...change })).toBeNull();
});

test('says why a school or a name cannot be taken', () => {
  expect(recordTextProblem('  ')).toBe('missing');
  expect(recordTextProblem('a'.repeat(81))).toBe('too-long');
  expect(recordTextProblem('a\u200Bb')).toBe('unseen');
  expect(recordTextProblem(' Ysgol Gyfun Llangefni ')).toBeNull();
});

test('a record is no result and a result is no record', () => {
  expect(parseResultsFile(record)).toMatchObject({ ok: false });
  expect(parseDeliveryRecord(fakeFile([fakeEntry()]))).toBeNull();
});
