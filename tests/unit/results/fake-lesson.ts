import type { ResultEntry, ResultsFile } from '../../../renderer/core/contract/results-file';
import type { Outline, OutlineActivity, OutlineSlide } from '../../../renderer/core/lesson/outline';
import type { SessionAnswers } from '../../../renderer/core/results/session-results';

export function fakeActivity(
  item: string,
  change: Partial<OutlineActivity> & { slide?: string } = {},
): OutlineActivity {
  const { slide = 'quiz', ...rest } = change;
  return {
    key: `${slide}.${item}`,
    kind: 'Choice',
    item,
    itemVersion: 1,
    label: `Question ${item}?`,
    options: ['Tell someone', 'Pay', 'Wait'],
    target: [0],
    ...rest,
  };
}

export function fakeSlide(id: string, activities: readonly OutlineActivity[]): OutlineSlide {
  return {
    id,
    title: id,
    minutes: 2,
    keep: true,
    layout: 'standard',
    beats: [{ from: 0, to: 0 }],
    notes: [],
    activities,
    parts: [],
  };
}

export function fakeOutline(slides: readonly OutlineSlide[]): Outline {
  return {
    id: 'ks4-lesson',
    version: 1,
    title: 'A lesson',
    summary: '',
    format: 'lesson',
    audience: 'pupils',
    ages: [14, 16],
    minutes: 55,
    outcomes: [],
    curriculum: [],
    reviewed: null,
    reviewBy: null,
    language: 'en-GB',
    glossary: [],
    follows: [],
    followedBy: [],
    readingAge: 11,
    slides,
    facts: [],
  };
}

const scale = { kind: 'Scale', options: ['1', '2', '3', '4', '5'], target: [3, 4] };

/** A scale before and after, a question before and after, a question asked once, and a story that yields nothing. */
export const lesson = fakeOutline([
  fakeSlide('start', [
    fakeActivity('B1', { ...scale, slide: 'start', phase: 'baseline' }),
    fakeActivity('K10', { slide: 'start', phase: 'baseline' }),
  ]),
  fakeSlide('middle', [
    fakeActivity('K3', { slide: 'middle' }),
    (({ target: _none, ...story }) => story)(fakeActivity('BR2', { slide: 'middle', kind: 'Story' })),
  ]),
  fakeSlide('end', [
    fakeActivity('B1', { ...scale, slide: 'end', phase: 'endpoint' }),
    fakeActivity('K10', { slide: 'end', phase: 'endpoint' }),
  ]),
]);

export function fakeAnswers(change: Partial<SessionAnswers> = {}): SessionAnswers {
  return {
    outline: lesson,
    tallies: {},
    slips: {},
    methods: {},
    n: 28,
    k: 5,
    ages: [14, 16],
    session: '3fa9c10b5d2e4f6a8b7c9d0e1f2a3b4c',
    month: '2026-11',
    app: '0.1.0',
    ...change,
  };
}

export function fakeEntry(change: Partial<ResultEntry> = {}): ResultEntry {
  return {
    item: 'K3',
    itemVersion: 1,
    phase: 'single',
    method: 'hands',
    options: 3,
    target: [0],
    result: { form: 'two', target: 12 },
    ...change,
  };
}

export function fakeFile(results: readonly ResultEntry[], change: Partial<ResultsFile> = {}): ResultsFile {
  return {
    schema: 'not-alone-results',
    version: 1,
    app: '0.1.0',
    session: '3fa9c10b5d2e4f6a8b7c9d0e1f2a3b4c',
    lesson: { id: 'ks4-lesson', version: 1 },
    ages: [14, 16],
    month: '2026-11',
    k: 5,
    group: { n: 28 },
    results,
    flags: [],
    ...change,
  };
}
