import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../../electron/services/browser-edition';
import { parseServeArguments } from '../../../electron/services/command-line';
import {
  findPolicy,
  namedPolicy,
  type PolicyFile,
  policyFileName,
  policyPlaces,
} from '../../../electron/services/policy-file';
import { policyFileName as askedFor, longestPolicy, readPolicy } from '../../../renderer/core/policy';
import { temporaryFolder } from '../../support/temporary-folder';

const text = (smallestGroup: number) => JSON.stringify({ schema: 'not-alone-policy', version: 1, smallestGroup });
const read = (file: PolicyFile | null) => file && readPolicy(new TextDecoder().decode(file.bytes));

function written(content: string): string {
  const path = join(temporaryFolder(), 'policy.json');
  writeFileSync(path, content);
  return path;
}
const missing = () => join(temporaryFolder(), 'nowhere', 'policy.json');

test('is looked for in a place of the whole computer, then beside the program', () => {
  expect(policyPlaces('/opt/app', 'linux', {})).toEqual(['/etc/not-alone/policy.json', '/opt/app/policy.json']);
  expect(policyPlaces('/app', 'darwin', {})[0]).toBe('/Library/Application Support/Not Alone/policy.json');
  expect(policyPlaces('/app', 'win32', { ProgramData: 'D:/Data' })[0]).toMatch(/^D:.Data.Not Alone.policy\.json$/u);
});

test('has the name under which the pages ask for it', () => {
  expect(policyFileName).toBe(askedFor);
});

test('the first that is there holds', async () => {
  const [first, second] = [written(text(10)), written(text(15))];
  expect(read(await findPolicy([missing(), first, second]))).toEqual({ kind: 'set', smallestGroup: 10 });
  expect(await findPolicy([missing(), missing()])).toBeNull();
});

test('one that is there and cannot be read is not taken for none', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'policy.json'));
  expect(read(await findPolicy([join(folder, 'policy.json'), written(text(10))]))).toMatchObject({
    kind: 'unreadable',
  });
});

test('one that was named and is not there is not taken for none', async () => {
  expect(read(await namedPolicy(missing()))).toMatchObject({ kind: 'unreadable' });
  expect(read(await namedPolicy(written(text(12))))).toEqual({ kind: 'set', smallestGroup: 12 });
});

test('of a very long file no more is read than shows that it is too long', async () => {
  const file = await namedPolicy(written(text(10).padEnd(10 * longestPolicy)));
  expect(file.bytes.length).toBeGreaterThan(longestPolicy);
  expect(file.bytes.length).toBeLessThan(5 * longestPolicy);
  expect(read(file)).toMatchObject({ kind: 'unreadable' });
});

test('is served in place of the built one, with the headers of every page', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'policy.json'), '{"schema":"not-alone-policy","version":1}');
  const io = { out: () => undefined, say: () => undefined };
  const answered = async (policy: PolicyFile | null) => {
    const edition = await serveFolder(folder, { port: 0, open: false }, io, async () => true, policy);
    if (edition.kind !== 'serving') throw new Error(`Unexpected ${edition.kind}, expected serving`);
    onTestFinished(() => edition.server.stop());
    return fetch(new URL('policy.json', edition.server.url));
  };
  const own = await answered(null);
  expect(readPolicy(await own.text())).toEqual({ kind: 'none' });
  const set = await answered(await namedPolicy(written(text(10))));
  expect(readPolicy(await set.text())).toEqual({ kind: 'set', smallestGroup: 10 });
  expect(set.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('is named on the command line of the browser edition', () => {
  expect(parseServeArguments(['--policy', '/etc/school.json'])).toMatchObject({
    ok: true,
    options: { policy: '/etc/school.json' },
  });
  expect(parseServeArguments(['--policy'])).toMatchObject({ ok: false });
});
