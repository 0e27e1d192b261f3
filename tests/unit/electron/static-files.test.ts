import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../../electron/services/policy';
import { readStaticFiles, type StaticFiles } from '../../../electron/services/static-files';
import { temporaryFolder } from '../../support/temporary-folder';
import { traversals } from '../../support/traversal';

let folder: string;
let files: StaticFiles;

beforeEach(async () => {
  const root = temporaryFolder();
  folder = join(root, 'build');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>facilitator');
  writeFileSync(join(folder, 'audience.html'), '<!doctype html>audience');
  writeFileSync(join(folder, 'assets/main-Ab12_-9z.js'), 'export {};');
  writeFileSync(join(folder, 'assets/plain.js'), 'export {};');
  symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'));
  files = await readStaticFiles(folder);
});

const text = (body: Uint8Array) => new TextDecoder().decode(body);

test('lists every file once and the index as the root', () => {
  expect(files.paths).toEqual(['/', '/assets/main-Ab12_-9z.js', '/assets/plain.js', '/audience.html', '/index.html']);
});

test('answers a listed path with its bytes, type and the policy', () => {
  const reply = files.reply('GET', '/audience.html');
  expect(reply.status).toBe(200);
  expect(text(reply.body)).toBe('<!doctype html>audience');
  expect(reply.headers).toMatchObject({
    ...securityHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': '23',
  });
});

test('answers the root with the facilitator page, whatever its query', () => {
  expect(text(files.reply('GET', '/').body)).toContain('facilitator');
  expect(text(files.reply('GET', '/?lesson=ks4').body)).toContain('facilitator');
});

test('keeps only names with a hash for good', () => {
  expect(files.reply('GET', '/assets/main-Ab12_-9z.js').headers['Cache-Control']).toContain('immutable');
  expect(files.reply('GET', '/assets/plain.js').headers['Cache-Control']).toBe('no-cache');
  expect(files.reply('GET', '/index.html').headers['Cache-Control']).toBe('no-cache');
});

test('answers HEAD with the same headers and no body', () => {
  const head = files.reply('HEAD', '/index.html');
  expect(head.headers).toEqual(files.reply('GET', '/index.html').headers);
  expect(head.body.byteLength).toBe(0);
});

describe('a range', () => {
  // '<!doctype html>facilitator' has 26 bytes.
  test.each([
    ['bytes=0-4', '<!doc', 'bytes 0-4/26'],
    ['bytes=15-', 'facilitator', 'bytes 15-25/26'],
    ['bytes=15-99', 'facilitator', 'bytes 15-25/26'],
    ['bytes=-4', 'ator', 'bytes 22-25/26'],
    ['bytes=-99', '<!doctype html>facilitator', 'bytes 0-25/26'],
    ['bytes=25-25', 'r', 'bytes 25-25/26'],
    ['bytes=0-', '<!doctype html>facilitator', 'bytes 0-25/26'],
  ])('%s is answered with that part', (range, part, content) => {
    const reply = files.reply('GET', '/index.html', range);
    expect(reply.status).toBe(206);
    expect(text(reply.body)).toBe(part);
    expect(reply.headers).toMatchObject({
      ...securityHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(part.length),
      'Content-Range': content,
    });
  });

  test.each(['bytes=26-', 'bytes=99-120', 'bytes=99999999999999999999999-', 'bytes=-0'])('%s is not there', (range) => {
    const reply = files.reply('GET', '/index.html', range);
    expect(reply.status).toBe(416);
    expect(reply.headers['Content-Range']).toBe('bytes */26');
    expect(reply.headers).toMatchObject(securityHeaders);
  });

  test.each(['bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'items=0-1', 'bytes=a-b', 'bytes=1.5-2', '', null, undefined])(
    'in no form we know (%s) is answered with all of the file',
    (range) => {
      const reply = files.reply('GET', '/index.html', range);
      expect(reply.status).toBe(200);
      expect(reply.body.byteLength).toBe(26);
      expect(reply.headers).not.toHaveProperty('Content-Range');
    },
  );

  test('is not heard with HEAD, and every file says that parts may be asked for', () => {
    const head = files.reply('HEAD', '/index.html', 'bytes=0-4');
    expect([head.status, head.headers['Content-Length'], head.headers['Accept-Ranges']]).toEqual([200, '26', 'bytes']);
  });

  test('of what is not there is 404', () => {
    expect(files.reply('GET', '/nothing.mp4', 'bytes=0-4').status).toBe(404);
  });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', ''])('refuses the method "%s"', (method) => {
  const reply = files.reply(method, '/index.html');
  expect(reply.status).toBe(405);
  expect(reply.headers['Allow']).toBe('GET, HEAD');
});

test.each(traversals)('answers %s with 404 and the policy', (path) => {
  const reply = files.reply('GET', path);
  expect(reply.status).toBe(404);
  expect(text(reply.body)).not.toContain('secret');
  expect(reply.headers).toMatchObject(securityHeaders);
});

test('does not follow a link out of the folder', () => {
  expect(files.reply('GET', '/link.txt').status).toBe(404);
});

test('a file that appears later is not answered, and one that changes is answered as it was', () => {
  writeFileSync(join(folder, 'later.html'), 'later');
  writeFileSync(join(folder, 'index.html'), 'changed');
  expect(files.reply('GET', '/later.html').status).toBe(404);
  expect(text(files.reply('GET', '/index.html').body)).toContain('facilitator');
});

test('refuses a folder without an index', async () => {
  await expect(readStaticFiles(join(folder, 'assets'))).rejects.toThrow('expected an index.html');
});
