import { fakeLesson } from '../support';
import { inLesson, onSlide, ruleTable } from './rule-table';

ruleTable('D5', {
  refused: [
    onSlide('an endpoint alone', '<Ask item="K1" phase="endpoint" />'),
    onSlide('a second baseline', '<Ask item="B1" phase="baseline" />'),
    onSlide('a second endpoint', '<Ask item="B1" phase="endpoint" />'),
    onSlide('the same question without a phase', '<Ask item="B1" />'),
    inLesson('a baseline that lost its endpoint', fakeLesson().replace('<Ask item="B1" phase="endpoint" />', '')),
    inLesson(
      'a pair that is asked before in other nations than after',
      fakeLesson().replace('phase="baseline"', 'phase="baseline" nation="wales"'),
    ),
    inLesson(
      'an endpoint that lost its baseline',
      fakeLesson().replace('<Ask item="B1" phase="baseline" />', 'Words.'),
    ),
  ],
  accepted: [
    inLesson('a pair', fakeLesson()),
    inLesson('a pair for one nation', fakeLesson().replaceAll('item="B1"', 'item="B1" nation="wales"')),
    onSlide('words between the two', 'Words.'),
    onSlide('a chat beside a pair', '<Chat item="R1" />'),
    inLesson('a pair of another question', fakeLesson().replaceAll('item="B1"', 'item="K1"')),
    inLesson(
      'two pairs',
      fakeLesson()
        .replace('phase="baseline" />', 'phase="baseline" />\n<Ask item="K1" phase="baseline" />')
        .replace('phase="endpoint" />', 'phase="endpoint" />\n<Ask item="K1" phase="endpoint" />'),
    ),
  ],
});
