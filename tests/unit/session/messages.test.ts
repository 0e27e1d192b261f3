import { expect, it } from 'vitest';
import { audienceCommands, parseMessage, type WindowMessage } from '../../../renderer/core/contract/messages';
import { toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { atQuiz, fakeTaughtLesson, look } from '../../support/fake-lesson';

const lesson = fakeTaughtLesson();
const view = toAudienceView(lesson, atQuiz(lesson), look);
const stamp = { owner: 'a1', revision: 3 };
const message = (change: object = {}) => ({ v: 1, kind: 'view', stamp, view, ...change });
const screen = (change: object) => message({ view: { ...view, screen: change } });

it.each<WindowMessage>([
  { v: 1, kind: 'hello', window: 'w1' },
  { v: 1, kind: 'shown', window: 'w1', stamp },
  { v: 1, kind: 'shown', window: 'w1', stamp, ratio: '4:3' },
  { v: 1, kind: 'close', except: 'w1' },
  { v: 1, kind: 'close', except: null },
  { v: 1, kind: 'view', stamp, view },
  { v: 1, kind: 'request', window: 'w1', request: { kind: 'activity', activity: 'a', event: { any: ['thing'] } } },
  ...audienceCommands.map(
    (command): WindowMessage => ({ v: 1, kind: 'request', window: 'w1', request: { kind: 'command', command } }),
  ),
])('reads every message of its own ($kind)', (value) => {
  expect(parseMessage(structuredClone(value))).toEqual(value);
});

it.each([
  { kind: 'holding' },
  { kind: 'number', number: 1 },
  { kind: 'cover', cover: 'hide' },
  { kind: 'help', when: 'closing' },
  { kind: 'words', words: [{ term: 'threat', meaning: 'What it means.' }], page: 1, pages: 2 },
  { kind: 'slide', slide: 's', from: 0, to: 2, activities: { 's.K1': null } },
])('reads a view whose screen is $kind', (one) => {
  expect(parseMessage(screen(one))).toEqual(screen(one));
});

const long = 'x'.repeat(20_001);
it.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'hello'],
  ['a list', [{ v: 1, kind: 'hello', window: 'w1' }]],
  ['an empty object', {}],
  ['another format', { v: 2, kind: 'hello', window: 'w1' }],
  ['no format', { kind: 'hello', window: 'w1' }],
  ['an unknown kind', { v: 1, kind: 'eval', window: 'w1' }],
  ['a kind of the prototype', { v: 1, kind: 'constructor', window: 'w1' }],
  ['a hello without a window', { v: 1, kind: 'hello' }],
  ['a hello with something smuggled in', { v: 1, kind: 'hello', window: 'w1', notes: 'secret' }],
  ['a window name longer than any', { v: 1, kind: 'hello', window: long }],
  ['a close without an exception', { v: 1, kind: 'close' }],
  [
    'key words with notes',
    screen({ kind: 'words', words: [{ term: 'a', meaning: 'b', note: 'c' }], page: 1, pages: 1 }),
  ],
  ['key words as a cover', screen({ kind: 'cover', cover: 'words' })],
  ['a revision that is no whole number', { v: 1, kind: 'shown', window: 'w', stamp: { owner: 'a', revision: 0.5 } }],
  ['a negative revision', { v: 1, kind: 'shown', window: 'w', stamp: { owner: 'a', revision: -1 } }],
  ['a revision without an owner', { v: 1, kind: 'shown', window: 'w', stamp: { revision: 1 } }],
  [
    'a command that is the facilitator’s alone',
    { v: 1, kind: 'request', window: 'w', request: { kind: 'command', command: 'end-lesson' } },
  ],
  [
    'a swap asked by the audience',
    { v: 1, kind: 'request', window: 'w', request: { kind: 'command', command: 'swap' } },
  ],
  ['a session event as a request', { v: 1, kind: 'request', window: 'w', request: { kind: 'set-n', n: 1 } }],
  ['a stage of another shape', { v: 1, kind: 'shown', window: 'w', stamp, ratio: '9:16' }],
  ['a view without a stamp', { v: 1, kind: 'view', view }],
  ['a view with notes', message({ view: { ...view, notes: 'secret' } })],
  ['a view without a look', message({ view: { ...view, look: undefined } })],
  ['an unknown theme', message({ view: { ...view, look: { ...look, theme: 'pink' } } })],
  ['an unknown nation', message({ view: { ...view, nation: 'france' } })],
  ['a contact that is markup', message({ view: { ...view, help: { groups: [], contacts: ['<b>'] } } })],
  ['an unknown screen', screen({ kind: 'notes' })],
  ['help as a cover', screen({ kind: 'cover', cover: 'help' })],
  ['a third display', screen({ kind: 'number', number: 3 })],
  [
    'a slide with a count beside it',
    screen({ kind: 'slide', slide: 's', from: 0, to: 0, activities: {}, counts: [1] }),
  ],
  ['half a block', screen({ kind: 'slide', slide: 's', from: 0.5, to: 1, activities: {} })],
])('drops %s', (_title, value) => {
  expect(parseMessage(value)).toBeNull();
});
