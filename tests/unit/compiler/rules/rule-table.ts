import { describe, expect, it } from 'vitest';
import { activityKinds } from '../../../../renderer/activities/registry';
import { type BankText, bankFaults, fakeBank, fakeLesson, faults, kinds } from '../support';
import { exampleFaults, pageOf } from './rule-page';

/** Words on a slide of a sound lesson, or anything else with a title and what is found in it. */
export type Case = string | readonly [title: string, found: () => readonly string[]];

export const models = [...activityKinds, ...kinds];
/** Day of every check here; the bank and lessons of the tests are current on it. */
const today = '2026-06-01';

export const inLesson = (title: string, text: string): Case => [title, () => faults(text, { models, today })];
export const onSlide = (title: string, body: string): Case => inLesson(title, fakeLesson(body));
export const said = (words: string): Case =>
  inLesson(`said: ${words}`, fakeLesson(`Words.\n\n<Notes>\n<Say>${words}</Say>\n</Notes>`));
export const toDo = (words: string): Case =>
  inLesson(`to do: ${words}`, fakeLesson(`Words.\n\n<Notes>\n<Do>${words}</Do>\n</Notes>`));
export const inBank = (title: string, text: BankText): Case => [title, () => bankFaults(text, models, today)];
export const inItem = (title: string, text: string): Case =>
  inBank(title, { items: { [/^id: (\w+)/u.exec(text)?.[1] ?? '']: text } });
export const inFact = (pupil: string, rest = ''): Case =>
  inBank(`fact: ${pupil}`, {
    facts: `- { id: F01, pupil: ${JSON.stringify(pupil)}, staff: ${JSON.stringify(rest || 'Staff.')}, figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }\n`,
  });
/** A question with one right answer, the second of its options. */
export const asked = (question: string, wrong: string, right: string): Case =>
  inItem(
    `asked: ${question} / ${wrong} / ${right}`,
    `id: K1\nkind: Ask\nversion: 1\nquestion: ${JSON.stringify(question)}\noptions: [${JSON.stringify(wrong)}, ${JSON.stringify(right)}]\ntarget: [1]\n`,
  );

interface Table {
  readonly refused: readonly Case[];
  readonly accepted: readonly Case[];
}

/** Every rule's table: its own cases, and the examples of its page for authors. */
export function ruleTable(rule: string, { refused, accepted }: Table): void {
  const ofRule = (found: readonly string[]) => found.filter((fault) => fault.startsWith(`${rule} `));
  describe(`rule ${rule}`, () => {
    it.each(refused.map(entry))('refuses %s', (_title, found) => {
      const faultsFound = ofRule(found());
      expect(faultsFound).not.toEqual([]);
      for (const fault of faultsFound) expect(fault).toMatch(/^\w+ \d+:\d+ (?:warning: )?\S/u);
    });

    it.each(accepted.map(entry))('accepts %s', (_title, found) => {
      expect(ofRule(found())).toEqual([]);
    });

    const page = pageOf(rule);

    it('has at least five cases each way that are not the examples of its page', () => {
      const shown = page.examples.map(({ text }) => text);
      expect(refused.length).toBeGreaterThanOrEqual(5);
      expect(accepted.length).toBeGreaterThanOrEqual(5);
      expect(
        [...refused, ...accepted].filter((each) => shown.includes(typeof each === 'string' ? each : each[0])),
      ).toEqual([]);
    });

    it('has a page with the reason, an example of each sort and how to mend it', () => {
      expect(page.headings).toEqual(['Reason', 'Refused', 'Accepted', 'How to mend it']);
      expect(page.examples.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['Refused', 'Accepted']));
      for (const section of page.sections) expect(section.trim().length).toBeGreaterThan(20);
    });

    it.each(page.examples)('judges the example of its page as $kind: $text', (example) => {
      expect(ofRule(exampleFaults(example)).length > 0).toBe(example.kind === 'Refused');
    });
  });
}

function entry(each: Case): readonly [string, () => readonly string[]] {
  return typeof each === 'string' ? [each, () => faults(fakeLesson(each), { models, today, bank: fakeBank() })] : each;
}
