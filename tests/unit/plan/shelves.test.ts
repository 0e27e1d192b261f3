import { describe, expect, it } from 'vitest';
import { nextLessons, type ShelfLesson, shelvesOf } from '../../../renderer/core/lesson/shelves';

function lesson(id: string, change: Partial<ShelfLesson> = {}): ShelfLesson {
  return { id, title: id, format: 'lesson', audience: 'pupils', ages: [14, 16], minutes: 55, follows: [], ...change };
}

const shelves = (lessons: readonly ShelfLesson[]) =>
  shelvesOf(lessons).map(({ name, lessons: on }) => [name, ...on.map(({ id }) => id)]);

describe('the shelves', () => {
  it('have the lessons by their room, lessons first, and none that is empty', () => {
    expect(
      shelves([
        lesson('briefing', { format: 'briefing', audience: 'staff' }),
        lesson('workshop', { format: 'workshop' }),
        lesson('assembly', { format: 'assembly' }),
        lesson('lesson'),
      ]),
    ).toEqual([
      ['lessons', 'lesson'],
      ['assemblies', 'assembly'],
      ['workshops', 'workshop'],
      ['adults', 'briefing'],
    ]);
    expect(shelves([])).toEqual([]);
  });

  it('have what takes up a longer lesson among the follow-ups, and a lesson after a shorter one among the lessons', () => {
    const assembly = lesson('assembly', { format: 'assembly', minutes: 20 });
    const tutor = lesson('tutor', { minutes: 10, follows: ['assembly'] });
    const whole = lesson('whole', { minutes: 55, follows: ['assembly'] });
    expect(shelves([assembly, tutor, whole])).toEqual([
      ['lessons', 'whole'],
      ['assemblies', 'assembly'],
      ['follow-ups', 'tutor'],
    ]);
    // On its own it follows nothing that is here.
    expect(shelves([tutor])).toEqual([['lessons', 'tutor']]);
  });

  it('have the youngest pupils first, then the longest lesson, then the title', () => {
    const ids = shelves([
      lesson('b'),
      lesson('short', { minutes: 30 }),
      lesson('a'),
      lesson('wide', { ages: [11, 16] }),
      lesson('young', { ages: [11, 14] }),
    ]);
    expect(ids).toEqual([['lessons', 'young', 'wide', 'a', 'b', 'short']]);
  });
});

describe('what comes after a lesson', () => {
  const lessons = [lesson('whole'), lesson('tutor', { minutes: 10 }), lesson('other')];

  it('is told apart by its length, in the order of the author', () => {
    const { followUps, inFull } = nextLessons({ minutes: 20, followedBy: ['tutor', 'whole'] }, lessons);
    expect(followUps.map(({ id }) => id)).toEqual(['tutor']);
    expect(inFull.map(({ id }) => id)).toEqual(['whole']);
  });

  it('leaves out what is not on this computer', () => {
    expect(nextLessons({ minutes: 20, followedBy: ['gone'] }, lessons)).toEqual({ followUps: [], inFull: [] });
  });
});
