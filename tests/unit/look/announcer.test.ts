import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAnnouncer, routineEveryMs } from '../../../renderer/components/announcer';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function listen() {
  const told: string[] = [];
  return { told, announcer: createAnnouncer((message) => told.push(message)) };
}

it('says at once what the facilitator caused, and once what one press changed in two places', () => {
  const { told, announcer } = listen();
  announcer.say('The room sees a black screen');
  announcer.say('Take it away first');
  announcer.say('Take it away first');
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['The room sees a black screen Take it away first']);
});

it('says routine news at most once in five seconds, and only the newest of what waits', () => {
  const { told, announcer } = listen();
  for (let second = 0; second < 20; second += 1) {
    announcer.say(`news of second ${second}`, true);
    vi.advanceTimersByTime(1_000);
  }
  vi.advanceTimersByTime(routineEveryMs);
  expect(told.length).toBeLessThanOrEqual(5);
  expect(told[0]).toBe('news of second 0');
  expect(told.at(-1)).toBe('news of second 19');
});

it('never lets routine news hold back what must be known', () => {
  const { told, announcer } = listen();
  announcer.say('first', true);
  vi.advanceTimersByTime(100);
  announcer.say('second', true);
  announcer.say('There is no slide 40');
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['first', 'There is no slide 40']);
  vi.advanceTimersByTime(routineEveryMs);
  expect(told.at(-1)).toBe('second');
});
