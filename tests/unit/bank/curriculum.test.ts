import { describe, expect, it } from 'vitest';
import { facts, helplines, items, itemsIn, lessonOf, oneLine, textOf, valuesIn } from './bank-files';

/** A slide with the wording of the facts, helplines and items it uses put beside its own; facts in the wording of `side`. */
function wholeOf(slide: string, side: 'pupil' | 'staff'): string {
  const factIds = valuesIn(slide, 'Fact', 'id');
  const chosen = items.filter((item) => itemsIn(slide).includes(item.id));
  const asked = [...factIds, ...chosen.flatMap((item) => item.facts ?? [])];
  const named = valuesIn(slide, 'Helpline', 'id');
  return [
    slide,
    ...(side === 'pupil'
      ? facts.filter((fact) => factIds.includes(fact.id)).map((fact) => fact.pupil ?? '')
      : facts.filter((fact) => asked.includes(fact.id)).map((fact) => fact.staff)),
    ...helplines.filter((line) => named.includes(line.id)).map((line) => line.name),
    ...chosen.map((item) => item.text),
  ].join('\n');
}

/** Every row of the page's tables of messages, under the heading of its lesson. */
const rows = textOf('docs/curriculum.md')
  .split(/^(?=## )/mu)
  .flatMap((section) => {
    const [, lesson = ''] = /^## ([a-z0-9-]+):/u.exec(section) ?? [];
    return section
      .split('\n')
      .filter((line) => /^\| F1\d\d/u.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, message = '', , place = '', where = '', sentence = '']) => ({
        lesson,
        message,
        place,
        where,
        sentence,
      }));
  });

describe('the page on where each message is taught', () => {
  it('has a row for every message of the article', () => {
    const named = new Set(rows.map(({ message }) => message.slice(0, 4)));
    expect([...named].toSorted()).toEqual(Array.from({ length: 18 }, (_, index) => `F${111 + index}`));
  });

  it.each(rows)('quotes for $message a sentence that its slide of $lesson teaches', (row) => {
    const { lesson, place, where, sentence } = row;
    expect(sentence.length).toBeGreaterThan(10);
    const [number = '', id = ''] = place.replaceAll('`', '').split(' ');
    const slide = lessonOf(lesson).slides[Number(number) - 1];
    expect(slide?.id).toBe(id);
    const { text = '', shown = '' } = slide ?? {};
    expect(wholeOf(where.startsWith('slide') ? shown : text, where.startsWith('slide') ? 'pupil' : 'staff')).toContain(
      sentence,
    );
    if (where === 'Say' || where === 'Do')
      expect(oneLine(text)).toMatch(new RegExp(`<${where}>(?:(?!</${where}>).)*${escaped(sentence)}`, 'u'));
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
