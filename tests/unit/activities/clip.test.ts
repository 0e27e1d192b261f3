import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClipState, type ClipView, clip } from '../../../renderer/activities/clip/model';
import { pagesOf } from '../../../renderer/activities/clip/pages';
import { fakeClip } from './items';

const start = clip.start(fakeClip) as ClipState;
const act = (state: ClipState, event: unknown) => clip.reduce(item, state, event) as ClipState;
const item = {
  ...fakeClip,
  transcript: Array.from({ length: 12 }, (_, at) => `Sentence ${at} of a transcript.`).join(' '),
};

describe('a clip', () => {
  test('is asked for nothing at first', () => {
    expect(clip.view(fakeClip, start, { step: 1, revealed: 0, tally: null })).toEqual({
      order: null,
      blocked: false,
      transcript: null,
    });
  });

  test('numbers what it is asked for, so that the same is done twice', () => {
    const once = act(start, { kind: 'order', what: 'play' });
    expect(act(once, { kind: 'order', what: 'play' }).order).toEqual({ number: 2, what: 'play' });
  });

  test('puts the picture back when it plays', () => {
    const reading = act(start, { kind: 'transcript', page: 1 });
    expect(reading.page).toBe(1);
    expect(act(reading, { kind: 'order', what: 'pause' }).page).toBe(1);
    expect(act(reading, { kind: 'order', what: 'from-start' }).page).toBeNull();
  });

  test('turns the pages of its transcript with Next and Previous, and then lets the lesson move', () => {
    const pages = pagesOf(item.transcript).length;
    expect(pages).toBe(2);
    expect(clip.within?.(item, start, 'next')).toBeNull();
    const first = act(start, { kind: 'transcript', page: 0 });
    expect(clip.within?.(item, first, 'next')).toEqual({ event: { kind: 'transcript', page: 1 } });
    expect(clip.within?.(item, first, 'previous')).toBeNull();
    const last = act(first, { kind: 'transcript', page: 1 });
    expect(clip.within?.(item, last, 'next')).toBeNull();
    expect(act(first, { kind: 'transcript', page: 99 })).toEqual(last);
    const { transcript } = clip.view(item, last, { step: 1, revealed: 0, tally: null }) as ClipView;
    expect(transcript).toMatchObject({ page: 1, pages: 2 });
  });

  test('gives an audience page no transcript until it is asked for', () => {
    expect(clip.toPublic(fakeClip)).toEqual({ title: 'An open door', src: '/door.webm', captions: '/door.vtt' });
  });
});

describe('the pages of a transcript', () => {
  test('begin paragraphs on a line of their own', () => {
    expect(pagesOf('One. Two.\n\nThree.')).toEqual(['One. Two.\nThree.']);
  });

  test('hold every word once, in order, and none is longer than a slide', () => {
    const word = fc.stringMatching(/^[a-z]{1,14}[.?!]?$/u);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const pages = pagesOf(words.join(' '));
        expect(pages.join(' ').split(/\s+/u).filter(Boolean)).toEqual(words);
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(240);
      }),
    );
  });
});
