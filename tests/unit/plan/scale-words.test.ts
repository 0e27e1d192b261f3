import { expect, it } from 'vitest';
import { scaleWords } from '../../../renderer/print/scale-words';
import { fakeActivity } from './fake-outline';

const sure = ['Not at all sure', 'Not very sure', 'In between', 'Quite sure', 'Very sure'];
const likely = ['Not at all likely', 'Not very likely', 'In between', 'Quite likely', 'Very likely'];
const scale = (options: readonly string[]) => fakeActivity({ kind: 'Scale', options });
const choice = fakeActivity({ kind: 'Choice', options: ['Pay', 'Tell'] });

it.each([
  [
    'one line where all scales have the same words',
    [scale(sure), scale(sure)],
    0,
    ['1: Not at all sure. 5: Very sure.'],
  ],
  ['nothing where there is no scale', [choice], 0, []],
  [
    'the numbers of the questions where words differ',
    [scale(sure), scale(sure), scale(sure), scale(likely), choice],
    0,
    ['Questions 1 to 3, 1: Not at all sure. 5: Very sure.', 'Question 4, 1: Not at all likely. 5: Very likely.'],
  ],
  [
    'numbers as they are on a second slip',
    [scale(sure), choice, scale(likely), scale(sure)],
    3,
    ['Questions 4 and 7, 1: Not at all sure. 5: Very sure.', 'Question 6, 1: Not at all likely. 5: Very likely.'],
  ],
])('the foot of a slip has %s', (_title, activities, first, lines) => {
  expect(scaleWords(activities, first)).toEqual(lines);
});
