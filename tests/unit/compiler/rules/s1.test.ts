import { fakeLesson } from '../support';
import { inLesson, ruleTable } from './rule-table';

const change = (from: string, to: string) => fakeLesson().replace(from, to);
const parts = [
  '<Welcome>Hello.</Welcome>',
  '<GroundRules>Anyone can pass.</GroundRules>',
  '<ContentNote>Nothing graphic.</ContentNote>',
  '<NotYourFault>It is not your fault.</NotYourFault>',
  '<HelpCard when="opening" />',
];

ruleTable('S1', {
  refused: [
    ...parts.map((part) => inLesson(`an opening without ${part}`, change(part, ''))),
    ...parts.map((part) =>
      inLesson(`an opening with ${part} at its end`, change(part, '').replace('<Closer>', `${part}\n<Closer>`)),
    ),
    inLesson('an opening that can be dropped', change('minutes="3" keep', 'minutes="3" drop')),
    inLesson(
      'a first slide of five minutes',
      change('minutes="3" keep', 'minutes="5" keep')
        .replace('<NotYourFault>It is not your fault.</NotYourFault>\n', '')
        .replace('<Ask item="B1" phase="baseline" />', '<NotYourFault>It is not your fault.</NotYourFault>'),
    ),
  ],
  accepted: [
    inLesson('all of it on the first slide', fakeLesson()),
    inLesson(
      'not your fault on the second slide, at minute 3',
      change('<NotYourFault>It is not your fault.</NotYourFault>\n', '').replace(
        '<Ask item="B1" phase="baseline" />',
        '<NotYourFault>It is not your fault.</NotYourFault>',
      ),
    ),
    inLesson('an opening said twice', fakeLesson('<NotYourFault>Again: not your fault.</NotYourFault>')),
    inLesson('two help cards', fakeLesson('<HelpCard when="opening" />')),
    inLesson(
      'a lesson for staff with help and not your fault',
      change('format: lesson', 'format: lesson\naudience: staff').replace(
        /<Welcome>.*\n<GroundRules>.*\n<ContentNote>.*\n/u,
        '',
      ),
    ),
  ],
});
