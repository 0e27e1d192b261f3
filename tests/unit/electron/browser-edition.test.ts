import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { serveFolder } from '../../../electron/services/browser-edition';
import { parseServeArguments } from '../../../electron/services/command-line';
import { browserCommand, openBrowser } from '../../../electron/services/open-browser';
import { temporaryFolder } from '../../support/temporary-folder';

let folder: string;
let out: string[];
let said: string[];
let opened: string[];
const io = { out: (line: string) => void out.push(line), say: (line: string) => void said.push(line) };

beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  out = [];
  said = [];
  opened = [];
});

const open = async (url: string) => {
  opened.push(url);
  return true;
};

async function serve(port: number, wantsPage = true, openPage = open) {
  const edition = await serveFolder(folder, { port, open: wantsPage }, io, openPage);
  if (edition.kind === 'serving') onTestFinished(() => edition.server.stop());
  return edition;
}

async function servedUrl(): Promise<URL> {
  const edition = await serve(0, false);
  if (edition.kind !== 'serving') throw new Error(`Unexpected ${edition.kind}, expected serving`);
  return new URL(edition.server.url);
}

describe('serving', () => {
  test('prints the address alone on a line and opens it', async () => {
    await serve(0);
    expect(out).toHaveLength(1);
    expect(out[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(opened).toEqual(out);
  });

  test('opens nothing when told not to', async () => {
    await serve(0, false);
    expect(out).toHaveLength(1);
    expect(opened).toEqual([]);
  });

  test('warns on another port that saved work lives with its port', async () => {
    await serve(0, false);
    expect(said.join('\n')).toContain('what was saved on port 4817 is not seen');
  });

  test('says so when no browser can be opened, and goes on', async () => {
    expect(await serve(0, true, async () => false)).toMatchObject({ kind: 'serving' });
    expect(said.join('\n')).toContain('open the address above');
  });

  test('uses the server that is already there', async () => {
    const first = await servedUrl();
    out = [];
    expect(await serve(Number(first.port))).toEqual({ kind: 'already-serving' });
    expect(out).toEqual([first.href]);
    expect(opened).toEqual([first.href]);
  });

  test('says so and stops when another program has the port', async () => {
    const other = createServer((_request, response) => response.end('hello'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    expect(await serve(port)).toEqual({ kind: 'failed' });
    expect(said).toEqual([expect.stringContaining(`Port ${port} is in use by another program`)]);
    expect([out, opened]).toEqual([[], []]);
  });
});

describe('the command line', () => {
  test('without words means the fixed port and an open browser', () => {
    expect(parseServeArguments([])).toEqual({ ok: true, options: { port: 4817, open: true } });
  });

  test('takes a port and no browser, in both spellings', () => {
    const options = { port: 5000, open: false };
    expect(parseServeArguments(['--port', '5000', '--no-open'])).toEqual({ ok: true, options });
    expect(parseServeArguments(['--no-open', '--port=5000'])).toEqual({ ok: true, options });
  });

  test.each([
    ['--port', '80'],
    ['--port', '65536'],
    ['--port', 'x'],
    ['--port', '5000;ls'],
    ['--port'],
    ['--host', '0.0.0.0'],
    ['extra'],
  ])('refuses %s %s with how to use it', (...args) => {
    expect(parseServeArguments(args)).toEqual({ ok: false, message: expect.stringContaining('Use: --port N') });
  });
});

describe('opening the default browser', () => {
  const url = 'http://127.0.0.1:4817/';

  test.each([
    ['linux', 'xdg-open', [url]],
    ['freebsd', 'xdg-open', [url]],
    ['darwin', 'open', [url]],
    ['win32', 'rundll32.exe', ['url.dll,FileProtocolHandler', url]],
  ] as const)('on %s is %s', (platform, command, args) => {
    expect(browserCommand(platform, url)).toEqual({ command, args });
  });

  /** Stands in for the system's own program, and leaves the address it was given in a file. */
  function putXdgOpen(script: string): string {
    const programs = temporaryFolder();
    const asked = join(programs, 'asked');
    writeFileSync(join(programs, 'xdg-open'), `#!/bin/sh\necho "$@" > '${asked}'\n${script}\n`, { mode: 0o755 });
    vi.stubEnv('PATH', `${programs}:${process.env['PATH']}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    return asked;
  }

  test.runIf(process.platform !== 'win32').each([
    ['opened it', 'exit 0', true],
    ['knows of no browser', 'exit 3', false],
    ['knows of no such file', 'exit 2', false],
    ['was ended', 'kill -9 $$', false],
  ])('a program that %s is believed', async (_name, script, opened) => {
    const asked = putXdgOpen(script);
    expect(await openBrowser(url, 'linux')).toBe(opened);
    expect(readFileSync(asked, 'utf8')).toBe(`${url}\n`);
  });

  test.runIf(process.platform !== 'win32')('a program that goes on is the browser, and is not waited for', async () => {
    putXdgOpen('exec sleep 2');
    expect(await openBrowser(url, 'linux', 50)).toBe(true);
  });

  test('a program that is missing has opened nothing', async () => {
    vi.stubEnv('PATH', temporaryFolder());
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await openBrowser(url, 'linux')).toBe(false);
  });

  test.each([
    'http://127.0.0.1:4817/&calc.exe',
    'http://127.0.0.1:4817/ --flag',
    'http://evil.example/',
    'file:///etc/passwd',
    '$(reboot)',
    '-a Calculator',
  ])('refuses %s', (address) => {
    expect(() => browserCommand('win32', address)).toThrow(RangeError);
  });
});
