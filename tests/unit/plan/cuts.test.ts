import { describe, expect, it } from 'vitest';
import { lossOf, proposeCuts } from '../../../renderer/core/lesson/cuts';
import { fakeActivity, fakeOutline, fakeSlide, ks4Outline } from './fake-outline';

describe('proposing cuts', () => {
  it('fits the KS4 lesson into 50 minutes by the two slides that may go', () => {
    expect(proposeCuts(ks4Outline, [], null, 5)).toEqual({ drop: ['s10', 's13'], freedMinutes: 5, shortMinutes: 0 });
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
    expect(proposeCuts(ks4Outline, [], { slide: 's13' }, 2)).toEqual({ drop: [], freedMinutes: 0, shortMinutes: 2 });
  });

  it('says by how much it falls short when all that may go is gone', () => {
    expect(proposeCuts(ks4Outline, ['s10'], null, 10)).toEqual({ drop: ['s13'], freedMinutes: 3, shortMinutes: 7 });
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
    expect(proposeCuts(outline, [], null, 3)).toEqual({ drop: ['one'], freedMinutes: 4, shortMinutes: 0 });
    expect(proposeCuts(outline, [], null, 5)).toEqual({ drop: ['only', 'one'], freedMinutes: 7, shortMinutes: 0 });
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
