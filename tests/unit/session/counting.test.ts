import { describe, expect, it } from 'vitest';
import { toSaved } from '../../../renderer/core/session/saved-session';
import type { SessionEvent, SessionState } from '../../../renderer/core/session/state';
import { toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { transition } from '../../../renderer/core/session/transition';
import { after, atQuiz, fakeSession, fakeTaughtLesson, look, startedAtMs } from '../../support/fake-lesson';
import { fakeFile } from '../results/fake-lesson';

const lesson = fakeTaughtLesson();
const quiz = atQuiz(lesson);
const open: SessionEvent = { kind: 'open-responses' };
const close: SessionEvent = { kind: 'close-responses' };
const add = (option: number): SessionEvent => ({ kind: 'count', option, change: 1 });
const take = (option: number): SessionEvent => ({ kind: 'count', option, change: -1 });
const rest = (option: number): SessionEvent => ({ kind: 'count-rest', option });
const run = (state: SessionState, event: SessionEvent) => transition(lesson, state, event, startedAtMs);
const refused = (state: SessionState, event: SessionEvent) => {
  const { next, effects } = run(state, event);
  expect(next).toBe(state);
  expect(effects).toHaveLength(1);
  const [effect] = effects;
  return effect?.kind === 'refuse' ? effect.refusal : effect;
};
const countsOf = ({ responses }: SessionState) => (responses.kind === 'open' ? responses.counts : null);
const counting = after(lesson, quiz, open);

it('starts every option at zero, shows the room that it is open, and writes nothing', () => {
  const { next, effects } = run(quiz, open);
  expect(countsOf(next)).toEqual([0, 0, 0]);
  expect(effects).toEqual([{ kind: 'publish' }]);
  expect(run(next, open)).toEqual({ next, effects: [] });
});

it('asks for the number of pupils before the first count', () => {
  const asked = { ...quiz, n: null };
  expect(refused(asked, open)).toEqual({ kind: 'n-needed' });
  expect(countsOf(after(lesson, asked, { kind: 'set-n', n: 28 }, open))).toEqual([0, 0, 0]);
});

it.each(['talk', 'chat', 'order'])('has nothing to count on slide %s', (slide) => {
  expect(refused({ ...quiz, position: { slide, beat: 0 } }, open)).toEqual({ kind: 'nothing-to-count' });
});

it('never counts a question by hands that is answered on slips, nor one that is only talked about', () => {
  expect(refused({ ...quiz, methods: { K15: 'slips' } }, open)).toEqual({ kind: 'slips-question' });
  expect(refused({ ...quiz, methods: { K15: 'talk' } }, open)).toEqual({ kind: 'nothing-to-count' });
});

it('adds and takes away one hand a press, and writes none of it', () => {
  const state = after(lesson, counting, add(0), add(0), add(2), take(0));
  expect(countsOf(state)).toEqual([1, 0, 1]);
  expect(run(state, add(1)).effects).toEqual([{ kind: 'publish' }]);
  expect(refused(state, take(1))).toEqual({ kind: 'none-left-to-take' });
});

it('never counts more than the pupils there are', () => {
  const three = after(lesson, { ...quiz, n: 3 }, open, add(0), add(1), add(2));
  expect(refused(three, add(0))).toEqual({ kind: 'all-counted' });
  expect(refused(three, rest(0))).toEqual({ kind: 'all-counted' });
});

it('gives the rest to one option, and takes that back as one press', () => {
  const state = after(lesson, counting, add(0), add(0), rest(1));
  expect(countsOf(state)).toEqual([2, 26, 0]);
  expect(countsOf(after(lesson, state, { kind: 'undo-count' }))).toEqual([2, 0, 0]);
});

it('undoes presses from the last to the first, and then says that there is nothing to undo', () => {
  const none = after(lesson, counting, add(2), take(2), { kind: 'undo-count' }, { kind: 'undo-count' });
  expect(countsOf(none)).toEqual([0, 0, 0]);
  expect(refused(none, { kind: 'undo-count' })).toEqual({ kind: 'nothing-to-undo' });
});

it('gives back no hand that the group, corrected since, has no pupil for', () => {
  const taken = after(lesson, { ...quiz, n: 3 }, open, add(0), add(1), add(2), take(2), { kind: 'set-n', n: 2 });
  expect(countsOf(taken)).toEqual([1, 1, 0]);
  expect(refused(taken, { kind: 'undo-count' })).toEqual({ kind: 'all-counted' });
});

it('ignores a digit beyond the last option', () => {
  expect(run(counting, add(8))).toEqual({ next: counting, effects: [] });
  expect(run(counting, take(8))).toEqual({ next: counting, effects: [] });
});

it.each<SessionEvent>([add(0), take(0), rest(0), { kind: 'undo-count' }, close, { kind: 'discard-responses' }])(
  'ignores $kind while nothing is open',
  (event) => {
    expect(run(quiz, event)).toEqual({ next: quiz, effects: [] });
  },
);

it('closing keeps the count, once, and forgets how it came about', () => {
  const { next, effects } = run(after(lesson, counting, add(0), rest(1)), close);
  expect(next.tallies).toEqual({ 'quiz.K15': [1, 27, 0] });
  expect(next.responses).toEqual({ kind: 'closed' });
  expect(effects).toEqual([{ kind: 'publish' }, { kind: 'save' }]);
  expect(run(next, close)).toEqual({ next, effects: [] });
});

it('discarding keeps nothing', () => {
  const { next, effects } = run(after(lesson, counting, add(0)), { kind: 'discard-responses' });
  expect(next).toMatchObject({ tallies: {}, responses: { kind: 'closed' } });
  expect(effects).toEqual([{ kind: 'publish' }]);
});

it.each<SessionEvent>([{ kind: 'next' }, { kind: 'previous' }, { kind: 'go-to', slide: 'chat' }, { kind: 'reveal' }])(
  'refuses $kind while hands are counted',
  (event) => {
    expect(refused(counting, event)).toEqual({ kind: 'counting' });
  },
);

it('closing with nobody counted keeps nothing', () => {
  const { next, effects } = run(counting, close);
  expect(next).toEqual(quiz);
  expect(effects).toEqual([{ kind: 'publish' }]);
});

describe('a question that was counted already', () => {
  const counted = after(lesson, counting, add(0), rest(1), close, { kind: 'reveal' }, { kind: 'reveal' });
  const sure: SessionEvent = { kind: 'open-responses', sure: true };
  const again = after(lesson, counted, sure);
  const earlier = { 'quiz.K15': [1, 27, 0] };

  it('is not counted again before the facilitator is asked', () => {
    expect(refused(counted, open)).toEqual({ kind: 'counted-already', counted: 28, n: 28 });
  });

  it('keeps its count, on the disk too, until the new one is closed, and covers what was revealed', () => {
    expect(countsOf(again)).toEqual([0, 0, 0]);
    expect(again.tallies).toEqual(earlier);
    expect(again.activities['quiz.K15']?.revealed).toBe(0);
    expect(run(counted, sure).effects).toEqual([{ kind: 'publish' }, { kind: 'save' }]);
    const halfway = after(lesson, again, add(2), add(2));
    expect(toSaved(halfway, startedAtMs).tallies).toEqual(earlier);
    expect(after(lesson, halfway, close).tallies).toEqual({ 'quiz.K15': [0, 0, 2] });
  });

  it('has its earlier count back when the new one is discarded, or closed with nobody counted', () => {
    for (const event of [{ kind: 'discard-responses' } as const, close]) {
      expect(after(lesson, again, event)).toMatchObject({ tallies: earlier, responses: { kind: 'closed' } });
    }
    expect(after(lesson, again, add(0), { kind: 'discard-responses' }).tallies).toEqual(earlier);
  });
});

describe('a vote on a story', () => {
  const story = fakeSession(lesson, { n: 28, position: { slide: 'story', beat: 0 } });
  const voting = after(lesson, story, open, add(0), rest(1));
  const { next: voted, effects } = run(voting, close);
  const choose = { kind: 'activity', activity: 'story.BR2', event: { kind: 'choose', node: '1', choice: 0 } } as const;

  it('is kept in no tally and never written: the facilitator alone sees how it went', () => {
    expect(countsOf(voting)).toEqual([1, 27]);
    expect(effects).toEqual([{ kind: 'publish' }]);
    expect(voted).toEqual({
      ...story,
      responses: { kind: 'closed', vote: { activity: 'story.BR2', counts: [1, 27] } },
    });
    expect(toSaved(voted, startedAtMs)).toEqual(toSaved(story, startedAtMs));
    expect(toAudienceView(lesson, voted, look)).toEqual(toAudienceView(lesson, story, look));
  });

  it.each<[string, SessionEvent]>([
    ['the story goes on', choose],
    ['the lesson goes on', { kind: 'next', sure: true }],
    ['another vote is opened', open],
  ])('is forgotten once %s', (_title, event) => {
    expect(JSON.stringify(after(lesson, voted, event))).not.toContain('vote');
  });
});

it('a story that waits for no choice has nothing to vote on', () => {
  const event = { kind: 'activity', activity: 'story.BR2', event: { kind: 'choose', node: '1', choice: 0 } } as const;
  const followed = after(lesson, fakeSession(lesson, { n: 28, position: { slide: 'story', beat: 0 } }), event);
  expect(refused(followed, open)).toEqual({ kind: 'nothing-to-count' });
});

it('corrects the number of pupils, but never below what was counted for one question', () => {
  const counted = after(lesson, counting, rest(1), close);
  expect(after(lesson, counted, { kind: 'set-n', n: 30 }).n).toBe(30);
  expect(refused(counted, { kind: 'set-n', n: 27 })).toEqual({ kind: 'n-below-counts', counted: 28 });
  const halfway = after(lesson, counting, add(0), add(1));
  expect(after(lesson, halfway, { kind: 'set-n', n: 2 }).n).toBe(2);
  expect(refused(halfway, { kind: 'set-n', n: 1 })).toEqual({ kind: 'n-below-counts', counted: 2 });
});

it('saves a corrected number without the hands in the air', () => {
  const { next, effects } = run(after(lesson, counting, add(0)), { kind: 'set-n', n: 30 });
  expect(effects).toContainEqual({ kind: 'save' });
  expect(toSaved(next, startedAtMs)).toMatchObject({ n: 30, tallies: {} });
});

it('fixes the number of pupils once part of the results was protected', () => {
  const waiting = { ...quiz, earlier: fakeFile([]) };
  expect(refused(waiting, { kind: 'set-n', n: 29 })).toEqual({ kind: 'n-fixed' });
  expect(run(waiting, { kind: 'set-n', n: 28 })).toEqual({ next: waiting, effects: [] });
});

it.each([0, -1, 2.5, Number.NaN, 2001])('throws for %s pupils: no screen can ask for it', (n) => {
  expect(() => run(quiz, { kind: 'set-n', n })).toThrow(RangeError);
});

it('does not end the lesson while hands are being counted, and says why', () => {
  const asked = after(lesson, counting, add(0));
  const { next, effects } = run(asked, { kind: 'end-lesson' });
  expect(next).toBe(asked);
  expect(effects).toEqual([{ kind: 'refuse', refusal: { kind: 'counting' } }]);
});
