import { describe, expect, it } from 'vitest';
import { lossOf, proposeCuts } from '../../../renderer/core/lesson/cuts';
import { withSlidesShortened } from '../../../renderer/core/lesson/plan';
import { fakeActivity, fakeOutline, fakeSlide, ks4Outline } from './fake-outline';

describe('proposing cuts', () => {
  it('fits the KS4 lesson into 50 minutes by the two slides that may go', () => {
    expect(proposeCuts(ks4Outline, [], null, 5)).toEqual({
      drop: ['s10', 's13'],
      shorter: {},
      freedMinutes: 5,
      shortMinutes: 0,
    });
  });

  it('drops as few minutes as are enough', () => {
    expect(proposeCuts(ks4Outline, [], null, 2).drop).toEqual(['s10']);
    expect(proposeCuts(ks4Outline, [], null, 3).drop).toEqual(['s13']);
  });

  it('prefers one slide to two of the same minutes together', () => {
    const outline = fakeOutline([
      fakeSlide({ id: 'a', minutes: 2, keep: false }),
      fakeSlide({ id: 'b', minutes: 2, keep: false }),
      fakeSlide({ id: 'c', minutes: 4, keep: false }),
    ]);
    expect(proposeCuts(outline, [], null, 4).drop).toEqual(['c']);
  });

  it('leaves the slide on show and those before it alone', () => {
    expect(proposeCuts(ks4Outline, [], { slide: 's10' }, 2).drop).toEqual(['s13']);
    expect(proposeCuts(ks4Outline, [], { slide: 's13' }, 2)).toMatchObject({ drop: [], shortMinutes: 2 });
  });

  it('says by how much it falls short when all that may go is gone', () => {
    expect(proposeCuts(ks4Outline, ['s10'], null, 10)).toMatchObject({ drop: ['s13'], shortMinutes: 7 });
  });

  it('proposes nothing when nothing is needed', () => {
    expect(proposeCuts(ks4Outline, [], null, 0).drop).toEqual([]);
    expect(proposeCuts(ks4Outline, [], null, -4).drop).toEqual([]);
  });

  it('counts a part of a minute as a whole one', () => {
    expect(proposeCuts(ks4Outline, [], null, 2.2).drop).toEqual(['s13']);
  });

  it('prefers more minutes to losing the only slide of an outcome', () => {
    const outline = fakeOutline([
      fakeSlide({ id: 'only', minutes: 3, keep: false, outcomes: [1] }),
      fakeSlide({ id: 'one', minutes: 4, keep: false, outcomes: [2] }),
      fakeSlide({ id: 'other', minutes: 5, outcomes: [2] }),
    ]);
    expect(proposeCuts(outline, [], null, 3)).toMatchObject({ drop: ['one'], freedMinutes: 4 });
    expect(proposeCuts(outline, [], null, 5)).toMatchObject({ drop: ['only', 'one'], freedMinutes: 7 });
  });

  it('counts an outcome as taught by a slide that was taught, not by one that was dropped', () => {
    const outline = fakeOutline([
      fakeSlide({ id: 'taught', minutes: 5, keep: false, outcomes: [1] }),
      fakeSlide({ id: 'again', minutes: 2, keep: false, outcomes: [1] }),
      fakeSlide({ id: 'aside', minutes: 4, keep: false }),
    ]);
    expect(proposeCuts(outline, [], { slide: 'taught' }, 2).drop).toEqual(['again']);
    expect(proposeCuts(outline, ['taught'], null, 2).drop).toEqual(['aside']);
  });

  it('prefers a slide that measures nothing to one that asks before or after', () => {
    const endpoint = fakeActivity({ key: 'after.B1', item: 'B1', phase: 'endpoint' });
    const outline = fakeOutline([
      fakeSlide({ id: 'before', activities: [fakeActivity({ key: 'before.B1', item: 'B1', phase: 'baseline' })] }),
      fakeSlide({ id: 'middle', minutes: 6, keep: false }),
      fakeSlide({ id: 'after', minutes: 5, keep: false, activities: [endpoint] }),
    ]);
    expect(proposeCuts(outline, [], { slide: 'before' }, 5).drop).toEqual(['middle']);
  });
});

describe('proposing to teach slides in fewer minutes', () => {
  const outline = fakeOutline([
    fakeSlide({ id: 'chat', minutes: 8, leastMinutes: 7 }),
    fakeSlide({ id: 'aside', minutes: 4, keep: false }),
    fakeSlide({ id: 'only', minutes: 2, keep: false, outcomes: [1] }),
    fakeSlide({ id: 'story', minutes: 10, leastMinutes: 7 }),
    fakeSlide({ id: 'end', minutes: 3, leastMinutes: 2 }),
  ]);

  it('comes before dropping any', () => {
    expect(proposeCuts(outline, [], null, 5)).toEqual({
      drop: [],
      shorter: { chat: 7, story: 7, end: 2 },
      freedMinutes: 5,
      shortMinutes: 0,
    });
  });

  it('shortens as few slides as are enough, by no more than is missing, the last ones last', () => {
    expect(proposeCuts(outline, [], null, 2).shorter).toEqual({ story: 8 });
    expect(proposeCuts(outline, [], null, 4).shorter).toEqual({ chat: 7, story: 7 });
  });

  it('saves an outcome that dropping alone would lose', () => {
    expect(proposeCuts(outline, [], null, 9)).toMatchObject({ drop: ['aside'], freedMinutes: 9, shortMinutes: 0 });
    expect(proposeCuts(outline, [], null, 10)).toMatchObject({ drop: ['aside', 'only'], freedMinutes: 10 });
  });

  it('says by how much it falls short when all that may go is gone and the rest is at its shortest', () => {
    expect(proposeCuts(outline, [], null, 20)).toEqual({
      drop: ['aside', 'only'],
      shorter: { chat: 7, story: 7, end: 2 },
      freedMinutes: 11,
      shortMinutes: 9,
    });
  });

  it('leaves the slide on show and those before it their minutes, and what is shortened already as it is', () => {
    expect(proposeCuts(outline, ['aside', 'only'], { slide: 'chat' }, 5)).toMatchObject({
      shorter: { story: 7, end: 2 },
      shortMinutes: 1,
    });
    const shortened = withSlidesShortened(outline, { story: 8, end: 2 });
    expect(proposeCuts(shortened, ['aside', 'only'], null, 2).shorter).toEqual({ chat: 7, story: 7 });
  });

  it('drops a slide that could be shortened where that is too little', () => {
    const loose = fakeOutline([
      fakeSlide({ id: 'first', minutes: 5, leastMinutes: 4, keep: false }),
      fakeSlide({ id: 'last', minutes: 5, leastMinutes: 4 }),
    ]);
    expect(proposeCuts(loose, [], null, 2)).toMatchObject({ drop: [], shorter: { first: 4, last: 4 } });
    expect(proposeCuts(loose, [], null, 3)).toMatchObject({ drop: ['first'], shorter: {}, freedMinutes: 5 });
    expect(proposeCuts(loose, [], null, 6)).toMatchObject({ drop: ['first'], shorter: { last: 4 }, shortMinutes: 0 });
  });
});

describe('what a cut loses', () => {
  const outline = fakeOutline(
    [
      fakeSlide({
        id: 'before',
        outcomes: [1],
        keep: false,
        activities: [fakeActivity({ key: 'before.B1', item: 'B1', label: 'I could explain it', phase: 'baseline' })],
      }),
      fakeSlide({ id: 'explain', outcomes: [1], keep: false }),
      fakeSlide({ id: 'chat', outcomes: [2], keep: false, activities: [fakeActivity({ key: 'chat.K3' })] }),
      fakeSlide({ id: 'talk', outcomes: [2], keep: false }),
      fakeSlide({ id: 'aside', keep: false }),
      fakeSlide({
        id: 'after',
        outcomes: [1],
        activities: [fakeActivity({ key: 'after.B1', item: 'B1', label: 'I could explain it', phase: 'endpoint' })],
      }),
    ],
    { outcomes: ['Explain it', 'Name a flag'] },
  );

  it.each([
    ['nothing where another slide teaches the same outcome', ['talk'], { untaught: [], unasked: [], unpaired: [] }],
    ['nothing where a slide serves no outcome', ['aside'], { untaught: [], unasked: [], unpaired: [] }],
    ['the outcome whose last slide goes', ['explain'], { untaught: [1], unasked: [], unpaired: [] }],
    ['the question about an outcome that is still taught', ['chat'], { untaught: [], unasked: [2], unpaired: [] }],
    ['an outcome once, not also its question', ['chat', 'talk'], { untaught: [2], unasked: [], unpaired: [] }],
    [
      'the pair whose starting question goes, and with it the question about its outcome',
      ['before'],
      { untaught: [], unasked: [1], unpaired: ['I could explain it'] },
    ],
  ])('%s', (_title, drop, loss) => {
    expect(lossOf(outline, [], drop)).toEqual(loss);
  });

  it('the pair whose question at the end goes', () => {
    const loose = { ...outline, slides: outline.slides.map((slide) => ({ ...slide, keep: false })) };
    expect(lossOf(loose, [], ['after']).unpaired).toEqual(['I could explain it']);
  });

  it('only what was not lost before', () => {
    expect(lossOf(outline, ['explain', 'before'], ['talk'])).toEqual({ untaught: [], unasked: [], unpaired: [] });
  });
});
