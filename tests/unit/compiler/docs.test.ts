import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partRules } from '../../../lessons/compiler/parts';
import { rules } from '../../../lessons/compiler/rules/rules';
import { activityKinds } from '../../../renderer/activities/registry';
import { parseFrontMatter } from '../../../renderer/core/lesson/front-matter';
import { fakeLesson, faults } from './support';

const page = (name: string) => readFileSync(new URL(`../../../docs/authoring/${name}`, import.meta.url), 'utf8');
const media = new Map([['media/a.png', 1]]);

/** Every example on the page that is a line of a lesson, with the rule it belongs to. */
const examples = page('rules.md')
  .split(/^## /mu)
  .slice(1)
  .flatMap((section) =>
    [...section.matchAll(/^- (Refused|Accepted): `([^`]+)`$/gmu)].map(([, kind = '', words = '']) => ({
      rule: section.slice(0, 2),
      kind,
      words,
    })),
  );

describe('the pages for authors', () => {
  it('list every rule, and no other', () => {
    const listed = [...page('rules.md').matchAll(/^## ([DS]\d+) /gmu)].map((found) => found[1]);
    expect(listed).toEqual(rules.map((rule) => rule.id));
  });

  it('list every part and every activity', () => {
    for (const name of Object.keys(partRules(activityKinds.map((kind) => kind.kind))))
      expect(page('language.md')).toMatch(new RegExp(`[<\`]${name}\\b`, 'u'));
  });

  it('list every key of the front matter', () => {
    const parsed = parseFrontMatter({ nonsense: 1 });
    const message = parsed.ok ? '' : (parsed.problems.find((problem) => problem.at[0] === 'nonsense')?.message ?? '');
    const keys = message.replace(/^.*expected only /u, '').split(', ');
    expect(keys).toContain('reviewBy');
    for (const key of keys) expect(page('language.md')).toContain(`| \`${key}\` |`);
  });

  it.each(examples)('$rule: “$words” is $kind', ({ rule, kind, words }) => {
    const found = faults(fakeLesson(words), { media }).filter((fault) => fault.startsWith(`${rule} `));
    expect(found.length > 0).toBe(kind === 'Refused');
  });
});
