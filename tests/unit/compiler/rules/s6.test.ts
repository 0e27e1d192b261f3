import { ruleTable } from './rule-table';

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
  ],
  accepted: [
    'It is done by criminal groups, often in other countries.',
    'In England and Wales this is a crime.',
    'If a life is in danger, tell an adult now.',
    'We polish the story together.',
    'The chat died down.',
    'He felt low and told his dad.',
  ],
});
