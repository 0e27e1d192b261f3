import { fakeLesson } from '../support';
import { inLesson, onSlide, ruleTable } from './rule-table';

ruleTable('S6', {
  refused: [
    'Two boys died last year.',
    'Three deaths were reported.',
    'He died by suicide.',
    'She took her own life.',
    'One in ten thought of self-harm.',
    'They work from the Philippines.',
    'It is done by foreigners.',
    'Gangs in West Africa do this.',
    onSlide('a fact for staff in a sentence', 'Some say: <Fact id="F02" />'),
    onSlide('a fact for staff in a list', '- First\n- <Fact id="F02" />'),
    onSlide('a fact for staff in another part', '<Callout>\n<Fact id="F02" />\n</Callout>'),
    onSlide(
      'a fact for staff in the wording for one nation',
      '<For nation="wales">\n<Fact id="F02" />\n</For>\n\n<For nation="england scotland northern-ireland unset">\nWords.\n</For>',
    ),
  ],
  accepted: [
    'It is done by criminal groups, often in other countries.',
    'In England and Wales this is a crime.',
    'If a life is in danger, tell an adult now.',
    'We polish the story together.',
    'The chat died down.',
    'He felt low and told his dad.',
    onSlide('a fact for staff in notes', 'Words.\n\n<Notes>\n<Do>Know this: <Fact id="F02" /></Do>\n</Notes>'),
    inLesson(
      'a fact for staff in a lesson for staff',
      fakeLesson('<Fact id="F02" />').replace('ages:', 'audience: staff\nages:'),
    ),
  ],
});
