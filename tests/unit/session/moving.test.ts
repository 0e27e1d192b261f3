import { describe, expect, it } from 'vitest';
import type { SessionEvent, SessionState } from '../../../renderer/core/session/state';
import { transition } from '../../../renderer/core/session/transition';
import { after, fakeSession, fakeTaughtLesson, startedAtMs } from '../../support/fake-lesson';

const lesson = fakeTaughtLesson();
const start = fakeSession(lesson);
const at = (slide: string, beat = 0): SessionState => ({ ...start, position: { slide, beat } });
const run = (state: SessionState, event: SessionEvent) => transition(lesson, state, event, startedAtMs);
const refusalOf = (state: SessionState, event: SessionEvent) => {
  const { next, effects } = run(state, event);
  expect(next).toBe(state);
  return effects;
};

it.each<[string, SessionState, SessionEvent, { slide: string; beat: number }]>([
  ['next goes to the next beat', at('talk', 0), { kind: 'next' }, { slide: 'talk', beat: 1 }],
  ['next after the last beat goes to the next slide', at('talk', 2), { kind: 'next' }, { slide: 'quiz', beat: 0 }],
  ['next walks through a chat line by line', at('chat', 1), { kind: 'next' }, { slide: 'chat', beat: 2 }],
  ['previous goes to the beat before', at('talk', 2), { kind: 'previous' }, { slide: 'talk', beat: 1 }],
  [
    'previous from a first beat goes to the last beat before',
    at('quiz'),
    { kind: 'previous' },
    { slide: 'talk', beat: 2 },
  ],
  ['first goes to the first slide', at('story'), { kind: 'first' }, { slide: 'start', beat: 0 }],
  ['last goes to the first beat of the last slide', at('talk'), { kind: 'last' }, { slide: 'end', beat: 0 }],
  [
    'go-to goes to the first beat of a slide',
    at('talk', 2),
    { kind: 'go-to', slide: 'chat' },
    { slide: 'chat', beat: 0 },
  ],
])('%s', (_title, from, event, to) => {
  const { next, effects } = run(from, event);
  expect(next.position).toEqual(to);
  expect(effects).toEqual([{ kind: 'publish' }, { kind: 'save' }]);
});

it('refuses next at the very end and previous at the very start, with the reason', () => {
  expect(refusalOf(at('end', 1), { kind: 'next' })).toEqual([{ kind: 'refuse', refusal: { kind: 'last-slide' } }]);
  expect(refusalOf(at('start'), { kind: 'previous' })).toEqual([{ kind: 'refuse', refusal: { kind: 'first-slide' } }]);
});

it('passes over dropped slides in both directions', () => {
  const dropped = after(lesson, at('start'), { kind: 'set-dropped', slide: 'talk', dropped: true });
  expect(after(lesson, dropped, { kind: 'next' }).position).toEqual({ slide: 'quiz', beat: 0 });
  expect(after(lesson, dropped, { kind: 'next' }, { kind: 'previous' }).position).toEqual({ slide: 'start', beat: 0 });
});

it('goes to a dropped slide when asked by number, and on from there', () => {
  const dropped = { ...at('start'), dropped: ['reply', 'talk'] };
  const there = after(lesson, dropped, { kind: 'go-to', slide: 'talk' }, { kind: 'next' });
  expect(there.position).toEqual({ slide: 'talk', beat: 1 });
  expect(after(lesson, there, { kind: 'next' }, { kind: 'next' }).position).toEqual({ slide: 'quiz', beat: 0 });
});

it('stays on the slide on show when it is dropped, and then leaves it in either direction', () => {
  const here = after(lesson, at('reply'), { kind: 'set-dropped', slide: 'reply', dropped: true });
  expect(here.position.slide).toBe('reply');
  expect(after(lesson, here, { kind: 'next' }).position.slide).toBe('chat');
  expect(after(lesson, here, { kind: 'previous' }).position.slide).toBe('quiz');
});

it('puts a dropped slide back', () => {
  const back = after(
    lesson,
    at('start'),
    { kind: 'set-dropped', slide: 'talk', dropped: true },
    { kind: 'set-dropped', slide: 'talk', dropped: false },
  );
  expect(back.dropped).toEqual([]);
});

it.each<[string, SessionState, SessionEvent]>([
  ['first on the first beat', at('start'), { kind: 'first' }],
  ['last on the last slide', at('end'), { kind: 'last' }],
  ['going to where the lesson is', at('quiz'), { kind: 'go-to', slide: 'quiz' }],
  ['dropping a slide that must be kept', at('start'), { kind: 'set-dropped', slide: 'quiz', dropped: true }],
  [
    'dropping a slide twice',
    { ...at('start'), dropped: ['talk'] },
    { kind: 'set-dropped', slide: 'talk', dropped: true },
  ],
  [
    'the wall it already knows for these displays',
    { ...at('start'), wall: { kind: 'shared', displays: 'single' } },
    { kind: 'wall', wall: { kind: 'shared', displays: 'single' } },
  ],
  ['the wall it already knows', at('start'), { kind: 'wall', wall: { kind: 'separate' } }],
])('ignores %s', (_title, state, event) => {
  expect(run(state, event)).toEqual({ next: state, effects: [] });
  expect(run(state, event).next).toBe(state);
});

describe('on a story', () => {
  const story = at('story');
  const choose = { kind: 'activity', activity: 'story.BR2', event: { kind: 'choose', node: '1', choice: 1 } } as const;
  const pathOf = (state: SessionState) => state.activities['story.BR2']?.state;
  const followed = { path: [{ node: '1', chosen: 1 }] };

  it('next waits for a choice, and leaves the story only when asked a second time', () => {
    const { next, effects } = run(story, { kind: 'next' });
    expect(next).toBe(story);
    expect(effects).toEqual([{ kind: 'refuse', refusal: { kind: 'choice-awaited' } }]);
    expect(after(lesson, story, { kind: 'next', sure: true }).position).toEqual({ slide: 'order', beat: 0 });
  });

  it('next goes on with the story as far as help, and then with the lesson', () => {
    const helped = after(lesson, story, choose, { kind: 'next' });
    expect(helped.position).toEqual(story.position);
    expect(pathOf(helped)).toEqual({ path: [...followed.path, { node: '2', chosen: null }] });
    expect(after(lesson, helped, { kind: 'next' }).position).toEqual({ slide: 'order', beat: 0 });
  });

  it('previous steps back through the story before it leaves it', () => {
    const helped = after(lesson, story, choose, { kind: 'next' });
    const back = after(lesson, helped, { kind: 'previous' });
    expect(pathOf(back)).toEqual(followed);
    const start = after(lesson, back, { kind: 'previous' });
    expect(pathOf(start)).toEqual({ path: [{ node: '1', chosen: null }] });
    expect(after(lesson, start, { kind: 'previous' }).position).toEqual({ slide: 'chat', beat: 2 });
  });

  it('a number, first and last leave it at once', () => {
    for (const event of [{ kind: 'go-to', slide: 'quiz' }, { kind: 'first' }, { kind: 'last' }] as const)
      expect(after(lesson, story, event).position.slide).not.toBe('story');
  });
});

it('throws for a slide the lesson does not have: only a bug can ask for it', () => {
  expect(() => run(at('start'), { kind: 'go-to', slide: 'nowhere' })).toThrow(RangeError);
  expect(() => run(at('start'), { kind: 'set-dropped', slide: 'nowhere', dropped: true })).toThrow(RangeError);
});
