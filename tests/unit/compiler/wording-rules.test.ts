import { describe, expect, it } from 'vitest';
import { bankFaults, bodyLine, fakeLesson, faults, rulesOf } from './support';

const say = (words: string) => `Words.\n\n<Notes>\n<Say>${words}</Say>\n</Notes>`;
const item = (question: string, options = '[Paying them, Telling]') => ({
  items: {
    K1: `id: K1\nkind: Ask\nversion: 1\nquestion: ${JSON.stringify(question)}\noptions: ${options}\ntarget: [1]\n`,
  },
});
const fact = (pupil: string, rest = 'figure: false') => ({
  facts: `- { id: F01, pupil: ${JSON.stringify(pupil)}, staff: Staff., ${rest}, sources: [S01], support: one, reviewBy: 2027-09-01 }\n- { id: F02, staff: Only for staff., figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }\n`,
});

/** What each rule refuses and accepts when it stands on a slide. */
const table: Readonly<Record<string, { readonly refused: readonly string[]; readonly accepted: readonly string[] }>> = {
  S3: {
    refused: [
      'Have you ever sent a picture?',
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
      'If this has happened to you, it isn’t your fault.',
      'What could help Jay now?',
      'Have a look at the chat.',
      'Someone here may know somebody this has happened to.',
      'Who could Jay tell?',
      'Nobody is asked about their own life.',
      'You can tell someone at any time.',
      'What would you say to a friend?',
    ],
  },
  S4: {
    refused: [
      'Jay fell for it.',
      'He got caught out.',
      'Jay sent a picture.',
      'She sent them a private picture.',
      'He exposed himself.',
      'What should Jay have done?',
      'If only he had thought.',
      'This is revenge porn.',
      'Sexting is risky.',
      'Your life will be ruined.',
      'It will be online for ever.',
      'It stays there forever.',
      'Once it’s out there, it spreads.',
      'Nothing can be done.',
      'You need ID.',
      'Paying never works.',
      'It was a fake girl.',
      'You must report immediately.',
      'Think before you send.',
      'Boys will be boys.',
      'Help for victims.',
      'He should have known.',
      'Do they share it? They won’t.',
    ],
    accepted: [
      'Someone is threatening Jay.',
      'Jay was tricked into sending a picture.',
      'Amara never sent anything.',
      'Someone sent Jay a message.',
      'What could help Jay now?',
      'Paying often leads to more demands.',
      'Often they don’t carry it out; sometimes they do.',
      'Tools can stop a lot of copies.',
      'It’s never too late to tell.',
      'The Revenge Porn Helpline is for adults.',
      'Someone pretending to be a girl or a boy.',
      'They will listen to you.',
      'Jay looks at the private picture of a dog on the wall.',
    ],
  },
  S6: {
    refused: [
      'Two boys died last year.',
      'Three deaths were reported.',
      'He died by suicide.',
      'She took her own life.',
      'One in ten thought of self-harm.',
      'Many are Nigerian gangs.',
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
  },
  S7: {
    refused: [
      'It happened to 300 pupils.',
      'About 91% are boys.',
      'One in five pupils knows the word.',
      '1 in 5 pupils knows the word.',
      'Nine out of ten tell nobody.',
      'Thousands of pupils are affected.',
      'Most threats stop within 24 hours.',
      'They asked for £500.',
      'In 2024 it doubled.',
      'Up to 14 years in prison.',
      'About 40 per cent told someone.',
      'There were 7 reports.',
      'Half of all teenagers know it.',
    ],
    accepted: [
      'Most pupils don’t share pictures.',
      'Report Remove is for anyone under 18.',
      'It is for people aged 13 to 16.',
      'Jay, 15, got a message.',
      'It is for people who were 18 or over.',
      'A 16-year-old told a friend.',
      'Look at line 3 and question 2.',
      'You have 2 minutes.',
      'Pupils in Year 10 and Key Stage 4.',
      'There are two forms.',
      'Making the threat is a crime: <Fact id="F01" />',
    ],
  },
  S8: {
    refused: [
      'Ring 0800 1111.',
      'Ring 0808 808 8000 today.',
      'Ring 0345 6000 459.',
      'Call 999.',
      'Ring 101.',
      'Ring 116 123.',
      'Text 85258.',
      'Ring +44 20 7946 0958.',
      'Go to childline.org.uk.',
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
  },
};

describe.each(Object.entries(table))('rule %s', (rule, { refused, accepted }) => {
  it.each(refused)('refuses “%s”', (words) => {
    const found = faults(fakeLesson(words)).filter((fault) => fault.startsWith(`${rule} `));
    expect(found).not.toEqual([]);
    expect(found[0]).toMatch(/Unexpected .+, expected .+/u);
  });

  it.each(accepted)('accepts “%s”', (words) => {
    expect(faults(fakeLesson(words)).filter((fault) => fault.startsWith(`${rule} `))).toEqual([]);
  });
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

  it('lets the facilitator speak of victims in law, and of nationality when asked', () => {
    expect(faults(fakeLesson(say('A victim in law. Some groups are in West Africa.')))).toEqual([]);
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
    const staff = (body: string) => fakeLesson(body).replace('format: lesson', 'format: lesson\naudience: staff');
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
