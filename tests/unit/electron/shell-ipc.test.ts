import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { audiencePage, type DesktopApp, facilitatorPage, startDesktopApp } from '../../support/desktop-app';
import type { FakeSender } from '../../support/fake-electron';
import { temporaryFolder } from '../../support/temporary-folder';

let app: DesktopApp;
let said: MockInstance<typeof process.stderr.write>;

beforeEach(async () => {
  said = vi.spyOn(process.stderr, 'write').mockReset().mockReturnValue(true);
  app = await startDesktopApp();
});

/** A good request for each channel, so that only the sender is at fault. */
const goodArguments: Readonly<Record<string, readonly unknown[]>> = {
  'file:save': [{ name: 'results.json', text: '{}' }],
  'displays:list': [],
  'displays:confirm': [null],
  'displays:drawn': [1],
  'window:toggle-full-screen': [],
  'keys:letters': [true],
  'page:save-pdf': [{ name: 'results.pdf', month: '2026-11' }],
  'page:print': [],
};
const channels = Object.entries(goodArguments);

test('answers exactly the requests of the contract', () => {
  expect([...app.electron.handlers.keys()].toSorted()).toEqual(Object.keys(goodArguments).toSorted());
});

describe('a sender that is refused by every channel', () => {
  const ownId = () => ({ id: app.facilitator.webContents.id });
  const senders: readonly (readonly [string, () => FakeSender])[] = [
    ['the audience window', () => app.electron.senderOf(app.openAudience())],
    ['a sub-frame', () => ({ sender: ownId(), senderFrame: { url: facilitatorPage, parent: {} } })],
    [
      'another origin',
      () => ({ sender: ownId(), senderFrame: { url: 'https://evil.example/index.html', parent: null } }),
    ],
    [
      'a look-alike origin',
      () => ({ sender: ownId(), senderFrame: { url: 'app://not-alone.evil/index.html', parent: null } }),
    ],
    ['a file', () => ({ sender: ownId(), senderFrame: { url: 'file:///index.html', parent: null } })],
    ['a blank page', () => ({ sender: ownId(), senderFrame: { url: 'about:blank', parent: null } })],
    ['a frame that has navigated', () => ({ sender: ownId(), senderFrame: null })],
    [
      'a frame that has been destroyed',
      () => ({
        sender: ownId(),
        get senderFrame(): never {
          throw new Error('Render frame was disposed before WebFrameMain could be accessed');
        },
      }),
    ],
    [
      'a window the app did not open',
      () => ({ sender: { id: 999 }, senderFrame: { url: facilitatorPage, parent: null } }),
    ],
    [
      'the facilitator window after it was destroyed',
      () => {
        const sender = app.electron.senderOf(app.facilitator);
        app.facilitator.destroy();
        return sender;
      },
    ],
  ];
  const table = senders.flatMap(([who, make]) => channels.map(([channel, args]) => ({ who, channel, make, args })));

  test.each(table)('$who on $channel', async ({ channel, make, args }) => {
    await expect(app.electron.invoke(channel, make(), ...args)).rejects.toThrow(
      'did not come from the facilitator window',
    );
    expect(app.electron.saveDialog.asked).toEqual([]);
    expect(app.facilitator.isFullScreen()).toBe(false);
    expect(app.facilitator.webContents.printed).toBe(0);
    expect(said).toHaveBeenCalledOnce();
  });
});

describe('arguments that are refused', () => {
  const withPrototype = JSON.parse('{"name":"a.json","text":"","__proto__":{"x":1}}') as unknown;
  test.each([
    ['file:save', []],
    ['file:save', ['results.json', '{}']],
    ['file:save', [null]],
    ['file:save', [{ name: 'a.json' }]],
    ['file:save', [{ name: 1, text: '' }]],
    ['file:save', [{ name: 'a.json', text: 7 }]],
    ['file:save', [{ name: 'a.json', text: new Uint8Array(3) }]],
    ['file:save', [{ name: 'a.xlsx', bytes: 'text' }]],
    ['file:save', [{ name: 'a.xlsx', bytes: [1, 2] }]],
    ['file:save', [{ name: 'a.xlsx', bytes: new Uint8Array(10_000_000) }]],
    ['file:save', [{ name: 'a.xlsx', bytes: new Uint8Array(3), text: '' }]],
    ['file:save', [{ name: '', text: '' }]],
    ['file:save', [{ name: 'a'.repeat(200), text: '' }]],
    ['file:save', [{ name: 'a.json', text: 'x'.repeat(10_000_000) }]],
    ['file:save', [{ name: 'a.json', text: '', folder: '/etc' }]],
    ['file:save', [{ name: 'a.json', text: '' }, '/etc']],
    ['file:save', [withPrototype]],
    ['displays:list', [1]],
    ['displays:confirm', []],
    ['displays:confirm', [1]],
    ['displays:confirm', ['']],
    ['displays:confirm', ['1'.repeat(10_000)]],
    ['displays:confirm', [{ id: '1' }]],
    ['displays:drawn', []],
    ['displays:drawn', ['1']],
    ['displays:drawn', [1.5]],
    ['window:toggle-full-screen', [true]],
    ['keys:letters', []],
    ['keys:letters', ['no']],
    ['page:save-pdf', []],
    ['page:save-pdf', [{ name: 'a.pdf' }]],
    ['page:save-pdf', [{ name: 'a.pdf', month: '2026-11-28' }]],
    ['page:save-pdf', [{ name: 'a.pdf', month: '2026-13' }]],
    ['page:save-pdf', [{ name: 'a.pdf', month: '2026-11', headerTemplate: '<b>' }]],
    ['page:print', [{ silent: true }]],
  ] as const)('%s %#', async (channel, args) => {
    await expect(app.ask(channel, ...args)).rejects.toThrow('do not have the expected shape');
    expect(app.electron.saveDialog.asked).toEqual([]);
  });

  test('are not repeated in the log', async () => {
    await expect(app.ask('displays:confirm', { id: 'secret words' })).rejects.toThrow();
    expect(JSON.stringify(said.mock.calls)).not.toContain('secret');
  });
});

describe('saving', () => {
  test('asks where, writes there and tells the page only the name', async () => {
    const folder = temporaryFolder();
    app.electron.saveDialog.answer = { canceled: false, filePath: join(folder, 'chosen.json') };
    expect(await app.ask('file:save', { name: 'results.json', text: '{"k":5}' })).toEqual({
      ok: true,
      name: 'chosen.json',
    });
    expect(readFileSync(join(folder, 'chosen.json'), 'utf8')).toBe('{"k":5}');
    expect(app.electron.saveDialog.asked).toEqual([
      expect.objectContaining({ defaultPath: 'results.json', filters: [{ name: 'JSON', extensions: ['json'] }] }),
    ]);
  });

  test('writes bytes as they are', async () => {
    const filePath = join(temporaryFolder(), 'chosen.xlsx');
    app.electron.saveDialog.answer = { canceled: false, filePath };
    const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
    expect(await app.ask('file:save', { name: 'results.xlsx', bytes })).toEqual({ ok: true, name: 'chosen.xlsx' });
    expect(new Uint8Array(readFileSync(filePath))).toEqual(bytes);
  });

  test('writes nothing when the facilitator cancels', async () => {
    const folder = temporaryFolder();
    app.electron.saveDialog.answer = { canceled: true, filePath: join(folder, 'chosen.json') };
    expect(await app.ask('file:save', { name: 'results.json', text: '{}' })).toEqual({
      ok: false,
      reason: 'cancelled',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    '../results.json',
    '/etc/passwd',
    'C:\\x.json',
    'folder/x.json',
    'CON.json',
    'x.json.',
    'x\u202Enosj.exe',
  ])('refuses the name %s before asking', async (name) => {
    expect(await app.ask('file:save', { name, text: '{}' })).toEqual({ ok: false, reason: 'bad-name' });
    expect(app.electron.saveDialog.asked).toEqual([]);
  });

  test('a folder that has gone is a reason, not an error', async () => {
    app.electron.saveDialog.answer = { canceled: false, filePath: join(temporaryFolder(), 'gone', 'x.json') };
    expect(await app.ask('file:save', { name: 'x.json', text: '{}' })).toEqual({ ok: false, reason: 'not-found' });
  });
});

describe('saving the page as a PDF', () => {
  const save = () => app.ask('page:save-pdf', { name: 'results.pdf', month: '2026-11' });

  test('prints it tagged, on its own size of paper, without header or footer', async () => {
    await save();
    expect(app.facilitator.webContents.pdfs).toEqual([
      { generateTaggedPDF: true, displayHeaderFooter: false, printBackground: true, preferCSSPageSize: true },
    ]);
  });

  test('writes it without the day and the program that Chromium puts in', async () => {
    const filePath = join(temporaryFolder(), 'chosen.pdf');
    app.electron.saveDialog.answer = { canceled: false, filePath };
    expect(await save()).toEqual({ ok: true, name: 'chosen.pdf' });
    const saved = readFileSync(filePath, 'latin1');
    expect(saved).toContain('(D:20261101000000Z)');
    expect(saved).not.toMatch(/Chrome|Skia|D:20(?!261101000000Z)/u);
  });

  test('that cannot be done is a reason, not an error', async () => {
    app.facilitator.webContents.printedPdf = () => Promise.reject(new Error('Printing failed'));
    expect(await save()).toEqual({ ok: false, reason: 'failed' });
    expect(app.electron.saveDialog.asked).toEqual([]);
  });
});

test('full screen goes by how the window is, also when the system has changed it meanwhile', async () => {
  await app.ask('window:toggle-full-screen');
  expect(app.facilitator.isFullScreen()).toBe(true);
  app.facilitator.setFullScreen(false);
  await app.ask('window:toggle-full-screen');
  expect(app.facilitator.isFullScreen()).toBe(true);
  await app.ask('window:toggle-full-screen');
  expect(app.facilitator.isFullScreen()).toBe(false);
});

test('print is done for the facilitator window', async () => {
  expect(await app.ask('page:print')).toBe(true);
  expect(app.facilitator.webContents.printed).toBe(1);
});

test('the audience page has the same origin and still no way in', async () => {
  const audience = app.openAudience();
  expect(audience.loaded).toEqual([audiencePage]);
  expect(audience.options.webPreferences).not.toHaveProperty('preload');
});
