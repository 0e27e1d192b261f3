import { expect, it } from 'vitest';
import { expectBackByItself, expectSafeInEveryFrame } from '../../support/display-stories';

it('in every frame notes are off the room’s displays, nothing shows before the wall is confirmed, and no audience window outlives its display', () => {
  expectSafeInEveryFrame(3000);
});

it('a set of displays that was answered for is back without a click, slide and notes where they were', () => {
  // The property speaks of something that happens.
  expect(expectBackByItself(800)).toBeGreaterThan(200);
});
