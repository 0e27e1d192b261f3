import { expect, it, vi } from 'vitest';
import type { AudienceView } from '../../../renderer/core/session/audience-view';
import type { SessionState } from '../../../renderer/core/session/state';
import { createSessionStore } from '../../../renderer/state/session-store';
import { atQuiz, fakeTaughtLesson, look, startedAtMs } from '../../support/fake-lesson';

const lesson = fakeTaughtLesson();

/** A disk whose writes end when the test says so. */
function fakeDisk() {
  const writes: { readonly state: SessionState; readonly end: (error?: Error) => void }[] = [];
  const save = (state: SessionState) =>
    new Promise<void>((resolve, reject) => {
      writes.push({ state, end: (error) => (error === undefined ? resolve() : reject(error)) });
    });
  return { save, writes, slides: () => writes.map(({ state }) => state.position.slide) };
}

function open(change: { readonly initial?: SessionState } = {}) {
  const published: AudienceView[] = [];
  const disk = fakeDisk();
  const order: string[] = [];
  const store = createSessionStore({
    lesson,
    initial: change.initial ?? atQuiz(lesson),
    look,
    publish: (view) => {
      order.push('published');
      return published.push(view);
    },
    save: disk.save,
    now: () => startedAtMs,
  });
  store.subscribe(() => order.push('drawn'));
  return { store, published, disk, order };
}
const shown = (view: AudienceView | undefined) =>
  view?.screen.kind === 'slide' ? view.screen.slide : view?.screen.kind;

it('publishes and writes the session as soon as it is opened', async () => {
  const { store, published, disk } = open();
  expect(published.map(shown)).toEqual(['quiz']);
  expect(store.getSnapshot()).toMatchObject({ sent: 1, presence: { kind: 'none' }, refusal: null, unsaved: false });
  await vi.waitFor(() => expect(disk.slides()).toEqual(['quiz']));
});

it('the room sees a change before the facilitator’s own screen is drawn', () => {
  const { store, order } = open();
  order.length = 0;
  store.dispatch({ kind: 'next' });
  expect(order).toEqual(['published', 'drawn']);
});

it('tells what the room sees by what the audience window has painted, not by what it was sent', () => {
  const { store } = open();
  const room = () => shown(store.getSnapshot().room ?? undefined);
  store.setPresence({ kind: 'open', shown: 0 });
  expect(room()).toBeUndefined();
  store.setPresence({ kind: 'open', shown: 1 });
  expect(room()).toBe('quiz');
  store.dispatch({ kind: 'overlay', overlay: 'black' });
  store.dispatch({ kind: 'overlay', overlay: 'help' });
  expect([store.getSnapshot().sent, room()]).toEqual([3, 'quiz']);
  store.setPresence({ kind: 'open', shown: 2 });
  expect(room()).toBe('cover');
  store.setPresence({ kind: 'open', shown: 3 });
  expect(room()).toBe('help');
  // Another window, which has painted nothing so far: the older one is on the wall until then.
  store.setPresence({ kind: 'open', shown: 0 });
  expect(room()).toBe('help');
  store.setPresence({ kind: 'gone' });
  expect(room()).toBeUndefined();
});

it('writes one at a time, leaves out what was overtaken, and always ends with the last state', async () => {
  const { store, disk } = open();
  await vi.waitFor(() => expect(disk.writes).toHaveLength(1));
  store.dispatch({ kind: 'go-to', slide: 'talk' });
  store.dispatch({ kind: 'go-to', slide: 'chat' });
  store.dispatch({ kind: 'go-to', slide: 'end' });
  expect(disk.slides()).toEqual(['quiz']);
  disk.writes[0]?.end();
  await vi.waitFor(() => expect(disk.slides()).toEqual(['quiz', 'end']));
  disk.writes[1]?.end();
  await store.settled();
  expect(disk.slides()).toEqual(['quiz', 'end']);
});

it('is settled only once everything asked for is written', async () => {
  const { store, disk } = open();
  await vi.waitFor(() => expect(disk.writes).toHaveLength(1));
  store.dispatch({ kind: 'next' });
  const settled = vi.fn();
  void store.settled().then(settled);
  disk.writes[0]?.end();
  await vi.waitFor(() => expect(disk.writes).toHaveLength(2));
  expect(settled).not.toHaveBeenCalled();
  disk.writes[1]?.end();
  await vi.waitFor(() => expect(settled).toHaveBeenCalled());
});

it('says that a change could not be written, goes on, and takes it back when a later one could', async () => {
  const { store, disk, published } = open();
  await vi.waitFor(() => expect(disk.writes).toHaveLength(1));
  disk.writes[0]?.end(new Error('disk full'));
  await vi.waitFor(() => expect(store.getSnapshot().unsaved).toBe(true));
  store.dispatch({ kind: 'next' });
  expect(shown(published.at(-1))).toBe('reply');
  await vi.waitFor(() => expect(disk.writes).toHaveLength(2));
  expect(store.getSnapshot().unsaved).toBe(true);
  disk.writes[1]?.end();
  await vi.waitFor(() => expect(store.getSnapshot().unsaved).toBe(false));
});

it('writes the newest state after one that failed', async () => {
  const { store, disk } = open();
  await vi.waitFor(() => expect(disk.writes).toHaveLength(1));
  store.dispatch({ kind: 'next' });
  disk.writes[0]?.end(new Error('disk full'));
  await vi.waitFor(() => expect(disk.slides()).toEqual(['quiz', 'reply']));
});

it('never writes while hands are counted, and writes the count once when it is closed', async () => {
  const { store, disk } = open();
  await vi.waitFor(() => expect(disk.writes).toHaveLength(1));
  disk.writes[0]?.end();
  await store.settled();
  store.dispatch({ kind: 'open-responses' });
  for (const option of [0, 1, 1, 2]) store.dispatch({ kind: 'count', option, change: 1 });
  store.dispatch({ kind: 'undo-count' });
  await store.settled();
  expect(disk.writes).toHaveLength(1);
  store.dispatch({ kind: 'close-responses' });
  await vi.waitFor(() => expect(disk.writes).toHaveLength(2));
  expect(disk.writes[1]?.state).toMatchObject({ tallies: { 'quiz.K15': [1, 2, 0] }, responses: { kind: 'closed' } });
});

it('says why an event did nothing until another does something or the words are taken away', () => {
  const { store, published } = open();
  store.dispatch({ kind: 'overlay', overlay: 'black' });
  const sent = published.length;
  store.dispatch({ kind: 'next' });
  expect(store.getSnapshot().refusal).toEqual({ kind: 'covered', overlay: 'black' });
  expect(published).toHaveLength(sent);
  store.dispatch({ kind: 'overlay', overlay: 'black' });
  expect(store.getSnapshot().refusal).toBeNull();
  store.dispatch({ kind: 'undo-count' });
  store.dispatch({ kind: 'first' });
  store.dispatch({ kind: 'previous' });
  store.clearRefusal();
  expect(store.getSnapshot().refusal).toBeNull();
});

it('draws nothing again for an event that does nothing', () => {
  const { store, order } = open();
  order.length = 0;
  const before = store.getSnapshot();
  store.dispatch({ kind: 'undo-count' });
  expect(order).toEqual([]);
  expect(store.getSnapshot()).toBe(before);
});

it.each([
  [{ kind: 'command', command: 'next' }, 'reply'],
  [{ kind: 'command', command: 'previous' }, 'talk'],
  [{ kind: 'command', command: 'first' }, 'start'],
  [{ kind: 'command', command: 'last' }, 'end'],
  [{ kind: 'command', command: 'black' }, 'cover'],
  [{ kind: 'command', command: 'white' }, 'cover'],
  [{ kind: 'command', command: 'hide' }, 'cover'],
  [{ kind: 'command', command: 'help' }, 'help'],
] as const)('does what the audience window asks for: $0.command', (request, screen) => {
  const { store, published } = open();
  store.request(request);
  expect(shown(published.at(-1))).toBe(screen);
});

it('reveals when the audience window asks, and hands taps on the board to the activity', () => {
  const { store } = open();
  store.request({ kind: 'command', command: 'reveal' });
  expect(store.getSnapshot().state.activities['quiz.K15']?.revealed).toBe(1);
  store.dispatch({ kind: 'go-to', slide: 'story' });
  store.request({ kind: 'activity', activity: 'story.BR2', event: { kind: 'choose', node: '1', choice: 1 } });
  expect(store.getSnapshot().state.activities['story.BR2']?.state).toEqual({ path: [{ node: '1', chosen: 1 }] });
});

it('ignores the audience window while which screen the room sees is being asked', () => {
  const { store, published } = open({ initial: { ...atQuiz(lesson), wall: { kind: 'unknown' } } });
  store.request({ kind: 'command', command: 'next' });
  expect(store.getSnapshot().state.position.slide).toBe('quiz');
  expect(published.map(shown)).toEqual(['number']);
});

it('tells how often something else has written to the room’s display', () => {
  const { store } = open();
  expect(store.getSnapshot().disturbed).toBe(0);
  store.setDisturbed();
  store.setDisturbed();
  expect(store.getSnapshot().disturbed).toBe(2);
});

it('draws the room’s display anew when its look changes, without writing', async () => {
  const { store, published, disk } = open();
  await vi.waitFor(() => expect(disk.writes).toHaveLength(1));
  store.setLook({ ...look, theme: 'contrast' });
  expect(published.at(-1)?.look.theme).toBe('contrast');
  expect(store.getSnapshot().sent).toBe(2);
  expect(disk.writes).toHaveLength(1);
});

it('Next a second time leaves a story that waits for a choice, from either window', () => {
  const initial = { ...atQuiz(lesson), position: { slide: 'story', beat: 0 } };
  for (const press of ['facilitator', 'audience']) {
    const { store } = open({ initial });
    const next = () =>
      press === 'audience' ? store.request({ kind: 'command', command: 'next' }) : store.dispatch({ kind: 'next' });
    next();
    expect(store.getSnapshot()).toMatchObject({
      refusal: { kind: 'choice-awaited' },
      state: { position: initial.position },
    });
    next();
    expect(store.getSnapshot()).toMatchObject({ refusal: null, state: { position: { slide: 'order', beat: 0 } } });
  }
});

it('asks again once anything else was done in between', () => {
  const { store } = open({ initial: { ...atQuiz(lesson), position: { slide: 'story', beat: 0 } } });
  store.dispatch({ kind: 'next' });
  store.dispatch({ kind: 'overlay', overlay: 'black' });
  store.dispatch({ kind: 'overlay', overlay: 'black' });
  store.dispatch({ kind: 'next' });
  expect(store.getSnapshot()).toMatchObject({
    refusal: { kind: 'choice-awaited' },
    state: { position: { slide: 'story' } },
  });
});
