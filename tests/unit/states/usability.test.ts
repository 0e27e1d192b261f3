import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { usabilityTasks } from '../../e2e/journeys/usability-tasks';
import { repository } from '../../support/served-app';

it('has in the documents the twelve tasks that are tested, with the same limits', () => {
  const page = readFileSync(join(repository, 'docs/usability.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (?!Task)([^|]+) \| [^|]+ \| (\d+) \| (\d+) \|$/gmu)].map(
    ([, title, clicks, keys]) => ({ title, clicks: Number(clicks), keys: Number(keys) }),
  );
  expect(rows).toHaveLength(12);
  expect(rows).toEqual(usabilityTasks.map(({ title, clicks, keys }) => ({ title, clicks, keys })));
});
