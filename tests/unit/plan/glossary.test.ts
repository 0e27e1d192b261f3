import { describe, expect, it } from 'vitest';
import { termsIn } from '../../../renderer/core/lesson/glossary';

const meaning = 'What it means.';
const glossary = ['threat', 'block', 'private picture', 'report', 'app'].map((term) => ({ term, meaning }));
const found = (...texts: readonly string[]) => termsIn(glossary, texts).map((index) => glossary[index]?.term);

describe('the key words that a text uses', () => {
  it.each([
    ['as they stand in the glossary', 'It is a threat.', ['threat']],
    ['at the start of a sentence', 'Block: everywhere they write', ['block']],
    ['with an ending', 'They threatened him. It is blocked. Threats stop.', ['threat', 'block']],
    ['of two words, also over a line', 'A private\npicture, or several private pictures', ['private picture']],
    ['in quotation marks and brackets', '“threat” (apps)', ['threat', 'app']],
    ['after a hyphen', 'a sub-report', ['report']],
  ])('are found %s', (_title, text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  it.each([
    ['inside another word', 'unblockable, misreported, wrappers'],
    ['as the start of another word', 'They appear to apply.'],
    ['as a part of a name', 'With Report Remove it is free.'],
    ['in two halves', 'A private word about a picture.'],
  ])('are not found %s', (_title, text) => {
    expect(found(text)).toEqual([]);
  });

  it('are found beside a name that has the same word', () => {
    expect(found('Report Remove takes a report.')).toEqual(['report']);
  });

  it('come in the order of the glossary, each once, whatever the texts', () => {
    expect(found('report', 'a block, a report', 'threat')).toEqual(['threat', 'block', 'report']);
  });

  it('may hold letters that mean something in a pattern', () => {
    expect(termsIn([{ term: 'C++ (a language)', meaning }], ['We write C++ (a language).'])).toEqual([0]);
  });
});
