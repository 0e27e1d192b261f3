import type { Outline, OutlineActivity, OutlineSlide } from '../../../renderer/core/lesson/outline';

export function fakeActivity(change: Partial<OutlineActivity> = {}): OutlineActivity {
  const item = change.item ?? 'K3';
  return {
    key: `slide.${item}`,
    kind: 'Choice',
    item,
    itemVersion: 1,
    label: `Question ${item}`,
    options: ['First', 'Second', 'Third'],
    target: [1],
    ...change,
  };
}

export function fakeSlide(change: Partial<OutlineSlide> = {}): OutlineSlide {
  const id = change.id ?? 'slide';
  return {
    id,
    title: `Title of ${id}`,
    minutes: 5,
    keep: true,
    layout: 'standard',
    beats: [{ from: 0, to: 0 }],
    notes: [],
    activities: [],
    parts: [],
    ...change,
  };
}

/** A lesson of these slides; its minutes are their sum. */
export function fakeOutline(slides: readonly OutlineSlide[], change: Partial<Outline> = {}): Outline {
  return {
    id: 'ks4-lesson',
    version: 1,
    title: 'Not your fault, not too late',
    summary: 'A lesson',
    format: 'lesson',
    audience: 'pupils',
    ages: [14, 16],
    minutes: slides.reduce((total, slide) => total + slide.minutes, 0),
    outcomes: ['Say what online blackmail is'],
    curriculum: [],
    reviewed: null,
    reviewBy: null,
    language: 'en-GB',
    glossary: [],
    follows: [],
    followedBy: [],
    readingAge: 12,
    slides,
    facts: [],
    ...change,
  };
}

/** The KS4 lesson's minutes: 55 in all, with a 2 and a 3 minute slide that may go. */
export const ks4Outline = fakeOutline(
  [3, 2, 4, 4, 1, 7, 10, 5, 4, 2, 4, 2, 3, 4].map((minutes, index) =>
    fakeSlide({ id: `s${index + 1}`, minutes, keep: index !== 9 && index !== 12 }),
  ),
);
