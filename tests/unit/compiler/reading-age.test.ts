import { describe, expect, it } from 'vitest';
import { readingAge, sentencesOf } from '../../../renderer/core/lesson/reading-age';

describe('reading age', () => {
  it('rises with longer sentences and longer words', () => {
    const short = readingAge(['Stop. Keep the chat. Tell a friend. They can help you now.']);
    const long = readingAge([
      'Stop and keep the chat and tell a friend because they can help you now when you feel that it is hard.',
    ]);
    const hard = readingAge(['Discontinue communication. Preserve evidence. Notify authorities immediately.']);
    expect(short).toBeLessThan(long);
    expect(long).toBeLessThan(hard);
  });

  it('is the Flesch-Kincaid grade plus five', () => {
    // Ten words of one syllable in one sentence: 0.39 × 10 + 11.8 × 1 − 15.59 = 0.11.
    expect(readingAge(['We will go to the shop and then come back.'])).toBe(5.1);
  });

  it('counts names and key words as one syllable', () => {
    const text = ['They saw Northumberland and blackmail in a row.'];
    expect(readingAge(text, ['blackmail'])).toBeLessThan(readingAge(text));
    expect(readingAge(['They saw Northumberland today.'])).toBeLessThan(readingAge(['They saw northumberland today.']));
  });

  it('is the youngest age for no words at all', () => {
    expect(readingAge([])).toBe(5);
    expect(readingAge(['12 + 3'])).toBe(5);
  });

  it('ends a sentence at a line without a full stop', () => {
    expect(sentencesOf('A heading\nOne. Two! “Three?” Four')).toEqual([
      'A heading',
      'One.',
      'Two!',
      '“Three?”',
      'Four',
    ]);
  });
});
