import { expect, test } from 'vitest';
import { lockfileProblems, lockfileSchema, packageSchema } from '../../support/lockfile';

const file = { dependencies: { tool: '1.0.0' } };
const lock = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { tool: '1.0.0' } },
    'node_modules/tool': { version: '1.0.0', integrity: 'sha512-a', optionalDependencies: { '@tool/linux': '1.0.0' } },
    'node_modules/tool/node_modules/@tool/linux': { version: '1.0.0', integrity: 'sha512-b' },
  } as Record<string, object>,
};

const problemsOf = (packages: Record<string, object>, wanted: object = file): readonly string[] =>
  lockfileProblems(
    packageSchema.parse(wanted),
    lockfileSchema.parse({ ...lock, packages: { ...lock.packages, ...packages } }),
  );

test('a complete lockfile has no problem', () => {
  expect(problemsOf({})).toEqual([]);
});

test('a platform package that is not locked is named', () => {
  const optionalDependencies = { '@tool/linux': '1.0.0', '@tool/win32': '1.0.0' };
  expect(
    problemsOf({ 'node_modules/tool': { version: '1.0.0', integrity: 'sha512-a', optionalDependencies } }),
  ).toEqual(['node_modules/tool may need @tool/win32, which is not locked']);
});

test('a download address is refused', () => {
  const other = { version: '2.0.0', integrity: 'sha512-c', resolved: 'https://packages.example/other.tgz' };
  expect(problemsOf({ 'node_modules/other': other })).toEqual(['node_modules/other holds a download address']);
});

test('a package without its checksum is refused', () => {
  expect(problemsOf({ 'node_modules/other': { version: '2.0.0' } })).toEqual(['node_modules/other has no checksum']);
});

test.each([
  ['another version', { dependencies: { tool: '1.0.1' } }, 'tool is 1.0.1'],
  ['a range', { dependencies: { tool: '^1.0.0' } }, 'tool is ^1.0.0'],
  ['one more', { dependencies: { tool: '1.0.0' }, devDependencies: { more: '1.0.0' } }, 'more is 1.0.0'],
  ['one fewer', {}, 'tool is nothing'],
])('package.json with %s is a difference', (_, wanted, said) => {
  expect(problemsOf({}, wanted)).toEqual([expect.stringContaining(said)]);
});
