import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inventory, keptThings, settingsWithout, thingOfSetting } from '../../../renderer/core/kept/inventory';
import { defaultSettings, parseSettings, type Settings, settingsKeys } from '../../../renderer/core/settings';
import { allStores } from '../../../renderer/state/database';
import { aboutWords, keptWords } from '../../../renderer/windows/facilitator/kept/kept-words';
import { repository } from '../../support/served-app';

const sorted = (texts: Iterable<string>) => [...texts].sort();

describe('the inventory of what is kept', () => {
  test('has one row for each thing, with words of its own', () => {
    expect(inventory.map(({ thing }) => thing)).toEqual([...keptThings]);
    const titles = keptThings.map((thing) => keptWords[thing].title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('names every store of the database', () => {
    const named = new Set(inventory.map(({ store }) => store).filter((store) => store !== 'none'));
    expect(sorted(named)).toEqual(sorted(allStores));
  });

  test('names every setting, in a row that lies in the store of the settings', () => {
    expect(sorted(Object.keys(thingOfSetting))).toEqual(sorted(settingsKeys));
    const inSettings = inventory.filter(({ store }) => store === 'settings').map(({ thing }) => thing);
    expect(sorted(new Set(Object.values(thingOfSetting)))).toEqual(sorted(inSettings));
  });

  test('is all there is: no code of a page keeps anything anywhere else', () => {
    const keeps =
      /\b(?:localStorage|sessionStorage|document\.cookie|cookieStore|caches\.open|getDirectory|indexedDB)\b/u;
    const code = execFileSync(
      'git',
      ['ls-files', '--cached', '--others', '--exclude-standard', 'renderer', 'electron'],
      {
        cwd: repository,
      },
    )
      .toString()
      .split('\n')
      .filter((path) => /\.tsx?$/u.test(path));
    expect(code.length).toBeGreaterThan(300);
    expect(code.filter((path) => keeps.test(readFileSync(join(repository, path), 'utf8')))).toEqual([]);
    expect(code.filter((path) => /from 'idb'/u.test(readFileSync(join(repository, path), 'utf8')))).toEqual([
      'renderer/state/database.ts',
    ]);
  });
});

const everything: Settings = {
  ...defaultSettings,
  nation: 'wales',
  tourSeen: true,
  contacts: [{ role: 'Safeguarding lead', who: 'Room 12' }],
  displays: [{ displays: 'a', wall: 'separate', room: null }],
  helplineTicks: { childline: '2026-11-12' },
  recordedBy: { school: 'Example High School', urn: '', by: ['A. Teacher'] },
};

test.each([
  ['contacts', { contacts: [] }],
  ['displays', { displays: [] }],
  ['ticks', { helplineTicks: {} }],
  ['names', { recordedBy: undefined }],
  ['choices', { nation: null, tourSeen: undefined }],
] as const)('deleting %s puts them back to what they were at first, and leaves the rest', (thing, change) => {
  const { ...expected }: Record<string, unknown> = { ...everything, ...change };
  for (const [key, value] of Object.entries(expected)) if (value === undefined) delete expected[key];
  const left = settingsWithout(everything, thing, defaultSettings);
  expect(left).toEqual(expected);
  expect(parseSettings(left)).toEqual(expected);
});

test('docs/privacy/data-map.md says what the app says', async () => {
  const rows = inventory.map(({ thing, about }) => {
    const { title, what, why, until } = keptWords[thing];
    return `| **${title}** | ${what} | ${aboutWords[about]} | ${why} | ${until} |`;
  });
  const page = `# Data map

What the app keeps on a computer: each element, whose data it is, the reason and the retention. The app shows the same under "What is
kept on this computer" in Settings and in Results, and deletes one thing or everything there. Nothing is sent anywhere; files that
somebody saves are outside the app. This page is written from the words of the app by \`tests/unit/kept/inventory.test.ts\` (\`npm run
test:unit -- -u\` after a change); a store or a setting that is not in it fails the tests.

| What | Elements | Whose data | Why | Until when |
|---|---|---|---|---|
${rows.join('\n')}

Files that somebody may save: [class results](../results-format.md), a [delivery record](../delivery-record.md), and where a lesson stands, to
go on with it on another computer: lesson, slide, cuts and how questions are answered, and no group, no name and no day.

In memory only, never stored: slips while they are typed, hands while they are counted, and the delivery record until somebody saves or
keeps it.
`;
  await expect(page).toMatchFileSnapshot(join(repository, 'docs/privacy/data-map.md'));
});
