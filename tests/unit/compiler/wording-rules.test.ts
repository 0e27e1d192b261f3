import { describe, expect, it } from 'vitest';
import { bankFaults, bodyLine, fakeLesson, faults, forStaff, rulesOf } from './support';

const say = (words: string) => `Words.\n\n<Notes>\n<Say>${words}</Say>\n</Notes>`;
const item = (question: string, options = '[Paying them, Telling]') => ({
  items: {
    K1: `id: K1\nkind: Ask\nversion: 1\nquestion: ${JSON.stringify(question)}\noptions: ${options}\ntarget: [1]\n`,
  },
});
const fact = (pupil: string, rest = 'figure: false') => ({
  facts: `- { id: F01, pupil: ${JSON.stringify(pupil)}, staff: Staff., ${rest}, sources: [S01], support: one, reviewBy: 2027-09-01 }\n- { id: F02, staff: Only for staff., figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }\n`,
});

describe('where a rule looks', () => {
  it('finds words at their own line and column, whatever is around them', () => {
    const at = (body: string) => faults(fakeLesson(body))[0]?.split(' ')[1];
    expect(at('Ask: have you ever paid?')).toBe(`${bodyLine}:6`);
    expect(at('A first line\n  that goes on: have you ever paid?')).toBe(`${bodyLine + 1}:17`);
    expect(at('- One\n- *Two*: have **you** ever paid?')).toBe(`${bodyLine + 1}:10`);
    expect(at('> Quoted\n> have you ever paid?')).toBe(`${bodyLine + 1}:3`);
    expect(at('Fish &amp; chips: have you ever paid?')).toBe(`${bodyLine}:19`);
    expect(at('<Callout>Have you ever paid?</Callout>')).toBe(`${bodyLine}:10`);
  });

  it('finds words in titles, outcomes and items, at their own line', () => {
    expect(faults(fakeLesson().replace('title="Middle"', 'title="Who here has paid?"'))[0]).toMatch(
      new RegExp(`^S3 ${bodyLine - 1}:27 `, 'u'),
    );
    expect(
      faults(fakeLesson().replace('summary: For a test.', 'summary: |\n  For a test.\n  Call 999 now.'))[0],
    ).toMatch(/^S8 7:8 /u);
    expect(bankFaults(item('So: have you ever paid?'))[0]).toMatch(/^S3 4:16 /u);
  });

  it('looks for S3 in notes and in wrong options too', () => {
    expect(rulesOf(faults(fakeLesson(say('Have you ever paid?'))))).toEqual(['S3']);
    expect(rulesOf(bankFaults(item('Q', '[Have you ever paid, Telling someone at home]')))).toEqual(['S3']);
  });

  it('leaves wrong options to say what S4 refuses, but not right ones', () => {
    expect(bankFaults(item('Q', '[It stays there for ever, Telling]'))).toEqual([]);
    expect(rulesOf(bankFaults(item('Q', '[Paying, It stays there for ever]')))).toEqual(['S4']);
  });

  it('looks for S4 in what the facilitator says', () => {
    expect(rulesOf(faults(fakeLesson(say('Jay fell for it.'))))).toEqual(['S4']);
  });

  it('lets the facilitator speak of victims in law, and know of nationality without saying it', () => {
    const doing = (words: string) => `Words.\n\n<Notes>\n<Do>${words}</Do>\n</Notes>`;
    expect(faults(fakeLesson(say('A victim in law.')))).toEqual([]);
    expect(faults(fakeLesson(doing('Some groups are in West Africa. Outcome 21 is for adults.')))).toEqual([]);
    expect(rulesOf(faults(fakeLesson(say('Some groups are in West Africa.'))))).toEqual(['S6']);
  });

  it('asks for the staff term beside “self-generated”', () => {
    expect(rulesOf(faults(fakeLesson(say('This is self-generated.'))))).toEqual(['S4']);
    expect(faults(fakeLesson(say('This is under-18 image abuse, once called self-generated.')))).toEqual([]);
  });

  it('refuses a staff-only fact on a slide and accepts it in notes', () => {
    expect(faults(fakeLesson('<Fact id="F02" />'))).toEqual([
      expect.stringMatching(new RegExp(`^S6 ${bodyLine}:7 Unexpected fact F02 on the slide`, 'u')),
    ]);
    expect(faults(fakeLesson('Words.\n\n<Notes>\n<Fact id="F02" />\n</Notes>'))).toEqual([]);
  });

  it('leaves S6 out of lessons for staff', () => {
    const staff = (body: string) => forStaff(fakeLesson(body));
    expect(faults(staff('Two young people died. <Fact id="F02" />')).filter((fault) => fault.startsWith('S6'))).toEqual(
      [],
    );
  });

  it('exempts money and time in items, and no other figure', () => {
    expect(bankFaults(item('They want £50 by 11pm, in 10 minutes.'))).toEqual([]);
    expect(rulesOf(bankFaults(item('They wrote to 300 friends.')))).toEqual(['S7']);
  });

  it('looks for S7 in what is said aloud, not in what is done', () => {
    expect(rulesOf(faults(fakeLesson(say('It happened to 300 pupils.'))))).toEqual(['S7']);
    expect(faults(fakeLesson('Words.\n\n<Notes>\n<Do>Hand out 30 slips.</Do>\n</Notes>'))).toEqual([]);
  });

  it('asks a fact with a figure to say so and to give its year', () => {
    expect(bankFaults(fact('It happened to 300 pupils.'))[0]).toMatch(/^S7 1:37 Unexpected figure “300” in F01/u);
    expect(bankFaults(fact('It happened to 300 pupils.', 'figure: true'))[0]).toContain(
      'Unexpected figure without a year in F01',
    );
    expect(bankFaults(fact('It happened to 300 pupils.', 'figure: true, year: 2025'))).toEqual([]);
  });

  it('lets helplines hold their numbers, and their names be said', () => {
    const helplines =
      '- { id: stop, name: StopNCII.org, needs: [remove], ages: [18, 99], nations: [wales], contacts: [{ kind: web, value: stopncii.org }], pupil: Find it at stopncii.org., order: 1, status: confirmed, checked: null, source: [S01] }\n';
    expect(bankFaults({ helplines, ...fact('Use StopNCII.org today.') })).toEqual([]);
  });
});

describe('overruling', () => {
  it('sets a rule aside on one line, with its reason beside it', () => {
    expect(
      faults(
        fakeLesson(
          '<Allow rule="S4" reason="the offender’s line, to take it apart">It stays there for ever</Allow>, says Skye.',
        ),
      ),
    ).toEqual([]);
  });

  it('reaches no further than the words inside', () => {
    const found = faults(
      fakeLesson(
        '<Allow rule="S4" reason="the offender’s line, to take it apart">It stays there for ever</Allow>, for ever.',
      ),
    );
    expect(found).toEqual([expect.stringMatching(new RegExp(`^S4 ${bodyLine}:\\d+ Unexpected “for ever”`, 'u'))]);
  });

  it('sets a rule aside in YAML by a comment on the line', () => {
    const items = {
      K1: 'id: K1\nkind: Ask\nversion: 1\nquestion: Jay fell for it. # allow S4: a heading that pupils correct\noptions: [Paying, Telling]\n',
    };
    expect(bankFaults({ items })).toEqual([]);
  });

  it('sets a rule aside for a block of text by a comment on the line that opens it', () => {
    const items = {
      K1: 'id: K1\nkind: Ask\nversion: 1\nquestion: >- # allow S4: a heading that pupils correct\n  The first line.\n  Jay fell for it.\n',
    };
    expect(bankFaults({ items })).toEqual([]);
  });

  it.each([
    ['no reason', '<Allow rule="S4" reason="so">for ever</Allow>', 'without a reason'],
    [
      'a rule that may not be',
      '<Allow rule="D1" reason="because it is needed here">{1}</Allow>',
      'Unexpected overruling of D1',
    ],
    ['several lines', '<Allow rule="S4" reason="because it is needed here">\nfor ever\n</Allow>', 'over several lines'],
  ])('refuses an overruling with %s', (_what, body, expected) => {
    const found = faults(fakeLesson(body)).join('\n');
    expect(found).toContain(expected);
    expect(found).toMatch(/for ever”|code in braces/u);
  });

  it('warns of an overruling that nothing needs', () => {
    expect(faults(fakeLesson('<Allow rule="S4" reason="because it was needed once">Calm words</Allow>.'))).toEqual([
      expect.stringMatching(new RegExp(`^S4 ${bodyLine}:1 warning: Unexpected overruling of S4`, 'u')),
    ]);
  });
});
