import { describe, expect, it } from 'vitest';
import { facts, items, lessonText } from './bank-files';

/** Facts about the law or the police of some nations only, and those nations. */
const bound: Readonly<Record<string, readonly string[]>> = {
  F71: ['england', 'wales'],
  F73: ['england', 'wales'],
  F74: ['england', 'wales'],
  F75: ['england', 'wales'],
  F76: ['england', 'wales'],
  F81: ['england', 'wales'],
  F83: ['scotland'],
  F84: ['scotland'],
  F87: ['northern-ireland'],
  F89: ['wales'],
};
/** Said of blackmail itself: so in all four nations. */
const everywhere = ['F06', 'F70'];

const shown = lessonText.replace(/<Notes>[\s\S]*?<\/Notes>/gu, '');
const nationWordings = [...shown.matchAll(/<For nation="([^"]*)">([\s\S]*?)<\/For>/gu)].map(
  ([, nations = '', words = '']) => ({ nations: nations.split(' '), words }),
);
const factsIn = (words: string) => [...words.matchAll(/<Fact id="(\w+)"/gu)].map(([, id = '']) => id);
const outside = shown.replace(/<For nation="[^"]*">[\s\S]*?<\/For>/gu, '');

describe('what differs from nation to nation', () => {
  it('knows of every fact that names the law or a crime where it holds', () => {
    const legal = facts.filter(({ pupil }) => /\blaw\b|\bcrime\b|\boffence\b|\billegal\b/u.test(pupil ?? ''));
    const known = [...Object.keys(bound), ...everywhere];
    expect(legal.length).toBeGreaterThan(5);
    expect(legal.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
  });

  it('is shown only inside wording for those nations', () => {
    expect(factsIn(outside).filter((id) => id in bound)).toEqual([]);
    const inside = nationWordings.flatMap(({ nations, words }) =>
      factsIn(words)
        .filter((id) => id in bound)
        .map((id) => ({ id, strangers: nations.filter((nation) => !bound[id]?.includes(nation)) })),
    );
    expect(inside.length).toBeGreaterThan(4);
    expect(inside.filter(({ strangers }) => strangers.length > 0)).toEqual([]);
  });

  it('is not asserted by a question, which every nation is asked', () => {
    const asserted = items.flatMap(({ id, why = '', options = [] }) =>
      [why, ...options.filter((option) => option.target).map((option) => option.text)].map((text) => ({ id, text })),
    );
    expect(asserted.length).toBeGreaterThan(10);
    expect(asserted.filter(({ text }) => /\blaw\b|\bcrimes?\b|\billegal\b|\barrest/u.test(text))).toEqual([]);
  });

  it('leaves the same help for a fake everywhere', () => {
    const fakes = nationWordings.filter(({ words }) => factsIn(words).includes('F42'));
    expect(fakes.flatMap(({ nations }) => nations).toSorted()).toEqual(
      ['england', 'wales', 'scotland', 'northern-ireland', 'unset'].toSorted(),
    );
  });
});

describe('words for a teacher', () => {
  it('hold no code of the bank: not in the outcomes, the notes or the items', () => {
    const code = /\b(?:BR|[BCFKMOPRS])\d{1,3}\b/gu;
    const [, front = ''] = lessonText.split(/^---$/mu);
    const notes = [...lessonText.matchAll(/<Notes>([\s\S]*?)<\/Notes>/gu)].map(([, words = '']) => words);
    const ofItems = items.map(({ text }) => text.replace(/^(?:id|facts): .*$/gmu, ''));
    const ofFacts = facts.flatMap(({ pupil = '', staff }) => [pupil, staff]);
    const words = [front, ...notes, ...ofItems, ...ofFacts].join('\n').replace(/<Fact id="\w+" \/>/gu, '');
    expect(words.match(code)).toBeNull();
  });
});
