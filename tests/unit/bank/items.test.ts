import { describe, expect, it } from 'vitest';
import { activityKinds } from '../../../renderer/activities/registry';
import { items } from './bank-files';

/** What the KS4 lesson asks. */
const ofKs4 = [
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'BR2',
  'K10',
  'K15',
  'K3',
  'K6',
  'K7',
  'K8',
  'O2',
  'P2',
  'P3',
  'R2',
] as const;

const questions = items.filter((item) => item.options !== undefined);

function targetOf(item: (typeof items)[number]): number {
  return (item.options ?? []).findIndex((option) => option.target === true);
}

describe('the items of the bank', () => {
  it('hold everything the KS4 lesson asks for', () => {
    expect(items.map((item) => item.id)).toEqual(expect.arrayContaining([...ofKs4]));
  });

  it.each(items)('reads $file by its own kind, without a fault', (item) => {
    const { file: _file, text: _text, ...value } = item;
    expect(item.file).toBe(`${item.id}.yaml`);
    const model = activityKinds.find((kind) => kind.kind === item.kind);
    const parsed = model?.parseItem(value);
    expect(parsed).toMatchObject({ ok: true });
    if (model && parsed?.ok) expect(model.check(parsed.item)).toEqual([]);
  });

  it('of the KS4 lesson are for ages that take in 14 to 16', () => {
    const own = items.filter((item) => ofKs4.some((id) => id === item.id));
    expect(own.filter((item) => item.ages[0] > 14 || item.ages[1] < 16).map((item) => item.id)).toEqual([]);
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

  it('stop the chat with Skye where the narrator speaks', () => {
    const chat = items.find((item) => item.id === 'R2') as unknown as { lines: unknown[]; narrator: string };
    expect(chat.lines).toHaveLength(9);
    expect(chat.narrator).toBe(
      "Later the tone changes. Skye shows a list of Jay's friends and wants money within the hour.",
    );
  });

  it('say after every risky turn of the story that it is not too late', () => {
    interface Told {
      readonly id: string;
      readonly choices?: readonly { readonly result: string; readonly safe?: true; readonly next: string }[];
    }
    const story = items.find((item) => item.id === 'BR2') as unknown as { nodes: readonly Told[] };
    const afterThreat = story.nodes.filter((node) => node.id !== '1').flatMap((node) => node.choices ?? []);
    const risky = afterThreat.filter((choice) => choice.safe !== true);
    expect(risky).toHaveLength(3);
    for (const choice of risky) expect(choice.result).toContain("It's still not too late.");
  });
});
