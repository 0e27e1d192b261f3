import fc from 'fast-check';
import { estimates, overlays, type SessionEvent, type SessionState } from '../../renderer/core/session/state';
import type { TaughtLesson } from '../../renderer/core/session/taught-lesson';
import { transition } from '../../renderer/core/session/transition';
import { startedAtMs } from './fake-lesson';

const kind = <Kind extends SessionEvent['kind']>(...kinds: readonly Kind[]) =>
  fc.constantFrom(...kinds).map((one) => ({ kind: one }) as SessionEvent);
const option = fc.integer({ min: 0, max: 5 });

/** Any event that a screen, a key or the audience window can cause in this lesson, the usual ones more often. */
export function anyEvent(lesson: TaughtLesson): fc.Arbitrary<SessionEvent> {
  const slide = fc.constantFrom(...lesson.outline.slides.map(({ id }) => id));
  const activity = fc.constantFrom(...Object.keys(lesson.activities), 'nowhere');
  const inner = fc.oneof(
    fc.record({ kind: fc.constant('choose'), node: fc.constantFrom('1', '2'), choice: fc.nat(2) }),
    fc.record({ kind: fc.constantFrom('go-on', 'step-back', 'restart', 'other-branch'), node: fc.constant('1') }),
    fc.record({ kind: fc.constant('flag'), line: fc.nat(4) }),
    fc.anything(),
  );
  return fc.oneof(
    { weight: 6, arbitrary: kind('next', 'previous', 'reveal', 'reveal', 'hide-answer') },
    { weight: 1, arbitrary: kind('first', 'last') },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('next' as const, 'open-responses' as const)
        .map((one): SessionEvent => ({ kind: one, sure: true })),
    },
    { weight: 2, arbitrary: slide.map((id) => ({ kind: 'go-to', slide: id }) as const) },
    { weight: 2, arbitrary: fc.constantFrom(...overlays).map((one) => ({ kind: 'overlay', overlay: one }) as const) },
    { weight: 5, arbitrary: kind('open-responses', 'open-responses', 'close-responses', 'discard-responses') },
    {
      weight: 6,
      arbitrary: fc
        .tuple(option, fc.constantFrom<1 | -1>(1, 1, -1))
        .map(([index, change]) => ({ kind: 'count', option: index, change }) as const),
    },
    { weight: 2, arbitrary: fc.nat(1).map((index) => ({ kind: 'count-rest', option: index }) as const) },
    { weight: 2, arbitrary: kind('undo-count') },
    { weight: 3, arbitrary: fc.constantFrom(...estimates).map((amount) => ({ kind: 'estimate', amount }) as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'open-responses', estimate: true } as const) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => ({ kind: 'set-n', n }) as const) },
    {
      weight: 2,
      arbitrary: fc.tuple(activity, inner).map(([key, event]) => ({ kind: 'activity', activity: key, event }) as const),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(slide, fc.boolean())
        .map(([id, dropped]) => ({ kind: 'set-dropped', slide: id, dropped }) as const),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          drop: fc.subarray(['talk', 'order', 'end']),
          shorter: fc.dictionary(slide, fc.integer({ min: 0, max: 6 }), { maxKeys: 3 }),
        })
        .map((cut) => ({ kind: 'cut', cut }) as const),
    },
    { weight: 1, arbitrary: slide.map((id) => ({ kind: 'full-time', slide: id }) as const) },
    { weight: 1, arbitrary: kind('undo-plan') },
    {
      weight: 1,
      arbitrary: fc
        .option(fc.integer({ min: 1, max: 180 }))
        .map((minutes) => ({ kind: 'minutes-left', minutes }) as const),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('unknown', 'alone', 'shared', 'separate', 'separate', 'separate')
        .map((wall) => ({ kind: 'wall', wall: { kind: wall } }) as SessionEvent),
    },
    { weight: 1, arbitrary: kind('end-lesson', 'back-to-lesson', 'back-to-lesson', 'room-empty') },
  );
}

export interface Step {
  readonly before: SessionState;
  readonly event: SessionEvent;
  readonly after: SessionState;
  readonly effects: ReturnType<typeof transition>['effects'];
}

/** Every step that these events make from a state. */
export function stepsOf(lesson: TaughtLesson, start: SessionState, events: readonly SessionEvent[]): readonly Step[] {
  const steps: Step[] = [];
  let before = start;
  for (const event of events) {
    const { next, effects } = transition(lesson, before, event, startedAtMs + steps.length * 1000);
    steps.push({ before, event, after: next, effects });
    before = next;
  }
  return steps;
}
