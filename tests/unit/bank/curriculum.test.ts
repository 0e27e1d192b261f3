import { beforeAll, describe, expect, it } from 'vitest';
import {
  curriculumPage,
  type Message,
  readMessages,
  taughtMessages,
  usedActivities,
} from '../../../lessons/compiler/coverage';
import { buildLibrary, type Library } from '../../../lessons/compiler/library';
import { activityKinds } from '../../../renderer/activities/registry';
import type { Outline } from '../../../renderer/core/lesson/outline';
import { repository } from '../../support/served-app';
import { items, textOf } from './bank-files';

const messages = readMessages(textOf('lessons/bank/messages.yaml'));
let library: Library;
let outlines: readonly Outline[];

beforeAll(async () => {
  library = await buildLibrary(`${repository}/lessons`, repository, activityKinds);
  outlines = [...library.lessons.values()].map(({ outline }) => outline);
});

const placesOf = ({ id }: Message) =>
  taughtMessages(messages, outlines, library.bank).filter(({ message }) => message.id === id);

describe('the messages of the article', () => {
  it('are all there, F111 to F128, three of them for staff only', () => {
    expect(messages.map(({ id }) => id)).toEqual(Array.from({ length: 18 }, (_, index) => `F${111 + index}`));
    expect(messages.filter((message) => message.for === 'staff').map(({ id }) => id)).toEqual(['F111', 'F115', 'F117']);
    for (const { id, facts } of messages) expect(facts).toContain(id);
  });

  it.each(messages)('$id is read on a slide or heard in what is said, by those it is for', (message) => {
    const audience = message.for === 'staff' ? 'staff' : 'pupils';
    const places = placesOf(message);
    expect(places.filter(({ lesson }) => lesson.audience === audience).length).toBeGreaterThan(0);
    if (audience === 'staff') expect(places.filter(({ lesson }) => lesson.audience === 'pupils')).toEqual([]);
  });

  it.each(messages)('$id is taught in its form of today, all of it, wherever it is taught', (message) => {
    for (const { fact, words, lesson } of placesOf(message)) {
      const missing = message.words.filter((wanted) => !words.toLowerCase().includes(wanted.toLowerCase()));
      expect(missing, `${fact} in ${lesson.id}`).toEqual([]);
    }
  });

  it.each(['ks3-lesson', 'ks4-lesson', 'ks3-assembly', 'ks4-assembly'])(
    'are all taught in %s, which is many a pupil’s only session',
    (id) => {
      const missing = messages.filter(
        (message) => message.for === 'pupils' && !placesOf(message).some(({ lesson }) => lesson.id === id),
      );
      expect(missing.map((message) => message.id)).toEqual([]);
    },
  );

  it('do not count where a fact is only named: by an item, in what is done, or in the list of facts', () => {
    const [lesson] = outlines;
    if (lesson === undefined) throw new Error('Unexpected library without lessons');
    const silent = { ...lesson, slides: lesson.slides.map(({ taught: _taught, ...slide }) => slide) };
    expect(silent.facts.length).toBeGreaterThan(0);
    expect(taughtMessages(messages, [silent], library.bank)).toEqual([]);
  });
});

describe('the activities', () => {
  it('of every kind that a curriculum has are used', () => {
    for (const { name, lessons } of usedActivities(outlines)) expect(lessons.length, name).toBeGreaterThan(0);
  });

  it.each([
    ['Chat with decisions and branches', ['BR1', 'BR2', 'BR3', 'BR4']],
    ['Spot the red flags', ['R1', 'R2', 'R3']],
    ['Myth or fact', Array.from({ length: 15 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`)],
    ['Put the response in order', ['O1', 'O2']],
    ['What would you say to a friend', ['P1', 'P2', 'P3']],
    ['Sort cases to routes', ['C1']],
  ])('%s: each is used in some lesson', (name, wanted) => {
    const used = usedActivities(outlines).find((row) => row.name === name);
    expect(used?.lessons.flatMap((lesson) => lesson.items)).toEqual(expect.arrayContaining(wanted));
  });

  it('ask how sure people are before and after, in every session', () => {
    const [paired] = usedActivities(outlines);
    expect(paired?.lessons.map(({ id }) => id)).toEqual(outlines.map(({ id }) => id));
  });

  it('end and begin with where help is, in every session', () => {
    expect(
      usedActivities(outlines)
        .at(-1)
        ?.lessons.map(({ id }) => id),
    ).toEqual(outlines.map(({ id }) => id));
  });
});

describe('the page about it', () => {
  it('is what the lessons say', () => {
    expect(textOf('docs/curriculum.md')).toBe(curriculumPage(messages, outlines, library.bank));
  });

  it('gives for every outcome the slides that teach it', () => {
    const none = outlines.flatMap(({ id, outcomes, slides }) =>
      outcomes
        .map((_, index) => index + 1)
        .filter((outcome) => !slides.some(({ outcomes: own = [] }) => own.includes(outcome)))
        .map((outcome) => `${id} ${outcome}`),
    );
    expect(none).toEqual([]);
  });
});

it('every item of the bank is of a kind that some lesson uses', () => {
  const kinds = new Set(
    outlines.flatMap(({ slides }) => slides.flatMap(({ activities }) => activities)).map(({ kind }) => kind),
  );
  expect(items.filter(({ kind }) => !kinds.has(kind)).map(({ id }) => id)).toEqual([]);
});
