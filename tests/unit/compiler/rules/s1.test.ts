import { fakeLesson, forStaff } from '../support';
import { inLesson, ruleTable } from './rule-table';

const change = (from: string, to: string) => fakeLesson().replace(from, to);
const parts = [
  '<Welcome>Hello.</Welcome>',
  '<GroundRules>Anyone can pass.</GroundRules>',
  '<ContentNote>Nothing graphic.</ContentNote>',
  '<NotYourFault>It is not your fault, and not too late.</NotYourFault>',
  '<HelpCard when="opening" />',
];

const ours = '<NotYourFault>It is not your fault, and not too late.</NotYourFault>';
/** An opening whose "not your fault" has these words. */
const says = (words: string) => inLesson(`says: ${words}`, change(ours, `<NotYourFault>\n${words}\n</NotYourFault>`));
const forWales = (part: string) => `<For nation="wales">\n\n${part}\n\n</For>`;

ruleTable('S1', {
  refused: [
    ...parts.map((part) => inLesson(`an opening with ${part} for one nation only`, change(part, forWales(part)))),
    ...['Some of it is down to you.', 'We look after each other.', 'It is not too late.', 'It isn’t your fault.'].map(
      says,
    ),
    says('It is not only your fault, and it is not too late.'),
    says('It is <For nation="wales">not</For> your fault, and it is not too late.'),
    inLesson(
      'a second one that does not say it',
      fakeLesson('<NotYourFault>Some of it is down to you.</NotYourFault>'),
    ),
    inLesson(
      'what it must say only on a slide that can be dropped',
      change(ours, '<NotYourFault>It is not your fault.</NotYourFault>').replace(
        '<HelpCard when="closing" />',
        '<NotYourFault>It is not too late.</NotYourFault>\n<HelpCard when="closing" />',
      ),
    ),
    ...parts.map((part) => inLesson(`an opening without ${part}`, change(part, ''))),
    ...parts.map((part) =>
      inLesson(`an opening with ${part} at its end`, change(part, '').replace('<Closer>', `${part}\n<Closer>`)),
    ),
    inLesson('an opening that can be dropped', change('minutes="3" keep', 'minutes="3" drop')),
    inLesson(
      'a first slide of five minutes',
      change('minutes="3" keep', 'minutes="5" keep')
        .replace('<NotYourFault>It is not your fault, and not too late.</NotYourFault>\n', '')
        .replace(
          '<Ask item="B1" phase="baseline" />',
          '<NotYourFault>It is not your fault, and not too late.</NotYourFault>',
        ),
    ),
  ],
  accepted: [
    says('If this has happened to you, it **isn’t** your fault.\n\nAnd it isn’t too late.'),
    says('The person making the threat is to blame. It is never too late to tell.'),
    says('It is nobody’s fault who is threatened. It isn’t your fault, and not too late.'),
    says('It is not too late.\n</NotYourFault>\n\n<NotYourFault>\nThe blackmailer is to blame.'),
    says('<For nation="wales">Hello.</For> It isn’t your fault, and it isn’t too late.'),
    inLesson('a second one for one nation', fakeLesson(forWales('<HelpCard when="opening" />'))),
    inLesson('a second one that says the half of it', fakeLesson('<NotYourFault>It is not too late.</NotYourFault>')),
    inLesson(
      'a lesson in a language that the rules do not read',
      change(ours, '<NotYourFault>Nid dy fai di yw hyn.</NotYourFault>').replace(
        'minutes: 9',
        'minutes: 9\nlanguage: cy',
      ),
    ),
    inLesson('all of it on the first slide', fakeLesson()),
    inLesson(
      'not your fault on the second slide, at minute 3',
      change('<NotYourFault>It is not your fault, and not too late.</NotYourFault>\n', '').replace(
        '<Ask item="B1" phase="baseline" />',
        '<NotYourFault>It is not your fault, and not too late.</NotYourFault>',
      ),
    ),
    inLesson('an opening said twice', fakeLesson('<NotYourFault>Again: not your fault.</NotYourFault>')),
    inLesson('two help cards', fakeLesson('<HelpCard when="opening" />')),
    inLesson(
      'a lesson for staff with help and not your fault',
      forStaff(fakeLesson()).replace(/<Welcome>.*\n<GroundRules>.*\n<ContentNote>.*\n/u, ''),
    ),
  ],
});
