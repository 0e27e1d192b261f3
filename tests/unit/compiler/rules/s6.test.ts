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
    'Gangs in Côte d’Ivoire do this.',
    'It happened in 2023, and three, or so it is said, died of it.',
    'Suicides: 12 of them. Nobody spoke.',
    onSlide('a fact for staff in a sentence', 'Some say: <Fact id="F02" />'),
    onSlide('a fact for staff in a list', '- First\n- <Fact id="F02" />'),
    onSlide('a fact for staff in another part', '<Callout>\n<Fact id="F02" />\n</Callout>'),
    onSlide(
      'a fact for staff in the wording for one nation',
      '<For nation="wales">\n<Fact id="F02" />\n</For>\n\n<For nation="england scotland northern-ireland unset">\nWords.\n</For>',
    ),
    onSlide(
      'a fact for staff in words said to pupils',
      'Words.\n\n<Notes>\n<Say>Some say: <Fact id="F02" /></Say>\n</Notes>',
    ),
  ],
  accepted: [
    'It is done by criminal groups, often in other countries.',
    'In England and Wales this is a crime.',
    'If a life is in danger, tell an adult now.',
    'We polish the story together.',
    'The chat died down.',
    'The chat died down. Three friends wrote.',
    'He felt low and told his dad.',
    onSlide('a fact for staff in notes', 'Words.\n\n<Notes>\n<Do>Know this: <Fact id="F02" /></Do>\n</Notes>'),
    onSlide('a fact in words said to pupils', 'Words.\n\n<Notes>\n<Say><Fact id="F01" /></Say>\n</Notes>'),
    inLesson(
      'a fact for staff in a lesson for staff',
      fakeLesson('<Fact id="F02" />').replace('ages:', 'audience: staff\nages:'),
    ),
  ],
});
