import { describe, expect, it } from 'vitest';
import type { HelpGroup } from '../../../renderer/core/lesson/help';
import { type PrintPlan, printOffers } from '../../../renderer/print/print-offers';
import { fakeHelp } from '../../support/fake-audience-lesson';
import { fakeOutline, fakeSlide } from '../../unit/plan/fake-outline';
import { outline } from './fake-prints';

const plan: PrintPlan = {
  outline: { ...outline, glossary: [{ term: 'threat', meaning: 'Words' }] },
  dropped: [],
  methods: { B1: 'slips', K10: 'slips' },
  help: fakeHelp(),
  letters: 4,
  tutorScript: true,
};
const offered = (change: Partial<PrintPlan>) => printOffers({ ...plan, ...change }).map(({ kind }) => kind);

describe('what can be printed', () => {
  it('stands under whom it is for, with the sheets for a usual class', () => {
    expect(printOffers(plan)).toEqual([
      { kind: 'guide', group: 'facilitator' },
      { kind: 'tutor-script', group: 'facilitator' },
      { kind: 'help-card', group: 'pupils', sheets: 7 },
      { kind: 'key-words', group: 'pupils' },
      { kind: 'question-cards', group: 'pupils', sheets: 4 },
      { kind: 'slips', group: 'counting', sheets: 14 },
      { kind: 'voting-cards', group: 'counting', sheets: 2 },
      { kind: 'tally', group: 'counting' },
    ]);
  });

  it('counts the wide help cards of a room with two kinds of people', () => {
    const groups = fakeHelp().groups.map(
      (group, index): HelpGroup => ({ ...group, whom: index === 0 ? 'child' : 'self' }),
    );
    const cards = printOffers({ ...plan, help: fakeHelp({ groups }) }).find(({ kind }) => kind === 'help-card');
    expect(cards?.sheets).toBe(14);
  });

  it('is offered only where there is something to print', () => {
    expect(offered({ outline: fakeOutline([fakeSlide()]), letters: 0, tutorScript: false })).toEqual([
      'guide',
      'help-card',
      'question-cards',
    ]);
    expect(offered({ methods: { B1: 'hands', K10: 'talk' } })).not.toContain('slips');
    expect(offered({ methods: { B1: 'hands', K10: 'talk' } })).toContain('tally');
    expect(offered({ methods: { B1: 'talk', K10: 'talk' } })).not.toContain('tally');
  });
});
