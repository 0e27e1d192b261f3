import { describe, expect, it } from 'vitest';
import { activityKinds } from '../../../renderer/activities/registry';
import { items, itemsIn, lessons } from './bank-files';

const questions = items.filter((item) => item.options !== undefined);

function targetOf(item: (typeof items)[number]): number {
  return (item.options ?? []).findIndex((option) => option.target === true);
}

describe('the items of the bank', () => {
  it.each(items)('reads $file by its own kind, without a fault', (item) => {
    const { file: _file, text: _text, ...value } = item;
    expect(item.file).toBe(`${item.id}.yaml`);
    const model = activityKinds.find((kind) => kind.kind === item.kind);
    const parsed = model?.parseItem(value);
    expect(parsed).toMatchObject({ ok: true });
    if (model && parsed?.ok) expect(model.check(parsed.item)).toEqual([]);
  });

  it.each(lessons)('hold everything that $id asks for, for pupils of its ages', ({ text, front }) => {
    const asked = [...new Set(itemsIn(text))];
    expect(asked.length).toBeGreaterThan(0);
    const found = items.filter(({ id }) => asked.includes(id));
    expect(found.map(({ id }) => id).toSorted()).toEqual(asked.toSorted());
    const unfit = found.filter(({ ages }) => ages[0] > front.ages[0] || ages[1] < front.ages[1]);
    expect(unfit.map(({ id }) => id)).toEqual([]);
  });

  it('spread the safe answers evenly over all four letters', () => {
    const counts = [0, 1, 2, 3].map((letter) => questions.filter((item) => targetOf(item) === letter).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  it('never make the safe answer the longest', () => {
    const longest = questions.filter((item) => {
      const target = item.options?.[targetOf(item)]?.text.length ?? 0;
      return (item.options ?? []).every((option) => option.target || option.text.length < target);
    });
    expect(longest.map((item) => item.id)).toEqual([]);
  });

  it('name no telephone number, text code or web address', () => {
    const address = /\b(?:999|101|85258|116 ?123|0[38]\d\d[ \d]+)\b|\.(?:org|uk|com|net)\b/u;
    expect(items.filter((item) => address.test(item.text)).map((item) => item.id)).toEqual([]);
  });

  it.each([
    { short: 'R4', whole: 'R1' },
    { short: 'R5', whole: 'R2' },
  ])('ask a hall about four lines of $whole, in its words and its order, in $short', ({ short, whole }) => {
    const linesOf = (id: string) =>
      (items.find((item) => item.id === id) as unknown as { lines: readonly object[] }).lines;
    const places = linesOf(short).map((line) =>
      linesOf(whole).findIndex((other) => JSON.stringify(other) === JSON.stringify(line)),
    );
    expect(places).toHaveLength(4);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('stop the chat with Skye where the narrator speaks', () => {
    const chat = items.find((item) => item.id === 'R2') as unknown as { lines: unknown[]; narrator: string };
    expect(chat.lines).toHaveLength(9);
    expect(chat.narrator).toBe(
      "Later the tone changes. Skye shows a list of Jay's friends and wants money within the hour.",
    );
  });

  it.each([
    { id: 'BR1', turns: 4 },
    { id: 'BR2', turns: 3 },
  ])('say after every risky turn of the story $id that it is not too late', ({ id, turns }) => {
    interface Told {
      readonly id: string;
      readonly choices?: readonly { readonly result: string; readonly safe?: true; readonly next: string }[];
    }
    const story = items.find((item) => item.id === id) as unknown as { nodes: readonly Told[] };
    const afterThreat = story.nodes.filter((node) => node.id !== '1').flatMap((node) => node.choices ?? []);
    const risky = afterThreat.filter((choice) => choice.safe !== true);
    expect(risky).toHaveLength(turns);
    for (const choice of risky) expect(choice.result).toContain("It's still not too late.");
  });
});
