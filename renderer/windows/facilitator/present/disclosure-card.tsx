import { Dialog } from '../../../components/dialog';

const steps: readonly (readonly [string, string])[] = [
  [
    'Stay calm, make space.',
    'In front of others: “Thank you. That matters. Let’s talk in a minute, just us.” Another adult holds the group.',
  ],
  [
    'Say three things.',
    '“I’m glad you told me.” “This isn’t your fault.” “You’re not in trouble for being threatened.”',
  ],
  [
    'Be honest about who you tell.',
    '“I can’t keep this just between us, because I want to keep you safe. I’ll only tell the people who need to know.”',
  ],
  ['Anyone in danger now?', 'If life is at risk, or someone is coming to meet them: 999. Stay with them.'],
  ['Listen, don’t interview.', 'Their words, their pace. No leading questions, no “why did you”.'],
  ['Don’t look.', 'Never view, copy, print, save, forward or ask for the picture. Never ask them to send it.'],
  [
    'Don’t delete, don’t take the phone by reflex.',
    'Ask them not to pay, reply or delete. The safeguarding lead decides on devices.',
  ],
  [
    'Go to the safeguarding lead now.',
    'In person or by phone, not email. If nobody answers: the deputy, children’s services or the police.',
  ],
  ['Write it down soon.', 'Date, time, their words, what you did. Facts, no opinion, no picture.'],
  [
    'Help them act, with support.',
    'CEOP or police; Report Remove or Take It Down done by the young person with a supporter there; block; report to the app.',
  ],
  ['Stay alongside.', 'Say what happens next and when you will speak again.'],
  ['Look after yourself.', 'Talk to someone afterwards.'],
];

/** What to do when a pupil tells you. Never on the audience display. Your school's own policy always wins. */
export function DisclosureCard({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="When a pupil tells you" onClose={onClose} size="wide">
      <DisclosureSteps />
    </Dialog>
  );
}

/** The steps alone, for the card and for the printed guide. */
export function DisclosureSteps() {
  return (
    <>
      <p>
        Follow your school’s or organisation’s policy. Visiting officers and youth workers tell the safeguarding lead
        too.
      </p>
      <ol>
        {steps.map(([step, detail]) => (
          <li key={step}>
            <strong>{step}</strong> {detail}
          </li>
        ))}
      </ol>
      <p>
        <strong>Never:</strong> promise secrecy, bargain with or message the blackmailer, show shock, tell other staff
        for interest, or say “delete it and forget it”.
      </p>
    </>
  );
}
