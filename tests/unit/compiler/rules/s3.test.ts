import { ruleTable } from './rule-table';

ruleTable('S3', {
  refused: [
    'Have **you** ever been asked for money?',
    'Have you\never been asked for money?',
    'Has this happened to you?',
    'Has anything like this ever happened to anyone here?',
    'Who here has been asked for a picture?',
    'Who in this room knows someone it happened to?',
    'Hands up if you have paid.',
    'Put your hand up if this sounds like you.',
    'How many of you have met someone online?',
    'Has anyone here ever been asked for a picture?',
    'Would you send one?',
    'Do you know someone who paid?',
    'Tell us about a time you felt unsafe.',
    'Did this ever happen to you?',
  ],
  accepted: [
    'Have a look at the chat.',
    'Someone here may know somebody this has happened to.',
    'Who could Jay tell?',
    'Nobody is asked about their own life.',
    'You can tell someone at any time.',
    'What would you say to a friend?',
  ],
});
