import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { parseResultsFile, resultsFile, resultsJson } from '../../../renderer/core/results/results-file';
import { z } from '../../../renderer/core/schema';
import { resultsSchema } from '../../support/results-schema';
import { fakeFile } from './fake-lesson';
import { five, refusedFiles, small } from './refused-files';

const schema: Record<string, unknown> = JSON.parse(resultsSchema());
/** A validator of somebody else, which knows the published schema and nothing of the app. */
const isValid = new Ajv2020({ strict: true }).compile(schema);

test('the published schema is made from what the app reads files with', async () => {
  await expect(resultsSchema()).toMatchFileSnapshot('../../../docs/results.schema.json');
});

test('it names draft 2020-12 and says what every field means', () => {
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  const { properties } = schema as { properties: Record<string, { description?: string }> };
  expect(Object.entries(properties).filter(([, { description }]) => description === undefined)).toEqual([]);
});

test.each([
  ['the four forms of a class', fakeFile(five)],
  ['a small group', small],
  ['a session without results', fakeFile([])],
  ['an unfinished session', fakeFile(five, { flags: ['unfinished'] })],
])('what the app writes of %s is valid', (_, file) => {
  expect(isValid(JSON.parse(resultsJson(file))), JSON.stringify(isValid.errors)).toBe(true);
});

describe('what the app refuses', () => {
  const byShape = refusedFiles.filter(([, value]) => !z.safeParse(resultsFile, value).success);

  test.each([...byShape, ['a newer version', { ...fakeFile(five), version: 2 }] as const])(
    'by its shape, the schema too: %s',
    (_, value) => {
      expect(parseResultsFile(value).ok).toBe(false);
      expect(isValid(value)).toBe(false);
    },
  );

  test('by the rule alone is what the schema lets through, as the docs say', () => {
    const byRule = refusedFiles.filter((one) => !byShape.includes(one));
    expect(byShape.length).toBeGreaterThan(15);
    expect(byRule.filter(([, value]) => !isValid(value)).map(([name]) => name)).toEqual([]);
  });
});

test('the schema and the app agree on the shape of a file in which any one value was changed', () => {
  const odd = [
    null,
    '',
    'x',
    -1,
    0,
    4,
    5,
    10,
    20,
    21,
    2000,
    2001,
    1.5,
    1e300,
    [],
    [14],
    [14, 16, 18],
    {},
    true,
    undefined,
  ];
  const differing = [fakeFile(five), small].flatMap((file) =>
    pathsIn(file).flatMap((path) =>
      odd.flatMap((value) => {
        const changed = withChange(file, path, value);
        const agree = isValid(changed) === z.safeParse(resultsFile, changed).success;
        return agree ? [] : [`${path.join('.')}: ${JSON.stringify(value)}`];
      }),
    ),
  );
  expect(differing).toEqual([]);
});

type Path = readonly string[];

/** The way to every value of a file, and to a field that it does not have. */
function pathsIn(value: unknown, before: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), 'school'].flatMap((key) => [
    [...before, key],
    ...pathsIn((value as Record<string, unknown>)[key], [...before, key]),
  ]);
}

function withChange(value: unknown, [key, ...rest]: Path, change: unknown): unknown {
  if (key === undefined) return change;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = withChange(copy[key], rest, change);
  return copy;
}
