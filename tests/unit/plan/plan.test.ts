import { describe, expect, it } from 'vitest';
import {
  allowedIn,
  effectiveSlides,
  leastMinutesOf,
  minutesAhead,
  plannedMinutes,
  unpairedEndpoints,
  withCut,
  withFullTime,
  withSlideDropped,
  withSlidesDropped,
  withSlidesShortened,
} from '../../../renderer/core/lesson/plan';
import { fakeActivity, fakeOutline, fakeSlide, ks4Outline } from './fake-outline';

const ids = (slides: readonly { readonly id: string }[]) => slides.map(({ id }) => id);

describe('dropping slides', () => {
  it('leaves out what is dropped and counts the rest', () => {
    const taught = effectiveSlides(ks4Outline, ['s10', 's13']);
    expect(taught).toHaveLength(12);
    expect(plannedMinutes(taught)).toBe(50);
  });

  it('teaches a slide marked keep even when a list says it is dropped', () => {
    expect(ids(effectiveSlides(ks4Outline, ['s14', 's10']))).toContain('s14');
    expect(withSlideDropped(ks4Outline, ['s10'], 's14', true)).toEqual(['s10']);
  });

  it('drops exactly the slides it is given, those that must be kept aside', () => {
    expect(withSlidesDropped(ks4Outline, ['s13'], ['s10', 's14'])).toEqual(['s10', 's13']);
  });

  it('keeps the list in the order of the lesson, whatever the order of dropping', () => {
    expect(withSlideDropped(ks4Outline, ['s13'], 's10', true)).toEqual(['s10', 's13']);
  });

  it('returns the same list when nothing changes', () => {
    const dropped = ['s10'];
    expect(withSlideDropped(ks4Outline, dropped, 's10', true)).toBe(dropped);
    expect(withSlideDropped(ks4Outline, dropped, 's13', false)).toBe(dropped);
  });

  it('refuses a slide the lesson does not have', () => {
    expect(() => withSlideDropped(ks4Outline, [], 's99', true)).toThrow(/s99/u);
    expect(() => minutesAhead(ks4Outline, [], { slide: 's99' })).toThrow(/s99/u);
  });
});

describe('dropping a baseline', () => {
  const baseline = fakeSlide({
    id: 'before',
    keep: false,
    activities: [fakeActivity({ key: 'before.B1', item: 'B1', phase: 'baseline' })],
  });
  const endpointActivity = fakeActivity({ key: 'after.B1', item: 'B1', phase: 'endpoint' });
  const endpoint = fakeSlide({ id: 'after', keep: false, activities: [endpointActivity] });

  it('takes along a droppable slide that holds nothing but its endpoint', () => {
    const outline = fakeOutline([baseline, fakeSlide({ id: 'middle' }), endpoint]);
    expect(withSlideDropped(outline, [], 'before', true)).toEqual(['before', 'after']);
    expect(unpairedEndpoints(outline, ['before', 'after'])).toEqual([]);
  });

  it('leaves a slide that holds something else, and reports its endpoint as unpaired', () => {
    const mixed = { ...endpoint, activities: [endpointActivity, fakeActivity({ key: 'after.K3', item: 'K3' })] };
    const outline = fakeOutline([baseline, mixed]);
    expect(withSlideDropped(outline, [], 'before', true)).toEqual(['before']);
    expect(unpairedEndpoints(outline, ['before'])).toEqual(['after.B1']);
  });

  it('leaves an endpoint slide that must be kept, and reports it as unpaired', () => {
    const outline = fakeOutline([baseline, { ...endpoint, keep: true }]);
    expect(withSlideDropped(outline, [], 'before', true)).toEqual(['before']);
    expect(unpairedEndpoints(outline, ['before'])).toEqual(['after.B1']);
  });

  it.each(['before', 'after'])('restoring the slide "%s" restores both halves of the pair', (id) => {
    const outline = fakeOutline([baseline, fakeSlide({ id: 'other', keep: false }), endpoint]);
    expect(withSlideDropped(outline, ['before', 'other', 'after'], id, false)).toEqual(['other']);
  });

  it('lets the endpoint be dropped alone', () => {
    const outline = fakeOutline([baseline, endpoint]);
    expect(withSlideDropped(outline, [], 'after', true)).toEqual(['after']);
  });
});

describe('shortening slides', () => {
  const outline = fakeOutline([
    fakeSlide({ id: 'chat', minutes: 8, leastMinutes: 6 }),
    fakeSlide({ id: 'aside', minutes: 3, keep: false }),
    fakeSlide({ id: 'end', minutes: 3, leastMinutes: 1 }),
  ]);

  it('counts the fewest minutes that slides need: all of them where the author says nothing', () => {
    expect(leastMinutesOf(ks4Outline.slides)).toBe(55);
    expect(leastMinutesOf(outline.slides)).toBe(10);
  });

  it('gives slides the minutes they are taught in, which counts for the whole plan', () => {
    const shortened = withSlidesShortened(outline, { chat: 7, end: 1 });
    expect(shortened.slides).toEqual([
      { ...outline.slides[0], minutes: 7 },
      outline.slides[1],
      fakeSlide({ id: 'end', minutes: 1 }),
    ]);
    expect(minutesAhead(shortened, ['aside'], null)).toBe(8);
    expect(minutesAhead(shortened, [], { slide: 'chat' })).toBe(4);
    expect(withSlidesShortened(outline, {})).toBe(outline);
  });

  it.each([
    ['a time that is enough', { chat: 6 }, { chat: 6 }],
    ['no time shorter than the slide needs', { chat: 5, end: 0 }, {}],
    ['no time that is no shorter', { chat: 8, aside: 3 }, {}],
    ['no slide that needs all of its minutes', { aside: 2 }, {}],
    ['no slide that the lesson does not have', { gone: 2, constructor: 1 }, {}],
    ['slides in the order of the lesson', { end: 2, chat: 7 }, { chat: 7, end: 2 }],
  ])('allows %s', (_title, shorter, allowed) => {
    expect(Object.entries(allowedIn(outline, shorter))).toEqual(Object.entries(allowed));
  });

  it('makes a cut beside what was cut before, and gives one slide its minutes again', () => {
    const once = withCut(
      outline,
      { dropped: [], shorter: { chat: 7 } },
      { drop: ['aside', 'end'], shorter: { end: 2 } },
    );
    expect(once).toEqual({ dropped: ['aside'], shorter: { chat: 7, end: 2 } });
    expect(withCut(outline, once, { drop: [], shorter: { chat: 6 } }).shorter).toEqual({ chat: 6, end: 2 });
    expect(withFullTime(once, 'chat')).toEqual({ dropped: ['aside'], shorter: { end: 2 } });
    expect(withFullTime(once, 'aside')).toEqual(once);
  });
});
