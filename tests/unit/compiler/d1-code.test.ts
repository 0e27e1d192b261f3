import { describe, expect, it } from 'vitest';
import { bankFaults, bodyLine, fakeLesson, faults, header, rulesOf } from './support';

const refusedLines: readonly (readonly [string, string, number])[] = [
  ['an import', 'import x from "y"', 1],
  ['an import that is not even JavaScript', 'import x frm y', 1],
  ['an export', 'export const a = 1', 1],
  ['an expression on its own line', '{1 + 1}', 1],
  ['an expression inside a sentence', 'Two is {1 + 1} here.', 8],
  ['an expression that is not even JavaScript', 'Two is {a b} here.', 8],
  ['a comment', '{/* hidden */}', 1],
  ['an HTML comment', '<!-- hidden -->', 1],
  ['an HTML tag', '<div>Words.</div>', 1],
  ['an HTML tag inside a sentence', 'Some <b>bold</b> words.', 6],
  ['a script', '<script>alert(1)</script>', 1],
  ['a spread', '<Callout {...x}>Words.</Callout>', 10],
  ['a spread in a sentence', 'Ring <Helpline id="line" {...x} />.', 26],
  ['an attribute that is code', '<Fact id={x} />', 7],
  ['an event handler', '<Callout onClick="alert(1)">Words.</Callout>', 10],
  ['an unknown part', '<Marquee>Words.</Marquee>', 1],
  ['a part of an object', '<Callout.Big>Words.</Callout.Big>', 1],
  ['a fragment', '<>Words.</>', 1],
  ['a part named like something every object has', '<constructor>Words.</constructor>', 1],
  ['an unknown attribute', '<Callout tone="loud">Words.</Callout>', 10],
  ['an attribute twice', '<Fact id="F01" id="F01" />', 16],
  ['a remote link', 'See [this](https://example.org).', 5],
  ['a link to a script', 'See [this](javascript:alert(1)).', 5],
  ['a link to a script, written with entities', 'See [this](java&#115;cript:alert(1)).', 5],
  ['a link to data', 'See [this](data:text/html,hi).', 5],
  ['a link in brackets of angles', 'See <https://example.org>.', 5],
  ['an address typed out', 'See https://example.org/a for more.', 5],
  ['an address without a scheme', 'See //example.org/a for more.', 5],
  ['a link defined elsewhere', '[this]: https://example.org', 1],
  ['a remote picture', 'See ![a](https://example.org/a.png).', 5],
  ['a picture of Markdown', 'See ![a](media/a.png).', 5],
  ['a remote picture part', '<Picture src="https://example.org/a.png" alt="A" credit="B" />', 10],
  ['a picture part without a scheme', '<Picture src="//example.org/a.png" alt="A" credit="B" />', 10],
  ['words in a part that the app fills in', '<HelpCard when="closing">Words.</HelpCard>', 1],
  ['a value that is not one of those known', '<HelpCard when="later" />', 11],
  ['a number that is not one', '<Discuss minutes="two">Talk.</Discuss>', 10],
  ['a list that is not of numbers', '<Slide id="x" title="X" minutes="1" keep outcomes="1,2">Words.</Slide>', 42],
  ['a missing attribute', '<Discuss>Talk.</Discuss>', 1],
  ['words to say on a slide', '<Say>Hello.</Say>', 1],
  ['notes inside another part', '<Callout>\n<Notes>Words.</Notes>\n</Callout>', 1],
  ['a slide inside a slide', '<Slide id="x" title="X" minutes="1" keep>Words.</Slide>', 1],
  ['an activity inside another part', '<Callout>\n<Ask item="K1" />\n</Callout>', 1],
  ['an activity inside a sentence', 'Now <Ask item="K1" /> then.', 5],
];

describe('rule D1', () => {
  it.each(refusedLines)('refuses %s', (_what, line, column) => {
    const found = faults(fakeLesson(line)).filter((fault) => fault.startsWith('D1 '));
    const at = line.includes('\n') ? bodyLine + 1 : bodyLine;
    expect(found.map((fault) => fault.split(' ')[1])).toContain(`${at}:${column}`);
    for (const fault of found) expect(fault).toMatch(/Unexpected .+, expected .+/u);
  });

  it.each([
    ['emphasis and lists', '- **One** and *two*\n- `three`'],
    ['an indented paragraph', '   Words that go on\n   over lines.'],
    ['comparisons in words', 'Fewer than ten, more than two; 5 > 3? No: five is more.'.replace('5 > 3? No: ', '')],
    [
      'parts with literal attributes',
      '<Discuss minutes="2">Talk.</Discuss>\n\n<Callout>Words <Fact id="F01" /> here.</Callout>',
    ],
    ['parts inside parts', '<Columns>\n\n<Callout>One.</Callout>\n\nTwo.\n\n</Columns>'],
    ['notes with both voices', 'Words.\n\n<Notes>\nPlain.\n\n<Say>Say.</Say> <Do>Do.</Do>\n</Notes>'],
    ['the word import in a sentence', 'We import the idea; exports are fine too.'],
    ['several activities that take turns', 'Words.'],
  ])('accepts %s', (_what, body) => {
    expect(faults(fakeLesson(body))).toEqual([]);
  });

  it('tells every fault of a lesson at once, each at its place', () => {
    const body = [
      '{a b}',
      '',
      'import x frm y',
      '',
      '<!-- hidden -->',
      '',
      'Words <b>in</b> [a](javascript:x).',
      '',
      '<div>',
      '',
      '{1}',
    ].join('\n');
    const places = faults(fakeLesson(body)).map((fault) => fault.split(' ').slice(0, 2).join(' '));
    expect(places).toEqual([
      `D1 ${bodyLine}:1`,
      `D1 ${bodyLine + 2}:1`,
      `D1 ${bodyLine + 4}:1`,
      `D1 ${bodyLine + 6}:7`,
      `D1 ${bodyLine + 6}:17`,
      `D1 ${bodyLine + 8}:1`,
      `D1 ${bodyLine + 10}:1`,
    ]);
  });

  it('goes on to the other rules after a fault of the parser', () => {
    expect(rulesOf(faults(fakeLesson('{a b}\n\nHave you ever paid?')))).toEqual(['D1', 'S3']);
  });

  it('refuses two activities at once, unless they take turns', () => {
    const two = '<Ask item="K1" />\n\n<Chat item="R1" />';
    expect(faults(fakeLesson(two))[0]).toContain(`D1 ${bodyLine + 2}:1 Unexpected second activity`);
    expect(faults(fakeLesson(two).replace('title="Middle"', 'title="Middle" reveal="turns"'))).toEqual([]);
  });

  it('refuses a slide with nothing to see', () => {
    expect(faults(fakeLesson('<Notes>Words.</Notes>'))[0]).toContain('Unexpected empty slide `middle`');
  });

  it('refuses words between slides and a lesson without slides', () => {
    expect(faults(`${fakeLesson()}\nLoose words.\n`).join()).toContain('Unexpected words between slides');
    expect(faults(header).join()).toContain('expected at least one <Slide>');
  });

  it('refuses an address in the bank', () => {
    const K1 = 'id: K1\nkind: Ask\nversion: 1\nquestion: See https://example.org\noptions: [a, b]\ntarget: [1]\n';
    expect(bankFaults({ items: { K1 } })[0]).toMatch(/^D1 4:15 Unexpected address/u);
  });
});
