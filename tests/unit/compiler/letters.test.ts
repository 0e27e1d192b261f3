import { describe, expect, it } from 'vitest';
import { bankFaults, bodyLine, fakeLesson, faults, rulesOf } from './support';

const item = (question: string) => ({
  items: { K1: `id: K1\nkind: Ask\nversion: 1\nquestion: ${question}\noptions: [Paying them, Telling]\ntarget: [1]\n` },
});

describe('letters as the rules about wording read them', () => {
  it.each([
    ['letters with nothing between them that is seen', 'It was his own fau\u200blt.', 'S4'],
    ['a soft hyphen', 'It was his own fau\u00adlt.', 'S4'],
    ['a selector of another form', 'It was his own fau\ufe0flt.', 'S4'],
    ['Cyrillic letters', 'It was his \u043ewn f\u0430ult.', 'S4'],
    ['a whole word of Cyrillic letters', 'They sent \u0430 nude. \u041d\u0435 sent a nude.', 'S4'],
    ['Greek letters', 'It was his \u03bfwn fault.', 'S4'],
    ['letters of full width', 'It was his own ｆａｕｌｔ.', 'S4'],
    ['letters in a style', 'It was his own 𝐟𝐚𝐮𝐥𝐭.', 'S4'],
    ['letters in circles', 'It was his own ⓕⓐⓤⓛⓣ.', 'S4'],
    ['letters in squares', 'It was his own 🅵🅰🆄🅻🆃.', 'S4'],
    ['small capitals', 'It was his own ꜰᴀᴜʟᴛ.', 'S4'],
    ['accents', 'He was so naïve. It was his own fáült.', 'S4'],
    ['letters struck through', 'It was his own f\u0336a\u0336u\u0336l\u0336t.', 'S4'],
    ['other apostrophes', 'He should´nt have sent it. He shouldn´t have sent it.', 'S4'],
    ['digits of full width', 'Ring ０８００ １１１１.', 'S8'],
    ['digits of another script', 'It happened to ٣٠٠ pupils.', 'S7'],
    ['digits in circles', 'Call ⑨⑨⑨.', 'S8'],
    ['a fraction in one letter', 'It happened to ½ of them.', 'S7'],
  ])('are plain in spite of %s', (_what, words, rule) => {
    expect(rulesOf(faults(fakeLesson(words)))).toContain(rule);
    expect(rulesOf(bankFaults(item(words)))).toContain(rule);
  });

  it('keep their own places', () => {
    const found = faults(fakeLesson('ﬁve ① ﬁne 𝐰𝐨𝐫𝐝𝐬: it was his own fault.'));
    expect(found.slice(1)).toEqual([
      expect.stringMatching(new RegExp(`^S4 ${bodyLine}:30 Unexpected “his own fault”`, 'u')),
    ]);
  });

  it('are left as they are where they mean something', () => {
    expect(faults(fakeLesson('Łukasz said “naïveté”… in the café, 25 m² away? No: “Ŵyn” did. 😀 ❤️ 👩‍👧 👍🏽'))).toEqual(
      [expect.stringContaining('S7')],
    );
  });
});

describe('rule D1', () => {
  it.each([
    ['a letter of no width', 'known\u200b', 'U+200B'],
    ['a joiner', 'kn\u200down', 'U+200D'],
    ['a mark for the order of bytes', 'kn\ufeffown', 'U+FEFF'],
    ['an override of direction', 'kn\u202eown', 'U+202E'],
    ['an isolate of direction', 'kn\u2066own', 'U+2066'],
    ['a mark of direction', 'kn\u200fown', 'U+200F'],
    ['a soft hyphen', 'kn\u00adown', 'U+00AD'],
    ['a tag', 'kn\u{e0041}own', 'U+E0041'],
    ['a selector without an emoji', 'kn\ufe0fown', 'U+FE0F'],
    ['a filler', 'kn\u3164own', 'U+3164'],
    ['a control character', 'kn\u0007own', 'U+0007'],
    ['a letter of private use', 'kn\ue000own', 'U+E000'],
    ['a letter of another alphabet in a word', 'kn\u043ewn', 'U+043E'],
  ])('refuses %s and names its code point, wherever it stands', (_what, word, code) => {
    const letter = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    const at = new RegExp(
      `^D1 ${bodyLine}:${4 + word.indexOf(letter) + 1} Unexpected [^,]*${code.replace('+', '\\+')}[^,]*, expected `,
      'u',
    );
    expect(faults(fakeLesson(`The ${word}.`))).toEqual([expect.stringMatching(at)]);
    const told = expect.stringContaining(code);
    const escaped = word.replace(letter, `&#x${code.slice(2)};`);
    const inYaml = word.replace(letter, code.length > 6 ? `\\U000${code.slice(2)}` : `\\u${code.slice(2)}`);
    const places = [
      fakeLesson(`Words.\n\n<Notes>\n<Say>The ${word}.</Say>\n</Notes>`),
      fakeLesson(`<Picture src="media/a.png" alt="The ${word}" credit="A" />`),
      fakeLesson().replace('title="Middle"', `title="${word}"`),
      fakeLesson().replace('title: A lesson', `title: A ${word}`),
      fakeLesson().replace('title: A lesson', `title: A lesson # ${word}`),
      fakeLesson().replace('title: A lesson', `title: "A ${inYaml}"`),
      ...(code === 'U+0007'
        ? []
        : [fakeLesson(`The ${escaped}.`), fakeLesson(`<Picture src="media/a.png" alt="${escaped}" credit="A" />`)]),
    ];
    for (const place of places)
      expect(faults(place, { media: new Map([['media/a.png', 1]]) }).filter((fault) => fault.startsWith('D1'))).toEqual(
        [told],
      );
    expect(bankFaults(item(`The ${word}?`))).toEqual([told]);
    expect(bankFaults(item(`"The ${inYaml}?"`))).toEqual([told]);
    expect(bankFaults(item(`Which? # ${word}`))).toEqual([told]);
  });

  it('tells a letter once on a line, and again on the next', () => {
    expect(faults(fakeLesson('a\u200bb\u200bc\nd\u200b')).map((fault) => fault.split(' ')[1])).toEqual([
      `${bodyLine}:2`,
      `${bodyLine + 1}:2`,
    ]);
  });

  it.each(['❤️', '👨‍👩‍👧', '👍🏽', '1️⃣', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇬🇧', '🏳️‍🌈', '😀'])('accepts the emoji %s', (emoji) => {
    expect(faults(fakeLesson(`Words ${emoji} here.`)).filter((fault) => fault.startsWith('D1'))).toEqual([]);
  });

  it('accepts words of another alphabet', () => {
    expect(faults(fakeLesson('Some call it шантаж, some εκβιασμός.'))).toEqual([]);
  });
});
