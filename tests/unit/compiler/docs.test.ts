import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partRules } from '../../../lessons/compiler/parts';
import { rules } from '../../../lessons/compiler/rules/rules';
import { activityKinds } from '../../../renderer/activities/registry';
import { parseFrontMatter } from '../../../renderer/core/lesson/front-matter';

const page = (name: string) => readFileSync(new URL(`../../../docs/authoring/${name}`, import.meta.url), 'utf8');
describe('the pages for authors', () => {
  it('list every rule, and no other, each with a page', () => {
    const listed = [...page('rules.md').matchAll(/^\| \[([DS]\d+)\]\(rules\/([DS]\d+)\.md\) \| (.+?) \|/gmu)];
    expect(listed.map(([, id]) => id)).toEqual(rules.map((rule) => rule.id));
    for (const [, id, file, name] of listed)
      expect(page(`rules/${file}.md`)).toMatch(new RegExp(`^# ${id} ${name}\n`, 'u'));
    expect(readdirSync(new URL('../../../docs/authoring/rules', import.meta.url)).sort()).toEqual(
      rules.map((rule) => `${rule.id}.md`).sort(),
    );
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
});
