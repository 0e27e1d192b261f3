import { describe, expect, it } from 'vitest';
import { passage } from '../../../lessons/compiler/passage';
import { rules } from '../../../lessons/compiler/rules/rules';
import { sourceFile } from '../../../lessons/compiler/source-file';
import { readYaml } from '../../../lessons/compiler/yaml-source';
import { fakeBank, fakeLesson, faults, kinds, read } from './support';

describe('time grows with the length of a text and no faster', () => {
  const bank = fakeBank();
  const lesson = { ...read(fakeLesson().replace('format: lesson', 'format: assembly')), slides: [] };

  /** What takes no longer than this, in ms, takes too little to be compared. */
  const tooLittle = 20;

  /** Ms of this process that the work takes. */
  function spent(work: () => unknown): number {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  /**
   * Eight times the length may take four times its share; with the square it would be eight times. What a machine does
   * beside it can only add to a time: the quickest of three counts, and fewer are run once it is short enough.
   */
  function expectShare(work: (length: number) => () => unknown, length: number) {
    const [short, long] = [work(length), work(length * 8)];
    let [quickest, share] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 0; run < 3; run += 1) {
      quickest = Math.min(quickest, spent(long));
      if (quickest <= tooLittle) return;
      share = Math.min(share, spent(short));
      if (quickest < share * 8 * 4) return;
    }
    expect(quickest).toBeLessThan(share * 8 * 4);
  }

  const repeated = (words: string, length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length);

  it.each([
    ...[
      'died x ',
      'died died one ',
      '1,1.',
      '1,1',
      '1 1 ',
      '£1,',
      '1:',
      'a-',
      'a.',
      'a.a+',
      'a@',
      'a@a.',
      '//a',
      '//a.',
    ],
    ...[
      'http:',
      'call 1 ',
      'text to ',
      '0(',
      '+44',
      'has anyone sent ',
      'says ; never ',
      'blackmailers never ',
      'for ever ',
    ],
    ...[
      'nine nine ',
      'a dot ',
      'a.b/',
      'stand if ',
      'tell me who ',
      'write down the last time ',
      'has a b ever ',
      'everyone who pays ',
      'block and then ',
      'dozens of a ',
      'think before ',
      'not only ',
      'the phone died ',
      'nobody plays ',
      'talk ',
      'never send a private ',
    ],
    ...[
      'he has had ',
      'sent a the ',
      "a's life ",
      'vote ',
      '\'" ',
      '"',
      '.”',
      'CC BY-a',
      'per cent ',
      'is 1 a',
      'word ',
    ],
  ])('in every rule about wording, for %j again and again', (words) => {
    const passagesOf = (length: number) => {
      const text = repeated(words, length);
      const offsets = Array.from(text, (_letter, index) => index);
      return (['slide', 'say', 'item'] as const).map((origin) =>
        passage(
          sourceFile('a', text),
          { text, offsets },
          { origin, voice: 'asserted', reader: 'pupil', tale: origin === 'item' },
        ),
      );
    };
    const lengths = new Map([1500, 1500 * 8].map((length) => [length, passagesOf(length)]));
    for (const rule of rules) {
      expectShare((length) => {
        const passages = lengths.get(length) ?? passagesOf(length);
        return () => [
          rule.checkLesson?.({ lesson, bank, kinds, lessonIds: new Set(), passages, today: null }),
          rule.checkBank?.({ bank, passages, today: null }),
        ];
      }, 1500);
    }
  });

  it.each([
    ['braces', '{a} b\n\n'],
    ['links', '[a](b)\n\n'],
    ['quotations', '> a > b\n>\n> c\n\n'],
    ['entities', 'a&amp;b&copy;\n\n'],
    ['parts', '<Callout>a</Callout>\n\n'],
    ['wordings', 'a <For nation="wales">b</For> c\n\n'],
    ['slides', '</Slide>\n\n<Slide id="a" title="b" minutes="1" keep>\n\na\n\n'],
    ['sentences', 'It was his own fault. They never share it?\n\n'],
  ])('in reading and checking a whole lesson of %s', (_what, words) => {
    expectShare((length) => {
      const text = fakeLesson(words.repeat(length));
      return () => faults(text);
    }, 20);
  });

  it.each(['a: b\n', '- a\n', '# a\n', '"', '}', '[]', ':\n'])('in reading YAML of %j', (words) => {
    expectShare((length) => {
      const file = sourceFile('a', words.repeat(length / words.length));
      return () => readYaml(file);
    }, 4000);
  });
});
