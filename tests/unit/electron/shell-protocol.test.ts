import { beforeEach, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../../electron/services/policy';
import { audiencePage, type DesktopApp, facilitatorPage, startDesktopApp } from '../../support/desktop-app';
import { traversals } from '../../support/traversal';

let app: DesktopApp;

beforeEach(async () => {
  app = await startDesktopApp();
});

describe('the app scheme', () => {
  const load = async (url: string, method = 'GET', headers = new Headers()): Promise<Response> => {
    const handler = app.electron.protocols.get('app');
    if (handler === undefined) throw new Error('Unexpected lack of a handler, expected one for app');
    // Only these are read; a real Request would put the address in order first.
    return handler({ url, method, headers } as Request);
  };

  test('is standard and secure, streams clips, and bypasses no policy', () => {
    expect(app.electron.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
    ]);
  });

  test('part of a file is answered as part of it', async () => {
    const response = await load(facilitatorPage, 'GET', new Headers({ Range: 'bytes=-11' }));
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe('bytes 15-25/26');
    expect(await response.text()).toBe('facilitator');
  });

  test.each([facilitatorPage, audiencePage, 'app://not-alone/'])('%s is answered with the policy', async (url) => {
    const response = await load(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const [name, value] of Object.entries(securityHeaders)) expect(response.headers.get(name)).toBe(value);
  });

  test('gives each page its own text', async () => {
    expect(await (await load(audiencePage)).text()).toBe('<!doctype html>audience');
    expect(await (await load('app://not-alone/')).text()).toBe('<!doctype html>facilitator');
  });

  test.each(traversals)('%s is not there', async (path) => {
    const response = await load(`app://not-alone${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toBe(securityHeaders['Content-Security-Policy']);
  });

  test.each([
    'app://other/index.html',
    'app://not-alone.evil/index.html',
    'app://not-alone:81/index.html',
    'app:index.html',
  ])('%s is not there', async (url) => {
    expect((await load(url)).status).toBe(404);
  });

  test('takes nothing in', async () => {
    expect((await load(facilitatorPage, 'POST')).status).toBe(405);
  });
});
