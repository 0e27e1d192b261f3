import { fakeLesson, faults } from '../support';
import { type Case, models, ruleTable } from './rule-table';

const media = new Map([
  ['media/small.png', 1000],
  ['media/limit.png', 500 * 1024],
  ['media/big.png', 501 * 1024],
  ['media/door.svg', 1000],
  ['media/doors/a.png', 1000],
  ['media/a.txt', 10],
]);
const withMedia = (title: string, body: string): Case => [title, () => faults(fakeLesson(body), { media, models })];

ruleTable('D8', {
  refused: [
    withMedia('a picture without a credit', '<Picture src="media/small.png" alt="A" />'),
    withMedia('a picture that is not there', '<Picture src="media/none.png" alt="A" credit="B" />'),
    withMedia('a picture that is too large', '<Picture src="media/big.png" alt="A" credit="B" />'),
    withMedia('a picture outside the lesson', '<Picture src="media/../../small.png" alt="A" credit="B" />'),
    withMedia('something else than a picture', '<Picture src="media/a.txt" alt="A" credit="B" />'),
    withMedia('a picture with empty words', '<Picture src="media/small.png" alt=" " credit="B" />'),
  ],
  accepted: [
    withMedia('a picture with words and credit', '<Picture src="media/small.png" alt="A door" credit="B" />'),
    withMedia('a picture at the limit', '<Picture src="media/limit.png" alt="A" credit="B" />'),
    withMedia('a drawing', '<Picture src="media/door.svg" alt="A door" credit="B" />'),
    withMedia(
      'a picture in columns',
      '<Columns>\n\n<Picture src="media/small.png" alt="A" credit="B" />\n\nWords.\n\n</Columns>',
    ),
    withMedia('a picture in a folder of its own', '<Picture src="media/doors/a.png" alt="A" credit="B" />'),
    'Words alone.',
  ],
});
