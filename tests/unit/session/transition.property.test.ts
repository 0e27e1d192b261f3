import fc from 'fast-check';
import { expect, it } from 'vitest';
import { activityOnShow, beatAt } from '../../../renderer/core/session/position';
import { counted } from '../../../renderer/core/session/responses';
import { fromSaved, parseSaved, toSaved } from '../../../renderer/core/session/saved-session';
import type { SessionState } from '../../../renderer/core/session/state';
import { fakeSession, fakeTaughtLesson, fakeTaughtOutline, startedAtMs } from '../../support/fake-lesson';
import { anyEvent, type Step, stepsOf } from '../../support/session-events';

const lesson = fakeTaughtLesson({
  slides: fakeTaughtOutline().slides.map((slide) => ({ ...slide, leastMinutes: 3 })),
});
const streams = fc.array(anyEvent(lesson), { minLength: 20, maxLength: 80 });
const starts: readonly SessionState[] = [
  fakeSession(lesson),
  fakeSession(lesson, { wall: { kind: 'unknown' } }),
  fakeSession(lesson, { n: 12, position: { slide: 'quiz', beat: 0 } }),
  fakeSession(lesson, { n: 12, methods: { B1: 'slips', K15: 'hands', P2: 'slips' } }),
];

/** Holds for every step of any stream of events. */
const always = (holds: (step: Step) => void) =>
  fc.assert(
    fc.property(fc.constantFrom(...starts), streams, (start, events) => stepsOf(lesson, start, events).forEach(holds)),
    { numRuns: 300 },
  );

it('is always somewhere in the lesson', () => {
  always(({ after }) => void beatAt(lesson.outline, after.position));
});

it('never counts more hands than pupils, nor fewer than none', () => {
  always(({ after: { n, tallies, responses } }) => {
    const open = responses.kind === 'open' ? [responses.counts] : [];
    for (const counts of [...Object.values(tallies), ...open]) {
      expect(n).not.toBeNull();
      expect(counted(counts)).toBeLessThanOrEqual(n ?? 0);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
    }
  });
});

it('keeps counts only of questions that yield a result and are counted by hands', () => {
  always(({ after }) => {
    for (const [key, counts] of Object.entries(after.tallies)) {
      const entry = lesson.activities[key];
      const options = entry?.model.options(entry.item, entry.model.start(entry.item));
      expect(entry?.model.result(entry.item)).not.toBeNull();
      expect(counts).toHaveLength(options?.length ?? -1);
      expect(after.methods[key.split('.')[1] ?? '']).toBe('hands');
    }
  });
});

it('counts only for the activity on show, and only while it is on show', () => {
  always(({ after }) => {
    if (after.responses.kind === 'open') expect(activityOnShow(lesson, after)?.key).toBe(after.responses.activity);
  });
});

it('never reveals further than the activity goes', () => {
  always(({ after }) => {
    const shown = activityOnShow(lesson, after);
    const revealed = shown === null ? 0 : (after.activities[shown.key]?.revealed ?? 0);
    expect(revealed).toBeGreaterThanOrEqual(0);
    if (shown === null) return;
    const { phase } = shown;
    const context = { counted: after.tallies[shown.key] !== undefined, ...(phase && { phase }) };
    expect(revealed).toBeLessThanOrEqual(shown.model.reveals(shown.item, context));
  });
});

it('saves nothing of a count that is still open', () => {
  always(({ after }) => {
    const closed: SessionState = { ...after, responses: { kind: 'closed' } };
    expect(toSaved(after, startedAtMs)).toEqual(toSaved(closed, startedAtMs));
    expect(JSON.stringify(toSaved(after, startedAtMs))).not.toContain('history');
  });
});

it('writes to the disk whenever anything that is kept has changed', () => {
  always(({ before, after, effects }) => {
    const changed = JSON.stringify(toSaved(before, startedAtMs)) !== JSON.stringify(toSaved(after, startedAtMs));
    if (changed) expect(effects).toContainEqual({ kind: 'save' });
  });
});

it('returns the same object, and publishes and saves nothing, when an event does nothing', () => {
  always(({ before, after, effects }) => {
    const quiet = effects.every(({ kind }) => kind === 'refuse');
    expect(quiet).toBe(before === after);
    if (before !== after) expect(after).not.toEqual(before);
  });
});

it('publishes before it saves', () => {
  always(({ effects }) => {
    const kinds = effects.map(({ kind }) => kind).filter((kind) => kind !== 'refuse');
    expect(['', 'publish', 'publish,save']).toContain(kinds.join());
  });
});

it('comes back from the disk as it was, but for the wall and the hands in the air', () => {
  always(({ after }) => {
    const read = parseSaved(JSON.parse(JSON.stringify(toSaved(after, startedAtMs))));
    expect(read).not.toBeNull();
    if (read === null) return;
    const { position, overlay, tallies, n, dropped, shorter, kind, activities } = fromSaved(lesson, read, startedAtMs);
    expect({ position, overlay, tallies, n, dropped, shorter, kind, activities }).toEqual({
      position: after.position,
      overlay: after.overlay,
      tallies: after.tallies,
      n: after.n,
      dropped: after.dropped,
      shorter: after.shorter,
      kind: after.kind,
      activities: after.activities,
    });
  });
});

it('keeps the threshold it started with, whatever happens between the first count and Finish', () => {
  always(({ after }) => {
    expect(after.k).toBe(5);
    expect(fromSaved(lesson, toSaved(after, startedAtMs), startedAtMs).k).toBe(5);
  });
});
