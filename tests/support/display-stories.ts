import fc from 'fast-check';
import { expect } from 'vitest';
import { DisplaySimulator, type Happening, type Plugged } from './display-simulator';

const laptop: Plugged = { name: 'laptop', number: 1, width: 1366, room: false };
const projector: Plugged = { name: 'projector', number: 2, width: 1024, room: true };
const screen: Plugged = { name: 'screen', number: 3, width: 1920, room: true };
const monitor: Plugged = { name: 'monitor', number: 4, width: 1920, room: false };
/** One picture on laptop and projector: the system tells of one display, of the size of the two. */
const mirrored: Plugged = { name: 'mirrored', number: 1, width: 1024, room: true };
/** Two of one model, one of them on the wall: the system gives both one number. */
const twins: readonly Plugged[] = [
  { name: 'twin on the wall', number: 7, width: 1920, room: true },
  { name: 'twin on the desk', number: 7, width: 1920, room: false },
];
const all = [laptop, projector, screen, monitor, mirrored, ...twins];

const sets: readonly (readonly string[])[] = [
  ['laptop'],
  ['projector'],
  ['mirrored'],
  ['laptop', 'projector'],
  ['projector', 'laptop'],
  ['laptop', 'projector', 'screen'],
  ['screen', 'laptop', 'projector'],
  ['laptop', 'monitor', 'projector'],
  ['twin on the wall', 'twin on the desk'],
  ['twin on the desk', 'twin on the wall'],
  ['laptop', 'twin on the wall', 'twin on the desk'],
];

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('displays' as const),
      names: fc.constantFrom(...sets),
      wide: fc.constantFrom([], ['projector'], ['laptop']),
      tells: fc.constantFrom('all' as const, 'moves-first' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), to: fc.nat(2) }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('deliver' as const),
      line: fc.constantFrom('to-page' as const, 'to-shell' as const, 'to-audience' as const, 'to-presence' as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('paint' as const),
      window: fc.constantFrom('facilitator' as const, 'audience' as const),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Happening>({ kind: 'settle' }) },
  { weight: 4, arbitrary: fc.constant<Happening>({ kind: 'answer' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('press' as const),
      on: fc.constantFrom('S' as const, 'open-audience' as const, 'close-audience' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: 'crash' }) },
  { weight: 3, arbitrary: fc.constant<Happening>({ kind: 'rest' }) },
);

/** Plays a story and looks at every frame of it; at the end all comes to rest, frame by frame. */
function play(first: readonly string[], story: readonly Happening[], look: (at: DisplaySimulator) => void): void {
  const simulator = new DisplaySimulator(all, first);
  const step = (happening: Happening) => {
    if (happening.kind === 'rest') return rest();
    simulator.happen(happening);
    look(simulator);
  };
  const rest = () => {
    for (let limit = 0; limit < 500; limit += 1) {
      const next = simulator.nextToRest();
      if (next === null) return;
      simulator.happen(next);
      look(simulator);
    }
    throw new Error('Unexpected unrest: windows and messages go round and round');
  };
  look(simulator);
  story.forEach(step);
  rest();
}

const story = fc.array(happenings, { minLength: 5, maxLength: 60 });

/** What may never be seen, looked for in every frame. */
function judge(at: DisplaySimulator): void {
  const frames = at.frame();
  for (const { display, room, sees } of frames)
    if (room && sees.includes('notes')) throw new Error(`Notes on ${display}, which the room sees`);
  if (!at.answeredOnce && frames.some(({ sees }) => sees.some((picture) => picture !== 'neutral')))
    throw new Error('Something was shown before anybody said which display the room sees');
  if (at.strays.length > 0) throw new Error(`An audience window outlived its display: ${at.strays.join()}`);
}

/** Notes off the room's displays, nothing before the wall is confirmed, no audience window that outlives its display. */
export function expectSafeInEveryFrame(runs: number): void {
  fc.assert(
    fc.property(fc.constantFrom(...sets), story, (first, happened) => play(first, happened, judge)),
    { numRuns: runs },
  );
}

/** Slide and notes are where they were, whenever a set that was answered for is in use again. Gives how often that was. */
export function expectBackByItself(runs: number): number {
  const rest: Happening = { kind: 'rest' };
  const answeredFor: readonly Happening[] = [{ kind: 'press', on: 'open-audience' }, rest, { kind: 'answer' }, rest];
  const separable = sets.filter((names) => names.length > 1);
  let times = 0;
  fc.assert(
    fc.property(fc.constantFrom(...separable), story, (first, happened) => {
      const simulator = new DisplaySimulator(all, first);
      const back: Happening = { kind: 'displays', names: first, wide: [], tells: 'all' };
      for (const happening of [...answeredFor, ...happened, back]) {
        simulator.happen(happening);
        if (happening.kind !== 'displays') continue;
        simulator.happen(rest);
        if (!simulator.isKnownSeparate()) continue;
        times += 1;
        expect(simulator.settled()).toEqual({ notes: true, slide: true });
      }
    }),
    { numRuns: runs },
  );
  return times;
}
