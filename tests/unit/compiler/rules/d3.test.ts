import { fakeLesson } from '../support';
import { inLesson, onSlide, ruleTable } from './rule-table';

const change = (from: string, to: string) => fakeLesson().replace(from, to);

ruleTable('D3', {
  refused: [
    inLesson('slides that do not add up', change('minutes: 9', 'minutes: 10')),
    inLesson('a slide that says neither', change(' drop>', '>')),
    inLesson('a slide that says both', change(' drop>', ' keep drop>')),
    onSlide('a minute more of talk than the slide has', '<Discuss minutes="4">Talk.</Discuss>'),
    inLesson(
      'more to keep than the shortest time',
      change('minutes: 9', 'minutes: 60').replace('minutes="2" keep', 'minutes="53" keep'),
    ),
    inLesson('a least that is no less', change('minutes="3" drop', 'minutes="3" least="3" drop')),
    inLesson(
      'more to keep than the shortest time, even where it is taught fast',
      change('minutes: 9', 'minutes: 60').replace('minutes="2" keep', 'minutes="53" least="52" keep'),
    ),
  ],
  accepted: [
    inLesson('slides that add up', fakeLesson()),
    onSlide('talk that fills the slide', '<Discuss minutes="3">Talk.</Discuss>'),
    onSlide(
      'two talks that fit together',
      '<Discuss minutes="1">One.</Discuss>\n\n<Discuss minutes="2">Two.</Discuss>',
    ),
    inLesson(
      'a long lesson whose extra can be dropped',
      change('minutes: 9', 'minutes: 56').replace('minutes="3" drop', 'minutes="50" drop'),
    ),
    inLesson(
      'more to keep than the shortest time, which can be taught in it',
      change('minutes: 9', 'minutes: 60').replace('minutes="2" keep', 'minutes="53" least="40" keep'),
    ),
    inLesson(
      'a short assembly that is kept whole',
      change('format: lesson', 'format: assembly').replace(' drop>', ' keep>'),
    ),
  ],
});
