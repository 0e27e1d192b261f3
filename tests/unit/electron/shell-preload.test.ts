import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DesktopBridge } from '../../../renderer/core/contract/ipc';

let exposed: Record<string, unknown>;
let asked: (readonly [string, ...unknown[]])[];
let notices: EventEmitter;

beforeEach(async () => {
  exposed = {};
  asked = [];
  notices = new EventEmitter();
  vi.resetModules();
  vi.doMock('electron', () => ({
    contextBridge: { exposeInMainWorld: (name: string, api: unknown) => Object.assign(exposed, { [name]: api }) },
    ipcRenderer: Object.assign(notices, {
      invoke: async (channel: string, ...args: unknown[]) => void asked.push([channel, ...structuredClone(args)]),
    }),
  }));
  await import('../../../electron/preload');
});

const bridge = () => exposed['notAlone'] as DesktopBridge;

test('exposes these named functions and nothing else', () => {
  expect(Object.keys(exposed)).toEqual(['notAlone']);
  expect(Object.keys(bridge()).toSorted()).toEqual([
    'confirmDisplay',
    'displaysDrawn',
    'listDisplays',
    'onDisplaysChanged',
    'printPage',
    'saveFile',
    'savePdf',
    'setLetterKeys',
    'toggleFullScreen',
  ]);
  for (const value of Object.values(bridge())) expect(value).toBeTypeOf('function');
});

test('each method asks on its own channel', async () => {
  await bridge().saveFile({ name: 'a.json', text: '{}' });
  await bridge().listDisplays();
  await bridge().confirmDisplay('2');
  await bridge().displaysDrawn(4);
  await bridge().toggleFullScreen();
  await bridge().setLetterKeys(false);
  await bridge().printPage();
  expect(asked).toEqual([
    ['file:save', { name: 'a.json', text: '{}' }],
    ['displays:list'],
    ['displays:confirm', '2'],
    ['displays:drawn', 4],
    ['window:toggle-full-screen'],
    ['keys:letters', false],
    ['page:print'],
  ]);
});

test('a listener hears the displays and never the event, until it unsubscribes', () => {
  const heard: unknown[][] = [];
  const stop = bridge().onDisplaysChanged((...values: unknown[]) => void heard.push(values));
  const event = { sender: { secret: 'ipcRenderer' } };
  notices.emit('displays:changed', event, [], 1);
  expect(stop()).toBeUndefined();
  notices.emit('displays:changed', event, [], 2);
  expect(heard).toEqual([[[], 1]]);
});

test('one listener’s unsubscribing leaves the other', () => {
  const heard: unknown[] = [];
  const stop = bridge().onDisplaysChanged(() => undefined);
  bridge().onDisplaysChanged((displays) => void heard.push(displays));
  stop();
  notices.emit('displays:changed', {}, []);
  expect(heard).toEqual([[]]);
});
