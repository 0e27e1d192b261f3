import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { longestPolicy, type Policy, readPolicy, smallestGroupOf } from '../../../renderer/core/policy';

const repository = new URL('../../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, repository), 'utf8');
const policy = (more: object) => JSON.stringify({ schema: 'not-alone-policy', version: 1, ...more });

describe('a policy file', () => {
  test('sets the smallest group, from 5 to 20', () => {
    for (const smallestGroup of [5, 10, 20])
      expect(readPolicy(policy({ smallestGroup }))).toEqual({ kind: 'set', smallestGroup });
  });

  test('sets nothing where it names nothing, as the one that is built in', () => {
    expect(readPolicy(policy({}))).toEqual({ kind: 'none' });
    expect(readPolicy(textOf('renderer/public/policy.json'))).toEqual({ kind: 'none' });
  });

  test('may start with a byte order mark, as Notepad writes it', () => {
    expect(readPolicy(`\uFEFF${policy({ smallestGroup: 10 })}`)).toEqual({ kind: 'set', smallestGroup: 10 });
  });

  test.each([
    ['a number below 5', policy({ smallestGroup: 4 }), 'smallestGroup'],
    ['a number above 20', policy({ smallestGroup: 21 }), 'smallestGroup'],
    ['half a number', policy({ smallestGroup: 7.5 }), 'smallestGroup'],
    ['a number in quotes', policy({ smallestGroup: '10' }), 'smallestGroup'],
    ['no number', policy({ smallestGroup: null }), 'smallestGroup'],
    ['a name that is not known', policy({ smalestGroup: 10 }), 'smalestGroup'],
    ['another schema', JSON.stringify({ schema: 'other', version: 1, smallestGroup: 10 }), 'schema'],
    ['a newer version', JSON.stringify({ schema: 'not-alone-policy', version: 2 }), 'version 1'],
    ['a list', '[]', 'schema'],
    ['half a file', '{"schema": "not-alone-policy",', 'JSON'],
    ['an empty file', '', 'JSON'],
    ['a web page', '<!doctype html>', 'JSON'],
    ['a very long file', `${policy({ smallestGroup: 10 })}${' '.repeat(longestPolicy)}`, 'too long'],
  ])('with %s cannot be read, and says what is wrong', (_, text, names) => {
    const read = readPolicy(text);
    expect(read.kind).toBe('unreadable');
    expect(read.kind === 'unreadable' && read.problem).toContain(names);
  });

  test('is documented with files that it reads', () => {
    const examples = [...textOf('docs/it/policy.md').matchAll(/```json\n([\s\S]*?)```/gu)].map(
      ([, text]) => text ?? '',
    );
    expect(examples.map(readPolicy)).toEqual([{ kind: 'set', smallestGroup: 10 }, { kind: 'none' }]);
  });
});

describe('the smallest group', () => {
  const policies: readonly (readonly [Policy, number])[] = [
    [{ kind: 'none' }, 7],
    [{ kind: 'set', smallestGroup: 5 }, 5],
    [{ kind: 'set', smallestGroup: 12 }, 12],
    [{ kind: 'unreadable', problem: 'It cannot be read.' }, 20],
  ];

  test.each(policies)('with the policy %j and 7 in Settings is %i', (one, expected) => {
    expect(smallestGroupOf(7, one)).toBe(expected);
  });

  test('is never below 5, whatever a policy says', () => {
    for (let smallestGroup = -3; smallestGroup < 30; smallestGroup += 1) {
      const k = smallestGroupOf(5, readPolicy(policy({ smallestGroup })));
      expect(k).toBeGreaterThanOrEqual(5);
      expect(k).toBeLessThanOrEqual(20);
    }
  });
});
