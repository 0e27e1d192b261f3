import { ruleTable } from './rule-table';

ruleTable('S8', {
  refused: [
    'Ring 0808 808 8000 today.',
    'Ring 0345 6000 459.',
    'Call 999.',
    'Ring 101.',
    'Ring 116 123.',
    'Text 85258.',
    'Ring +44 20 7946 0958.',
    'Go to ceop.police.uk/safety-centre.',
    'Write to help@example.org.',
  ],
  accepted: [
    'Ring <Helpline id="line" /> today.',
    'Ring Childline.',
    'Tell someone you trust.',
    'Line 3, then line 4.',
    'The end. A new start.',
    'Helping Line listens.',
  ],
});
