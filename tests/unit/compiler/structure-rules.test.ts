import { describe, expect, it } from 'vitest';
import {
  bankFaults,
  bodyLine,
  closing,
  fakeBank,
  fakeLesson,
  faults,
  forStaff,
  header,
  opening,
  rulesOf,
} from './support';

const change = (from: string | RegExp, to: string) => fakeLesson().replace(from, to);
const everywhere = 'england wales scotland northern-ireland unset';

describe('rule D2', () => {
  it.each([
    ['an id that is not the name of the folder', change('id: fake', 'id: faked'), 'D2 2:5'],
    ['a lesson before it that does not exist', change('minutes: 9', 'minutes: 9\nfollows: [nowhere]'), 'D2 9:11'],
    ['a lesson that follows itself', change('minutes: 9', 'minutes: 9\nfollowedBy: [fake]'), 'D2 9:14'],
    ['a slide id twice', change('id="middle"', 'id="start"'), `D2 ${bodyLine - 1}:8`],
    ['a slide id with capitals', change('id="middle"', 'id="Middle"'), `D2 ${bodyLine - 1}:8`],
    ['an unknown item', fakeLesson('<Ask item="K9" />'), `D2 ${bodyLine}:6 Unexpected item \`K9\``],
    [
      'an item of another kind',
      fakeLesson('<Ask item="R1" />'),
      `D2 ${bodyLine}:6 Unexpected <Ask> for R1, expected <Chat>`,
    ],
    ['an unknown fact', fakeLesson('<Fact id="F99" />'), `D2 ${bodyLine}:7 Unexpected fact \`F99\``],
    ['an unknown helpline', fakeLesson('Ring <Helpline id="nobody" />.'), `D2 ${bodyLine}:16 Unexpected helpline`],
    ['a helpline nobody has confirmed', fakeLesson('Ring <Helpline id="later" />.'), 'which nobody has confirmed'],
    [
      'a key word twice',
      change(/^glossary: .*$/mu, 'glossary: [{ term: a, meaning: b }, { term: A, meaning: c }]'),
      'D2 10:45',
    ],
    [
      'a group that forgets a nation',
      fakeLesson('<For nation="england wales unset">A.</For>\n\n<For nation="scotland">B.</For>'),
      'without wording for northern-ireland',
    ],
    [
      'a group that forgets the case of no nation',
      fakeLesson('<For nation="england wales scotland northern-ireland">A.</For>'),
      'without wording for unset',
    ],
    [
      'a nation with two wordings',
      fakeLesson(`<For nation="${everywhere}">A.</For>\n\n<For nation="wales">B.</For>`),
      'Unexpected second wording for wales',
    ],
    [
      'an outcome the lesson does not have',
      change('title="Middle"', 'title="Middle" outcomes="1 2"'),
      `D2 ${bodyLine - 1}:35 Unexpected outcome 2, expected 1 to 1`,
    ],
    [
      'an outcome twice on a slide',
      change('title="Middle"', 'title="Middle" outcomes="1 1"'),
      'Unexpected second outcome 1',
    ],
    [
      'an outcome that is only measured',
      change('title="Start"', 'title="Start" outcomes="1"'),
      'D2 9:12 Unexpected outcome 1 without a slide that teaches it',
    ],
  ])('refuses %s', (_what, text, expected) => {
    expect(faults(text).join('\n')).toContain(expected);
  });

  it.each([
    ['a lesson before it that exists', change('minutes: 9', 'minutes: 9\nfollows: [other]')],
    ['an outcome that a slide teaches', change('title="Middle"', 'title="Middle" outcomes="1"')],
    [
      'a known item, fact and helpline',
      fakeLesson('<Ask item="K1" />\n\n<Fact id="F01" />\n\nRing <Helpline id="line" />.'),
    ],
    [
      'a group that covers every nation once',
      fakeLesson(
        '<For nation="england wales unset">A.</For>\n\n<For nation="scotland">B.</For>\n\n<For nation="northern-ireland">C.</For>',
      ),
    ],
    [
      'two groups with words between',
      fakeLesson(`<For nation="${everywhere}">A.</For>\n\nWords.\n\n<For nation="${everywhere}">B.</For>`),
    ],
  ])('accepts %s', (_what, text) => {
    expect(faults(text)).toEqual([]);
  });

  it.each([
    [
      'an unknown source of a fact',
      {
        facts:
          '- { id: F01, pupil: A., staff: B., figure: false, sources: [S99], support: one, reviewBy: 2027-09-01 }\n',
      },
      'D2 1:61',
    ],
    [
      'a fact twice',
      {
        facts:
          '- { id: F01, staff: B., figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }\n- { id: F01, staff: C., figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }\n',
      },
      'D2 2:9',
    ],
    [
      'an unknown fact of an item',
      { items: { K1: 'id: K1\nkind: Ask\nversion: 1\nfacts: [F99]\nquestion: Q\n' } },
      'D2 4:9',
    ],
    [
      'an id that is not the name of its file',
      { items: { K1: 'id: K2\nkind: Ask\nversion: 1\nquestion: Q\n' } },
      'D2 1:5',
    ],
    [
      'a kind nobody knows',
      { items: { K1: 'id: K1\nkind: Dance\nversion: 1\nquestion: Q\n' } },
      'D2 2:7 Unexpected kind `Dance`, expected one of Ask, Chat',
    ],
    [
      'a badly formed id',
      { items: { k1: 'id: k1\nkind: Ask\nversion: 1\nquestion: Q\n' } },
      'D1 1:1 id: Unexpected `k1`',
    ],
    [
      'a fact without a source',
      {
        facts: '- { id: F01, staff: S., figure: false, sources: [], support: one, reviewBy: 2027-09-01 }\n',
      },
      'expected at least one source',
    ],
    [
      'an unknown field of a helpline',
      { helplines: '- { id: line, hotline: 1 }\n' },
      'D1 1:15 hotline: Unexpected field',
    ],
  ])('refuses %s in the bank', (_what, text, expected) => {
    expect(bankFaults(text).join('\n')).toContain(expected);
  });

  it.each(['staff', 'figure', 'sources', 'support', 'reviewBy'])('refuses a fact without %s', (key) => {
    const whole =
      '- { id: F01, pupil: P., staff: S., figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }\n';
    expect(bankFaults({ facts: whole })).toEqual([]);
    const facts = whole.replace(new RegExp(`, ${key}: [^,}]+`, 'u'), '');
    expect(bankFaults({ facts }).join()).toContain(`D1 1:3 ${key}: Unexpected nothing`);
  });

  it('does not call an item unknown whose file is there and cannot be read', () => {
    const bank = fakeBank({ items: { K5: 'id: K5\nkind: Ask\nversion: 1\n' } });
    expect(faults(fakeLesson('<Ask item="K5" />'), { bank })).toEqual([]);
  });
});

describe('rule D3', () => {
  it.each([
    ['slides that do not add up', change('minutes: 9', 'minutes: 10'), 'D3 8:10 Unexpected 10 minutes, expected 9'],
    [
      'a slide that says neither keep nor drop',
      change(' drop>', '>'),
      `D3 ${bodyLine - 1}:1 Unexpected neither keep nor drop`,
    ],
    ['a slide that says both', change(' drop>', ' keep drop>'), 'Unexpected both keep and drop'],
    ['more talk than the slide has minutes', fakeLesson('<Discuss minutes="4">Talk.</Discuss>'), `D3 ${bodyLine - 1}:`],
    [
      'more to keep than the shortest time',
      change('minutes: 9', 'minutes: 60').replace(/minutes="2" keep/u, 'minutes="53" keep'),
      'Unexpected 57 minutes of slides to keep, expected at most 50',
    ],
  ])('refuses %s', (_what, text, expected) => {
    expect(faults(text).join('\n')).toContain(expected);
  });

  it.each([
    ['slides that add up', fakeLesson()],
    ['talk within the slide', fakeLesson('<Discuss minutes="2">Talk.</Discuss>')],
    [
      'a long lesson whose extra minutes can be dropped',
      change('minutes: 9', 'minutes: 56').replace('minutes="3" drop', 'minutes="50" drop'),
    ],
  ])('accepts %s', (_what, text) => {
    expect(faults(text)).toEqual([]);
  });
});

const question = (id: string, options: string, target = 1) =>
  `id: ${id}\nkind: Ask\nversion: 1\nquestion: Q\noptions: ${options}\ntarget: [${target}]\n`;

describe('rule D4', () => {
  it('passes on what the kind finds, at the line of the value', () => {
    expect(bankFaults({ items: { K1: question('K1', '\n  - only', 0) } })).toEqual([
      'D4 6:5 Unexpected 1 option, expected 2 to 6',
    ]);
    expect(bankFaults({ items: { K1: 'id: K1\nkind: Ask\nversion: 1\n' } })).toEqual([
      'D4 1:1 Unexpected nothing, expected a question',
    ]);
  });

  const telling = { K1: question('K1', '[a, bbbb]'), K2: question('K2', '[a, bbbb]') };
  const even = { K1: question('K1', '[aaaa, b]'), K2: question('K2', '[a, bbbb]'), B1: question('B1', '[aaa, bbb]') };

  it('refuses a bank in which the right answer is mostly the longest', () => {
    const found = bankFaults({ items: telling });
    expect(found).toHaveLength(3);
    expect(found[0]).toContain('as in 3 of the 3 questions of the bank');
  });

  it('refuses a lesson in which the right answer is mostly the longest, though the bank is even', () => {
    const others = Object.fromEntries(['K3', 'K4', 'K5', 'K6'].map((id) => [id, question(id, '[aaaa, b]')]));
    const bank = fakeBank({ items: { ...telling, ...others } });
    const body = '<Ask item="K1" />\n\n<Ask item="K2" />';
    const found = faults(fakeLesson(body).replace('title="Middle"', 'title="Middle" reveal="turns"'), { bank });
    expect(rulesOf(found)).toEqual(['D4']);
    expect(found).toHaveLength(3);
  });

  it.each([
    ['a right answer that is the longest in half of the questions', { ...even, K3: question('K3', '[a, bbbb]') }],
    [
      'right answers as long as another option',
      { K1: question('K1', '[bbbb, bbbb]'), K2: question('K2', '[bbbb, bbbb]') },
    ],
    [
      'questions with several right answers',
      {
        K1: question('K1', '[a, bbbb]').replace('[1]', '[0, 1]'),
        K2: question('K2', '[a, bbbb]').replace('[1]', '[0, 1]'),
      },
    ],
  ])('accepts %s', (_what, items) => {
    expect(bankFaults({ items })).toEqual([]);
  });
});

describe('rule D5', () => {
  it.each([
    [
      'a baseline alone',
      fakeLesson('<Ask item="K1" phase="baseline" />'),
      `D5 ${bodyLine}:16 Unexpected baseline of K1 alone`,
    ],
    [
      'an endpoint alone',
      fakeLesson('<Ask item="K1" phase="endpoint" />'),
      `D5 ${bodyLine}:16 Unexpected endpoint of K1 alone`,
    ],
    ['a second baseline', fakeLesson('<Ask item="B1" phase="baseline" />'), 'Unexpected second baseline of B1'],
    ['the same question without a phase', fakeLesson('<Ask item="B1" />'), 'Unexpected B1 without a phase'],
    [
      'an endpoint before its baseline',
      change('item="B1" phase="baseline"', 'item="B1" phase="x"')
        .replace('phase="endpoint"', 'phase="baseline"')
        .replace('phase="x"', 'phase="endpoint"'),
      'Unexpected endpoint of B1 before its baseline',
    ],
  ])('refuses %s', (_what, text, expected) => {
    expect(faults(text).join('\n')).toContain(expected);
  });

  it.each([
    ['a pair', fakeLesson()],
    ['a question asked once', fakeLesson('<Ask item="K1" />')],
    [
      'two pairs',
      fakeLesson()
        .replace('phase="baseline" />', 'phase="baseline" />\n<Ask item="K1" phase="baseline" />')
        .replace('phase="endpoint" />', 'phase="endpoint" />\n<Ask item="K1" phase="endpoint" />')
        .replaceAll(' keep>', ' keep reveal="turns">'),
    ],
  ])('accepts %s', (_what, text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('rule D8', () => {
  const media = new Map([
    ['media/a.png', 1000],
    ['media/big.png', 600 * 1024],
    ['media/a.mp4', 1000],
    ['media/a.vtt', 10],
    ['media/a.txt', 10],
  ]);
  it.each([
    ['a picture without words for it', '<Picture src="media/a.png" credit="B" />', 'D8'],
    ['a picture without a credit', '<Picture src="media/a.png" alt="A" />', 'D8'],
    ['a picture that is not there', '<Picture src="media/b.png" alt="A" credit="B" />', 'which is not there'],
    [
      'a picture that is too large',
      '<Picture src="media/big.png" alt="A" credit="B" />',
      'Unexpected size of 600 KB, expected at most 500 KB',
    ],
    [
      'a picture outside the lesson',
      '<Picture src="media/../../a.png" alt="A" credit="B" />',
      'expected a file of the lesson',
    ],
    [
      'a picture from the root of the disk',
      '<Picture src="/etc/a.png" alt="A" credit="B" />',
      'expected a file of the lesson',
    ],
    [
      'something else than a picture',
      '<Picture src="media/a.mp4" alt="A" credit="B" />',
      'expected a file that ends in',
    ],
    ['a clip without captions', '<Clip src="media/a.mp4" transcript="media/a.txt" />', 'without `captions`'],
    ['a clip without a transcript', '<Clip src="media/a.mp4" captions="media/a.vtt" />', 'without `transcript`'],
  ])('refuses %s', (_what, body, expected) => {
    const found = faults(fakeLesson(body), { media });
    expect(found.filter((fault) => fault.startsWith('D8 ')).join('\n')).toContain(expected);
  });

  it.each([
    ['a picture with words and credit', '<Picture src="media/a.png" alt="A" credit="B" />'],
    ['a picture in columns', '<Columns>\n\n<Picture src="media/a.png" alt="A" credit="B" />\n\nWords.\n\n</Columns>'],
    ['a slide without media', 'Words.'],
  ])('accepts %s', (_what, body) => {
    expect(faults(fakeLesson(body), { media })).toEqual([]);
  });
});

describe('rule S1', () => {
  it.each([
    '<Welcome>Hello.</Welcome>',
    '<GroundRules>Anyone can pass.</GroundRules>',
    '<ContentNote>Nothing graphic.</ContentNote>',
    '<NotYourFault>It is not your fault, and not too late.</NotYourFault>',
    '<HelpCard when="opening" />',
  ])('refuses a lesson whose opening lacks %s, or has it late', (part) => {
    expect(faults(change(part, '')).join('\n')).toMatch(/S1 .*Unexpected opening without/u);
    const late = change(part, '').replace('<Closer>', `${part}\n<Closer>`);
    expect(faults(late).join('\n')).toMatch(/S1 .*at minute 7/u);
  });

  it('refuses an opening that can be dropped', () => {
    expect(
      faults(change('minutes="3" keep', 'minutes="3" drop')).filter((fault) => fault.startsWith('S1')),
    ).toHaveLength(5);
  });

  it.each([
    [
      'an opening over two slides',
      change('<NotYourFault>It is not your fault, and not too late.</NotYourFault>\n', '').replace(
        '<Ask item="B1" phase="baseline" />',
        '<NotYourFault>It is not your fault, and not too late.</NotYourFault>\n\n<Ask item="B1" phase="baseline" />',
      ),
    ],
    ['an opening said twice', fakeLesson('<NotYourFault>Again: not your fault.</NotYourFault>')],
    [
      'a lesson for staff with help and not your fault',
      forStaff(fakeLesson()).replace(/<Welcome>.*\n<GroundRules>.*\n<ContentNote>.*\n/u, ''),
    ],
  ])('accepts %s', (_what, text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('rule S2', () => {
  it.each([
    [
      'an end without an endpoint',
      change('<Ask item="B1" phase="endpoint" />', '').replace('<Ask item="B1" phase="baseline" />', 'Words.'),
      'without an endpoint',
    ],
    ['an end without help', change('<HelpCard when="closing" />', ''), 'without <HelpCard when="closing" />'],
    ['an end without a closer', change(/<Closer>.*/u, ''), 'without <Closer>'],
    ['an end that can be dropped', change('minutes="2" keep', 'minutes="2" drop'), 'on a slide that can be dropped'],
    [
      'an activity after the closing help',
      `${header}${opening}\n<Slide id="m" title="M" minutes="3" drop>\nWords.\n</Slide>\n<Slide id="end" title="End" minutes="2" keep reveal="turns">\n<Ask item="B1" phase="endpoint" />\n<HelpCard when="closing" />\n<Closer>Ice.</Closer>\n\n<Chat item="R1" />\n</Slide>\n`,
      'Unexpected <Chat> after the closing help card',
    ],
    [
      'a last slide without help',
      `${fakeLesson().replace('minutes: 9', 'minutes: 10')}\n<Slide id="more" title="More" minutes="1" drop>\nWords.\n</Slide>\n`,
      'Unexpected last slide `more`',
    ],
  ])('refuses %s', (_what, text, expected) => {
    const found = faults(text).filter((fault) => fault.startsWith('S2'));
    expect(found.join('\n')).toContain(expected);
  });

  it.each([
    ['help, then the closer', fakeLesson()],
    [
      'the closer, then help',
      fakeLesson().replace(/<HelpCard when="closing" \/>\n(<Closer>.*\n)/u, '$1\n<HelpCard when="closing" />\n'),
    ],
    [
      'the closer on a slide of its own',
      `${header.replace('9', '10')}${opening}${closing.replace(/<Closer>.*\n/u, '')}\n<Slide id="closer" title="Closer" minutes="4" keep>\n<Closer>Ice.</Closer>\n</Slide>\n`,
    ],
  ])('accepts %s', (_what, text) => {
    expect(faults(text)).toEqual([]);
  });
});
