import { describe, expect, it } from 'vitest';
import { facts, items, lessons } from './bank-files';

/** Facts about the law or the police of some nations only, and those nations. */
const bound: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  facts.flatMap(({ id, nations }) => (nations === undefined ? [] : [[id, nations]])),
);
/** Said of blackmail itself: so in all four nations. */
const everywhere = ['F06', 'F70'];

const all = ['england', 'wales', 'scotland', 'northern-ireland', 'unset'];
const factsIn = (words: string) => [...words.matchAll(/<Fact id="(\w+)"/gu)].map(([, id = '']) => id);
const shownOf = ({ slides }: (typeof lessons)[number]) => slides.map(({ shown }) => shown).join('\n');

/** What a lesson shows in the wording of some nations. */
function nationWordings(lesson: (typeof lessons)[number]) {
  return [...shownOf(lesson).matchAll(/<For nation="([^"]*)">([\s\S]*?)<\/For>/gu)].map(
    ([, nations = '', words = '']) => ({ nations: nations.split(' '), words }),
  );
}

describe('what differs from nation to nation', () => {
  it('knows of every fact that names the law or a crime where it holds', () => {
    const legal = facts.filter(({ pupil }) => /\blaw\b|\bcrime\b|\boffence\b|\billegal\b/u.test(pupil ?? ''));
    const known = [...Object.keys(bound), ...everywhere];
    expect(legal.length).toBeGreaterThan(5);
    expect(legal.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
  });

  it('says so of every fact whose words for adults begin with where it holds', () => {
    const told = facts.filter(({ staff }) => /^(?:England and Wales|Scotland|Northern Ireland|Wales)\b/u.test(staff));
    expect(told.length).toBeGreaterThan(7);
    expect(told.map(({ id }) => id).filter((id) => !(id in bound))).toEqual([]);
  });

  it.each(lessons)('is shown in $id only inside wording for those nations', (lesson) => {
    const outside = shownOf(lesson).replace(/<For nation="[^"]*">[\s\S]*?<\/For>/gu, '');
    expect(factsIn(outside).filter((id) => id in bound)).toEqual([]);
    const strange = nationWordings(lesson).flatMap(({ nations, words }) =>
      factsIn(words)
        .filter((id) => nations.some((nation) => bound[id] !== undefined && !bound[id].includes(nation)))
        .map((id) => ({ id, nations })),
    );
    expect(strange).toEqual([]);
  });

  it('is shown somewhere, so that there is something to look at', () => {
    const inside = lessons.flatMap(nationWordings).flatMap(({ words }) => factsIn(words));
    expect(inside.filter((id) => id in bound).length).toBeGreaterThan(4);
  });

  it('is not asserted by a question, which every nation is asked', () => {
    const asserted = items.flatMap(({ id, why = '', options = [] }) =>
      [why, ...options.filter((option) => option.target).map((option) => option.text)].map((text) => ({ id, text })),
    );
    expect(asserted.length).toBeGreaterThan(10);
    expect(asserted.filter(({ text }) => /\blaw\b|\bcrimes?\b|\billegal\b|\barrest/u.test(text))).toEqual([]);
  });

  it.each(lessons)('leaves the same help for a fake everywhere in $id', (lesson) => {
    const told = nationWordings(lesson)
      .filter(({ words }) => factsIn(words).includes('F42'))
      .flatMap(({ nations }) => nations);
    if (told.length > 0) expect(told.toSorted()).toEqual(all.toSorted());
  });
});

describe('words for a teacher', () => {
  const code = /\b(?:BR|[BCFKMOPRS])\d{1,3}\b/gu;
  const bare = (words: readonly string[]) => words.join('\n').replace(/<Fact id="\w+" \/>/gu, '');

  it.each(lessons)('hold no code of the bank in $id: not in the outcomes, not in the notes', ({ text, slides }) => {
    const [, front = ''] = text.split(/^---$/mu);
    expect(bare([front, ...slides.map(({ notes }) => notes)]).match(code)).toBeNull();
  });

  it('hold no code of the bank in its items and facts', () => {
    const ofItems = items.map(({ text }) => text.replace(/^(?:id|facts): .*$/gmu, ''));
    const ofFacts = facts.flatMap(({ pupil = '', staff }) => [pupil, staff]);
    expect(bare([...ofItems, ...ofFacts]).match(code)).toBeNull();
  });
});
