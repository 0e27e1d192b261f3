import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { audiencePage, type DesktopApp, facilitatorPage, startDesktopApp } from '../../support/desktop-app';
import { preventable } from '../../support/fake-browser-window';

let app: DesktopApp;

beforeEach(async () => {
  app = await startDesktopApp();
});

/** Addresses a hostile lesson or a slip of the hand might try. */
const strangers = [
  'https://example.com/',
  'http://127.0.0.1:4817/',
  'http://localhost/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'file://server/share',
  'smb://server/share',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.com/1',
  'vbscript:msgbox(1)',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'chrome-extension://abc/page.html',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://not-alone/index.html',
  'ms-settings:',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'search-ms:query=x',
  'mailto:a@example.com',
  'tel:999',
  'sms:999',
  'intent://x#Intent;end',
  'ws://example.com/',
  'filesystem:https://example.com/x',
  'APP://NOT-ALONE.evil/index.html',
  'app://other/index.html',
  'app://not-alone.evil/audience.html',
  'app://not-alone@evil/audience.html',
];

const almostAudience = [
  facilitatorPage,
  'app://not-alone/audience.html',
  'app://not-alone/audience.html#',
  'app://not-alone/audience.html#short',
  `${audiencePage}0`,
  audiencePage.toUpperCase(),
  audiencePage.replace('#', '?x#'),
  audiencePage.replace('/audience', '/x/../audience'),
  audiencePage.replace('app:', 'https:'),
  `${audiencePage}\n`,
];

describe('new windows', () => {
  test.each([...strangers, ...almostAudience])('%j opens nothing', (url) => {
    expect(app.facilitator.webContents.pageOpens(url)).toBe('deny');
    expect(app.electron.windows).toHaveLength(1);
  });

  test('only the audience page opens, in a window of its own', () => {
    // Denied to Chromium, because the shell opens it: the new window inherits nothing.
    expect(app.facilitator.webContents.pageOpens(audiencePage)).toBe('deny');
    expect(app.audiences().map((window) => window.loaded)).toEqual([[audiencePage]]);
  });

  test('the audience page opens nothing, not even itself', () => {
    const audience = app.openAudience();
    for (const url of [...strangers, audiencePage]) expect(audience.webContents.pageOpens(url)).toBe('deny');
    expect(app.electron.windows).toHaveLength(2);
  });
});

describe('going elsewhere', () => {
  const events = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const;

  test.each([...strangers, ...almostAudience, audiencePage])('neither window goes to %j', (url) => {
    for (const window of [app.facilitator, app.openAudience()]) {
      if (url === window.webContents.getURL()) continue;
      for (const event of events) expect(window.webContents.pageGoes(event, url), event).toBe(false);
    }
  });

  test('each page may load itself again, as “Go on” does after a fault, and nothing else may in its place', () => {
    for (const window of [app.facilitator, app.openAudience()]) {
      const url = window.webContents.getURL();
      for (const event of events) {
        const isReload = event === 'will-navigate' || event === 'will-frame-navigate';
        expect(window.webContents.pageGoes(event, url), event).toBe(isReload);
        expect(window.webContents.pageGoes(event, url, false), `${event} in a frame`).toBe(false);
      }
    }
  });

  test('a page that is somehow not ours may not even load itself again', () => {
    app.facilitator.webContents.url = 'https://example.com/';
    expect(app.facilitator.webContents.pageGoes('will-navigate', 'https://example.com/')).toBe(false);
  });

  test('the audience page cannot hold its window open', () => {
    const event = preventable({});
    app.openAudience().webContents.emit('will-prevent-unload', event);
    expect(event.defaultPrevented).toBe(true);
    expect(app.electron.messageBox.asked).toEqual([]);
  });

  test.each([
    ['stays open, which is the answer of Enter and of Esc', 0, false],
    ['closes when that is what was answered', 1, true],
  ])('the facilitator window asks before slips would be lost, and %s', (_what, answer, closes) => {
    app.electron.messageBox.answer = answer;
    const event = preventable({});
    app.facilitator.webContents.emit('will-prevent-unload', event);
    expect(app.electron.messageBox.asked).toMatchObject([{ defaultId: 0, cancelId: 0 }]);
    expect(event.defaultPrevented).toBe(closes);
  });
});

describe('what windows are made with', () => {
  test('both are sandboxed and isolated, without Node', () => {
    app.openAudience();
    expect(app.electron.windows).toHaveLength(2);
    for (const { options, webContents } of app.electron.windows) {
      expect(options.webPreferences).toMatchObject({
        contextIsolation: true,
        sandbox: true,
        webSecurity: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        spellcheck: false,
      });
      expect(options.webPreferences).not.toHaveProperty('enableBlinkFeatures');
      expect(webContents.webRtcPolicy).toBe('disable_non_proxied_udp');
    }
  });

  test('only the facilitator window has the bridge', () => {
    expect(app.facilitator.options.webPreferences?.preload).toBe('/app/dist/electron/preload.cjs');
    expect(app.openAudience().options.webPreferences).not.toHaveProperty('preload');
  });

  test('the facilitator window works from 819 by 512', () => {
    expect(app.facilitator.options).toMatchObject({ minWidth: 819, minHeight: 512, useContentSize: true });
  });
});

describe('permissions', () => {
  const askFor = (permission: string, requestingUrl: string): boolean => {
    let granted: boolean | null = null;
    // A test names permissions that Electron does not list, too.
    const handler = app.electron.session.permissionRequest as unknown as (
      contents: null,
      permission: string,
      answer: (granted: boolean) => void,
      details: { requestingUrl: string },
    ) => void;
    handler(null, permission, (answer) => (granted = answer), { requestingUrl });
    if (granted === null) throw new Error('Unexpected silence, expected an answer');
    return granted;
  };
  const lookAt = (permission: string, origin: string): boolean | undefined =>
    (
      app.electron.session.permissionCheck as unknown as (contents: null, permission: string, origin: string) => boolean
    )(null, permission, origin);

  test.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'midi',
    'midiSysex',
    'usb',
    'hid',
    'serial',
    'display-capture',
    'window-management',
    'openExternal',
    'fileSystem',
    'idle-detection',
    'local-fonts',
    'unknown',
    'new-in-some-version',
  ])('%s is refused to our own pages', (permission) => {
    expect(askFor(permission, facilitatorPage)).toBe(false);
    expect(lookAt(permission, 'app://not-alone/')).toBe(false);
  });

  test('full screen is for our own pages alone', () => {
    expect(askFor('fullscreen', audiencePage)).toBe(true);
    expect(lookAt('fullscreen', 'app://not-alone/')).toBe(true);
    expect(askFor('fullscreen', 'https://example.com/')).toBe(false);
    expect(lookAt('fullscreen', 'app://not-alone.evil/')).toBe(false);
  });

  test('devices and screen capture are refused', () => {
    const { devicePermission, displayMedia } = app.electron.session;
    expect(devicePermission?.({ deviceType: 'usb', origin: 'app://not-alone', device: {} as never })).toBe(false);
    const streams: unknown[] = [];
    displayMedia?.({} as never, (answer) => void streams.push(answer));
    expect(streams).toEqual([null]);
  });
});

describe('the network', () => {
  const isCancelled = (url: string): boolean | undefined => {
    let cancel: boolean | undefined;
    app.electron.session.beforeRequest?.({ url }, (reply) => (cancel = reply.cancel));
    return cancel;
  };

  test.each(strangers.filter((url) => !url.startsWith('data:') && !url.startsWith('devtools:')))(
    '%j is cancelled',
    (url) => {
      expect(isCancelled(url)).toBe(true);
    },
  );

  test.each([facilitatorPage, audiencePage, 'blob:app://not-alone/1', 'data:image/png;base64,AA'])(
    '%s is let through',
    (url) => {
      expect(isCancelled(url)).toBe(false);
    },
  );

  test('the tools for developers load only in development', async () => {
    expect(isCancelled('devtools://devtools/bundled/inspector.html')).toBe(false);
    app.electron.app.isPackaged = true;
    const { closeNetwork } = await import('../../../electron/shell/network');
    closeNetwork(app.electron.session as never, false);
    expect(isCancelled('devtools://devtools/bundled/inspector.html')).toBe(true);
  });

  test('a download is cancelled', () => {
    const event = preventable({});
    app.electron.session.emit('will-download', event);
    expect(event.defaultPrevented).toBe(true);
  });

  test('no name is looked up, no proxy is searched for, no dictionary is fetched', () => {
    expect(app.electron.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(app.electron.app.switches.has('no-proxy-server')).toBe(true);
    expect(app.electron.session.spellChecker).toBe(false);
  });
});

describe('the menu', () => {
  const everyItem = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? everyItem(item.submenu) : [])]);
  const roles = (items: readonly MenuItemConstructorOptions[]) =>
    everyItem(items).flatMap(({ role }) => (role === undefined ? [] : [role]));
  /** The menu of another system than the one the tests run on. */
  const menuOn = async (platform: NodeJS.Platform) => {
    const { setMenu } = await import('../../../electron/shell/menu');
    setMenu(platform);
    return app.electron.menu.template;
  };

  test('has copy, paste and zoom', () => {
    expect(roles(app.electron.menu.template)).toEqual(
      expect.arrayContaining(['copy', 'paste', 'zoomIn', 'zoomOut', 'resetZoom']),
    );
  });

  test.each(['win32', 'linux'] as const)('on %s its only keys are those of editing and zoom', async (platform) => {
    const menu = await menuOn(platform);
    // A role brings a key of its own.
    expect(roles(menu).toSorted()).toEqual(['copy', 'cut', 'paste', 'resetZoom', 'selectAll', 'zoomIn', 'zoomOut']);
    expect(everyItem(menu).filter(({ accelerator }) => accelerator !== undefined)).toEqual([]);
  });

  test('Quit ends the app where it has no key', async () => {
    const quit = everyItem(await menuOn('linux')).find(({ label }) => label === 'Quit');
    // The handler takes nothing of what Electron passes.
    (quit?.click as (() => void) | undefined)?.();
    expect(app.electron.app.quits).toBe(1);
  });

  test('on macOS Quit, Minimise and Zoom are where every program has them', async () => {
    expect(roles(await menuOn('darwin'))).toEqual(expect.arrayContaining(['appMenu', 'minimize', 'zoom']));
  });

  test('the audience window has none, in a window and in full screen', () => {
    expect(app.openAudience().hasMenu).toBe(false);
    expect(app.facilitator.hasMenu).toBe(true);
  });

  test('has nothing that reloads, closes or takes Ctrl+Z from the page', () => {
    for (const role of [
      'reload',
      'forceReload',
      'close',
      'undo',
      'redo',
      'toggleDevTools',
      'viewMenu',
      'editMenu',
      'fileMenu',
    ]) {
      expect(roles(app.electron.menu.template)).not.toContain(role);
    }
  });
});
