import { describe, expect, it } from 'vitest';
import {
  effectiveSlides,
  minutesAhead,
  plannedMinutes,
  spareMinutes,
  unpairedEndpoints,
  withSlideDropped,
  withSlidesDropped,
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

it('counts what taught slides can do without, and nothing where the author says nothing', () => {
  expect(spareMinutes(ks4Outline.slides)).toBe(0);
  const slides = [fakeSlide({ minutes: 8, leastMinutes: 7 }), fakeSlide({ minutes: 3, leastMinutes: 1 }), fakeSlide()];
  expect(spareMinutes(slides)).toBe(3);
});
