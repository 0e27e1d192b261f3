import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeElectron, fakeElectron } from '../../support/fake-electron';

let electron: FakeElectron;

beforeEach(() => {
  electron = fakeElectron();
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  vi.doMock('../../../electron/services/static-files', () => ({
    readStaticFiles: async () => ({ paths: [], reply: () => ({ status: 404, headers: {}, body: new Uint8Array() }) }),
    plain: () => ({ status: 404, headers: {}, body: new Uint8Array() }),
  }));
  vi.unstubAllEnvs();
});

const start = () => import('../../../electron/main');

describe('starting', () => {
  test('shuts the doors before ready and opens the facilitator window', async () => {
    await start();
    expect(electron.app.sandboxed).toBe(true);
    expect(electron.schemes).toHaveLength(1);
    await vi.waitFor(() => expect(electron.windows).toHaveLength(1));
    expect(electron.windows[0]?.loaded).toEqual(['app://not-alone/index.html']);
  });

  test('a second start opens nothing and ends', async () => {
    electron.app.onlyInstance = false;
    await start();
    expect(electron.app.quits).toBe(1);
    expect(electron.schemes).toEqual([]);
  });

  test('a second start brings the first to the front, whatever it was started with', async () => {
    await start();
    await vi.waitFor(() => expect(electron.windows).toHaveLength(1));
    const [facilitator] = electron.windows;
    if (facilitator === undefined) throw new Error('Unexpected lack of a window');
    facilitator.minimized = true;
    await vi.waitFor(() => {
      electron.app.emit('second-instance', {}, ['--evil', 'file:///etc/passwd', 'app://other/'], '/');
      expect(facilitator.focused).toBeGreaterThan(0);
    });
    expect(facilitator.minimized).toBe(false);
    expect(facilitator.loaded).toEqual(['app://not-alone/index.html']);
    expect(electron.windows).toHaveLength(1);
  });

  test.each(['remote-debugging-port', 'remote-debugging-pipe', 'no-sandbox', 'disable-web-security'])(
    'a packaged app refuses to start with --%s',
    async (name) => {
      const said = vi.spyOn(process.stderr, 'write').mockReset().mockReturnValue(true);
      electron.app.isPackaged = true;
      electron.app.switches.set(name, '9222');
      await start();
      expect(electron.app.exitCode).toBe(1);
      expect(said).toHaveBeenCalledWith(`Not Alone does not start with --${name}.\n`);
      expect(electron.schemes).toEqual([]);
    },
  );

  test('an unpackaged app starts with it, for its own tests', async () => {
    electron.app.switches.set('remote-debugging-port', '0');
    await start();
    await vi.waitFor(() => expect(electron.windows).toHaveLength(1));
    expect(electron.app.exitCode).toBeNull();
  });

  test('a packaged app keeps its own data folder', async () => {
    vi.stubEnv('NOT_ALONE_USER_DATA', '/elsewhere');
    electron.app.isPackaged = true;
    await start();
    expect(electron.app.paths.size).toBe(0);
  });

  test('a test gives the unpackaged app a data folder of its own', async () => {
    vi.stubEnv('NOT_ALONE_USER_DATA', '/elsewhere');
    await start();
    expect(electron.app.paths.get('userData')).toBe('/elsewhere');
    expect(existsSync('/elsewhere')).toBe(false);
  });
});
