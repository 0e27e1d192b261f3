import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { defaultPort, type LocalServer, startLocalServer } from '../../../electron/services/local-server';
import { securityHeaders } from '../../../electron/services/policy';
import { isOurServer } from '../../../electron/services/port-holder';
import { readStaticFiles, type StaticFiles } from '../../../electron/services/static-files';
import { rawRequest, statusOf } from '../../support/raw-request';
import { temporaryFolder } from '../../support/temporary-folder';
import { traversals } from '../../support/traversal';

let files: StaticFiles;
let server: LocalServer;

beforeEach(async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'secret.txt'), 'top secret');
  mkdirSync(join(root, 'build'));
  writeFileSync(join(root, 'build/index.html'), '<!doctype html>Not Alone');
  files = await readStaticFiles(join(root, 'build'));
  const started = await startLocalServer(files, 0);
  if (started.kind !== 'started') throw new Error(`Unexpected ${started.kind}, expected a started server`);
  server = started.server;
});

afterEach(() => server.stop());

const get = (path: string, host = `127.0.0.1:${server.port}`) =>
  rawRequest(server.port, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

test('the fixed port is 4817', () => {
  expect(defaultPort).toBe(4817);
});

test('serves the page with the policy at its own address', async () => {
  const response = await fetch(server.url);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Not Alone');
  for (const [name, value] of Object.entries(securityHeaders)) expect(response.headers.get(name)).toBe(value);
});

test('a clip is played from any place: part of a file is answered as part of it', async () => {
  const response = await fetch(server.url, { headers: { Range: 'bytes=2-8' } });
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe('bytes 2-8/24');
  expect(await response.text()).toBe('doctype');
});

test('answers no name but its exact address', async () => {
  const { port } = server;
  const strangers = [
    'example.com',
    `example.com:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
    `127.0.0.1:${port}.`,
    `127.0.0.1.:${port}`,
    `127.0.0.1:0${port}`,
    `127.1:${port}`,
    `0177.0.0.1:${port}`,
    `2130706433:${port}`,
    `0x7f000001:${port}`,
    `127.0.0.2:${port}`,
    `0.0.0.0:${port}`,
    `[::1]:${port}`,
    `[::ffff:127.0.0.1]:${port}`,
    `localhost.:${port}`,
    `LOCALHOST.evil.example:${port}`,
    `user@127.0.0.1:${port}`,
    `127.0.0.1:${port}@evil.example`,
    `127.0.0.1:${port},evil.example`,
    `evil.example#127.0.0.1:${port}`,
    '',
  ];
  for (const host of strangers) expect(statusOf(await get('/', host)), `Host: ${host}`).toBe(403);
});

test('refuses a request without a Host or with two', async () => {
  const { port } = server;
  expect(statusOf(await rawRequest(port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'))).toBe(403);
  expect(statusOf(await rawRequest(port, 'GET / HTTP/1.0\r\n\r\n'))).toBe(403);
  const two = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`;
  expect(statusOf(await rawRequest(port, two))).toBe(403);
});

test('a refusal carries the policy and none of the page', async () => {
  const answer = await get('/', 'evil.example');
  expect(answer).toContain('Content-Security-Policy');
  expect(answer).not.toContain('<!doctype');
});

test('sends localhost to the address, path and all', async () => {
  const answer = await get('/audience.html?x=1', `localhost:${server.port}`);
  expect(statusOf(answer)).toBe(307);
  expect(answer).toContain(`Location: http://127.0.0.1:${server.port}/audience.html?x=1\r\n`);
});

test('never redirects to another host', async () => {
  const { port } = server;
  for (const target of ['//evil.example/', 'http://evil.example/', '@evil.example/', '*']) {
    const location = /Location: (\S+)/.exec(await get(target, `localhost:${port}`))?.[1];
    if (location !== undefined) expect(new URL(location).host, target).toBe(`127.0.0.1:${port}`);
  }
});

test('answers none of the traversal paths', async () => {
  for (const path of traversals) {
    const answer = await get(path);
    // A raw NUL or the like is refused by the parser before we see it.
    expect([400, 404], path).toContain(statusOf(answer));
    expect(answer, path).not.toContain('top secret');
  }
});

test('refuses every method but GET and HEAD', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND']) {
    expect(await fetchStatus(method), method).toBe(405);
  }
  expect(await fetchStatus('HEAD')).toBe(200);
});

async function fetchStatus(method: string): Promise<number> {
  const request = `${method} / HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
  return statusOf(await rawRequest(server.port, request));
}

test('adds no CORS header for a page elsewhere', async () => {
  const response = await fetch(server.url, { headers: { Origin: 'https://evil.example' } });
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('listens on no other address of this computer', async () => {
  const others = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).filter((address) => !address.internal),
  );
  for (const { address } of others) {
    const refused = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: address, port: server.port, timeout: 1_000 });
      socket.once('connect', () => socket.destroy(new Error('connected')));
      socket.once('timeout', () => socket.destroy());
      socket.once('error', (error) => resolve(error.message !== 'connected'));
      socket.once('close', () => resolve(true));
    });
    expect(refused, address).toBe(true);
  }
  expect((await fetch(server.url)).status).toBe(200);
});

test('a second start on the same port is told so, and finds our name there', async () => {
  expect(await startLocalServer(files, server.port)).toEqual({ kind: 'port-in-use' });
  expect(await isOurServer(server.port)).toBe(true);
});

test.each([
  ['another program that speaks HTTP', () => createServer((_request, response) => response.end('{"app":"other"}'))],
  [
    'another program with a very long answer',
    () => createServer((_request, response) => response.end('x'.repeat(100_000))),
  ],
  [
    'another program that refuses',
    () => createServer((_request, response) => response.writeHead(403).end('{"app":"not-alone"}')),
  ],
])('does not take %s for our own', async (_name, make) => {
  expect(await isOurServer(await listening(make()))).toBe(false);
});

test('does not take a silent program for our own, and does not wait for ever', async () => {
  const silent = createTcpServer(() => undefined);
  expect(await isOurServer(await listening(silent), 100)).toBe(false);
});

test('does not take a free port for our own', async () => {
  const { port } = server;
  await server.stop();
  expect(await isOurServer(port)).toBe(false);
});

function listening(other: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  const sockets = new Set<{ destroy(): void }>();
  other.on('connection', (socket) => sockets.add(socket));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    other.close();
  });
  return new Promise((resolve) => other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port)));
}

test('stops at once, even with a connection open', async () => {
  const socket = connect({ host: '127.0.0.1', port: server.port });
  await new Promise((resolve) => socket.once('connect', resolve));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => undefined);
  await server.stop();
  await closed;
  await expect(fetch(server.url)).rejects.toThrow();
});
