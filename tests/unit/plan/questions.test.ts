import { expect, it } from 'vitest';
import { countedQuestions, defaultMethods, questionsOf, slipPiles } from '../../../renderer/core/lesson/questions';
import { fakeActivity, fakeOutline, fakeSlide } from './fake-outline';

const { target: _none, ...steering } = fakeActivity({ key: 'story.BR2', item: 'BR2', kind: 'Story' });
const outline = fakeOutline([
  fakeSlide({
    id: 'before',
    keep: false,
    activities: [
      fakeActivity({ key: 'before.B1', item: 'B1', kind: 'Scale', phase: 'baseline' }),
      fakeActivity({ key: 'before.K10', item: 'K10', phase: 'baseline' }),
    ],
  }),
  fakeSlide({ id: 'story', activities: [steering] }),
  fakeSlide({ id: 'paying', keep: false, activities: [fakeActivity({ key: 'paying.K3', item: 'K3' })] }),
  fakeSlide({
    id: 'after',
    activities: [
      fakeActivity({ key: 'after.B1', item: 'B1', kind: 'Scale', phase: 'endpoint' }),
      fakeActivity({ key: 'after.K10', item: 'K10', phase: 'endpoint' }),
    ],
  }),
]);

it('lists each question once, with the slides it is on', () => {
  expect(questionsOf(outline, []).map(({ item, asked, slides }) => ({ item, asked, slides }))).toEqual([
    { item: 'B1', asked: 'pair', slides: [1, 4] },
    { item: 'K10', asked: 'pair', slides: [1, 4] },
    { item: 'K3', asked: 'once', slides: [3] },
  ]);
});

it('leaves out questions of dropped slides, and endpoints whose baseline is dropped', () => {
  expect(questionsOf(outline, ['paying']).map(({ item }) => item)).toEqual(['B1', 'K10']);
  expect(questionsOf(outline, ['before']).map(({ item }) => item)).toEqual(['K3']);
});

it('asks pairs on slips and single questions by hands until the facilitator chooses', () => {
  expect(defaultMethods(outline)).toEqual({ B1: 'slips', K10: 'slips', K3: 'hands' });
});

it('puts one slip for each time of asking into its own pile', () => {
  const piles = (methods: Parameters<typeof slipPiles>[2], dropped: readonly string[] = []) =>
    slipPiles(outline, dropped, methods).map(({ pile, activities }) => [pile, activities.map(({ key }) => key)]);
  expect(piles({ B1: 'slips', K10: 'hands', K3: 'slips' })).toEqual([
    ['baseline', ['before.B1']],
    ['lesson', ['paying.K3']],
    ['endpoint', ['after.B1']],
  ]);
  expect(piles({ B1: 'slips', K10: 'slips', K3: 'hands' }, ['before'])).toEqual([]);
  expect(piles({ B1: 'talk', K10: 'hands', K3: 'hands', BR2: 'slips' })).toEqual([]);
});

it('counts a question each time it is asked by hands or on slips, with the slide it is on', () => {
  const counted = (dropped: readonly string[] = []) =>
    countedQuestions(outline, dropped, { B1: 'slips', K10: 'talk', K3: 'hands', BR2: 'hands' }).map(
      ({ slide, activity, method }) => [slide, activity.key, method],
    );
  expect(counted()).toEqual([
    [1, 'before.B1', 'slips'],
    [3, 'paying.K3', 'hands'],
    [4, 'after.B1', 'slips'],
  ]);
  expect(counted(['before'])).toEqual([[3, 'paying.K3', 'hands']]);
});
