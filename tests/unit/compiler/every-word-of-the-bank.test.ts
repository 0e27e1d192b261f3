import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factOf } from '../../../lessons/compiler/bank';
import { bankPassages } from '../../../lessons/compiler/bank-passages';
import type { Passage } from '../../../lessons/compiler/passage';
import { readBank } from '../../../lessons/compiler/read-bank';
import { sourceFile } from '../../../lessons/compiler/source-file';
import { activityKinds } from '../../../renderer/activities/registry';
import { fakeBank, fakeLesson, faults, header, read, rulesOf } from './support';

/** Words that rule S3 refuses wherever it looks, and rule D1 does not. */
const planted = 'have you ever paid';
const isRead = (passages: readonly Passage[], words: string) => passages.some(({ text }) => text.includes(words));

/** Every text inside plain data, with a copy of the whole in which that one is another. */
function replaced(value: unknown, words: string): readonly { readonly at: string; readonly copy: unknown }[] {
  if (typeof value === 'string') return [{ at: '', copy: words }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    replaced(held, words).map(({ at, copy }) => ({
      at: `${key}.${at}`,
      copy: Array.isArray(value) ? value.with(Number(key), copy) : { ...value, [key]: copy },
    })),
  );
}

describe('no words of the front matter or the bank are unread', () => {
  const front = {
    ...(parse(header.replaceAll('---', '')) as object),
    audience: 'pupils',
    curriculum: [{ nation: 'wales', topic: 'Health' }],
    reviewed: '2026-01-01',
    reviewBy: '2027-01-01',
    language: 'en-GB',
    follows: ['other'],
    followedBy: ['other'],
  };

  it.each(replaced(front, planted))('in the front matter at $at', ({ copy }) => {
    const lesson = fakeLesson().replace(header, `---\n${JSON.stringify(copy)}\n---\n`);
    expect(read(lesson).yaml?.value).toEqual(copy);
    expect(rulesOf(faults(lesson)).filter((rule) => rule === 'D1' || rule === 'S3')).not.toEqual([]);
  });

  const folder = fileURLToPath(new URL('../../../lessons/bank/items', import.meta.url));

  it.each(readdirSync(folder))('in the item %s', (name) => {
    const item = parse(readFileSync(`${folder}/${name}`, 'utf8')) as object;
    const cases = replaced(item, 'quokka words');
    expect(cases.length).toBeGreaterThan(2);
    for (const { at, copy } of cases) {
      const file = sourceFile(name, JSON.stringify(copy));
      const bank = readBank({ sources: null, facts: null, helplines: null, items: [file] }, activityKinds);
      expect([at, bank.problems.length > 0 || isRead(bankPassages(bank), 'quokka words')]).toEqual([at, true]);
    }
  });

  it('in a fact with its sources', () => {
    const source = { id: 'S01', name: 'Agency', title: 'A page', url: 'a.example', date: '2025' };
    const fact = {
      id: 'F01',
      pupil: 'P.',
      staff: 'S.',
      figure: false,
      year: 2025,
      sources: ['S01'],
      support: 'one',
      reviewBy: '2027-09-01',
    };
    const lists = [
      ...replaced(fact, 'quokka words').map(({ copy }) => ({ facts: [copy], sources: [source] })),
      ...replaced(source, 'quokka words').map(({ copy }) => ({ facts: [fact], sources: [copy] })),
    ];
    for (const { facts, sources } of lists) {
      const found = fakeBank({ facts: JSON.stringify(facts), sources: JSON.stringify(sources) });
      const shown = JSON.stringify(factOf(found, 'F01') ?? null).includes('quokka words');
      expect([facts, sources, shown && !isRead(bankPassages(found), 'quokka words')]).toEqual([facts, sources, false]);
    }
  });

  it('in a helpline, under its name of a nation too', () => {
    const line = {
      id: 'police',
      name: 'Police',
      needs: ['report'],
      ages: [0, 120],
      nations: ['wales'],
      contacts: [{ kind: 'phone', value: '101' }],
      pupil: 'To report',
      later: 'Later too',
      order: 1,
      local: { wales: { name: 'Heddlu', order: 0 } },
      status: 'confirmed',
      checked: null,
      source: [],
    };
    const seen = ['name', 'pupil', 'later', 'local.wales.name'];
    for (const { at, copy } of replaced(line, 'quokka words')) {
      const found = fakeBank({ helplines: JSON.stringify([copy]) });
      if (seen.includes(at.replace(/\.$/u, ''))) expect(isRead(bankPassages(found), 'quokka words'), at).toBe(true);
    }
  });

  it('in the reason for which a rule is set aside', () => {
    const K1 = `id: K1\nkind: Ask\nversion: 1\nquestion: Q # allow S4: because ${planted} was asked\noptions: [a, b]\n`;
    expect(isRead(bankPassages(fakeBank({ items: { K1 } })), planted)).toBe(true);
  });
});
