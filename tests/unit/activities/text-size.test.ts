import { describe, expect, test } from 'vitest';
import { textSize } from '../../../renderer/activities/options/text-size';

const options = (text: string) => Array.from({ length: 4 }, () => ({ text, beside: 13, around: 4.6 }));

describe('the size of words on a slide', () => {
  test('is large for few words, and body size in closer lines for many', () => {
    expect(textSize(options('Stop replying'), 'standard')).toBe('large');
    expect(textSize(options('Video can be a recording or faked, so it doesn’t prove who they are'), 'standard')).toBe(
      'medium',
    );
    expect(textSize(options('A very long option. '.repeat(8)), 'standard')).toBe('snug');
  });

  test('is never smaller on a wide stage than on a standard one', () => {
    const rank = ['snug', 'body', 'medium', 'large'];
    for (let letters = 1; letters < 200; letters += 7) {
      const runs = options('x'.repeat(letters));
      expect(rank.indexOf(textSize(runs, 'wide'))).toBeGreaterThanOrEqual(rank.indexOf(textSize(runs, 'standard')));
    }
  });
});
