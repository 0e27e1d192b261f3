import { beforeAll, describe, expect, it } from 'vitest';
import { lossOf, proposeCuts } from '../../../renderer/core/lesson/cuts';
import type { Outline } from '../../../renderer/core/lesson/outline';
import { shippedOutlines } from '../../support/taught-app';

describe('the shipped lessons, when time is short', () => {
  let outlines: readonly Outline[] = [];
  beforeAll(async () => {
    outlines = await shippedOutlines();
  });

  const outlineOf = (id: string) => {
    const found = outlines.find((outline) => outline.id === id);
    if (found === undefined) throw new Error(`Unexpected lessons without ${id}, expected it among them`);
    return found;
  };

  it.each([
    ['ks3-lesson', 5, ['myth-or-fact'], { 'spot-the-flags': 7 }],
    [
      'ks3-assembly',
      5,
      ['fake-pictures-too', 'a-friend-tells-you'],
      { 'how-the-trick-works': 2, 'which-one-is-a-flag': 2, 'pictures-can-be-blocked': 1 },
    ],
    ['workshop', 15, ['warm-line', 'jays-choices'], { 'arrive-and-agree': 7 }],
  ])('%s gives %d minutes back and loses no outcome', (id, over, drop, shorter) => {
    const outline = outlineOf(id);
    expect(proposeCuts(outline, [], null, over)).toEqual({ drop, shorter, freedMinutes: over, shortMinutes: 0 });
    expect(lossOf(outline, [], drop).untaught).toEqual([]);
  });

  it('teach every outcome still in the shortest time of their format', () => {
    const shortest = { lesson: 50, assembly: 15, workshop: 60, briefing: 20 };
    for (const outline of outlines) {
      const { drop, shortMinutes } = proposeCuts(outline, [], null, outline.minutes - shortest[outline.format]);
      const lost = lossOf(outline, [], drop).untaught;
      expect({ id: outline.id, shortMinutes, lost }).toEqual({ id: outline.id, shortMinutes: 0, lost: [] });
    }
  });
});
