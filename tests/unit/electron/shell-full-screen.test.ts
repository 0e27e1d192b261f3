import { beforeEach, describe, expect, test } from 'vitest';
import { audiencePage, type DesktopApp, facilitatorPage, startDesktopApp } from '../../support/desktop-app';
import type { FakeBrowserWindow } from '../../support/fake-browser-window';
import { fakeDisplay } from '../../support/fake-screen';

let app: DesktopApp;
let audience: FakeBrowserWindow;

beforeEach(async () => {
  app = await startDesktopApp({ displays: [fakeDisplay(1), fakeDisplay(2, 1920)] });
  audience = app.openAudience();
});

const windows = [
  ['facilitator', () => app.facilitator],
  ['audience', () => audience],
] as const;

describe.each(windows)('in the %s window', (_name, get) => {
  let window: FakeBrowserWindow;
  beforeEach(() => {
    window = get();
    window.setFullScreen(false);
  });

  test('F5 goes to full screen and back, and the page does not hear it', () => {
    expect(window.webContents.press('F5')).toBe(false);
    expect(window.isFullScreen()).toBe(true);
    expect(window.webContents.press('F5')).toBe(false);
    expect(window.isFullScreen()).toBe(false);
  });

  test.each([{ shift: true }, { control: true }, { control: true, shift: true }, { meta: true }, { alt: true }])(
    'F5 does the same with %j, as some clickers send it',
    (held) => {
      expect(window.webContents.press('F5', held)).toBe(false);
      expect(window.isFullScreen()).toBe(true);
    },
  );

  test('Esc leaves full screen and nothing else: the page does not hear it', () => {
    window.setFullScreen(true);
    expect(window.webContents.press('Escape')).toBe(false);
    expect(window.isFullScreen()).toBe(false);
  });

  test('Esc belongs to the page where there is no full screen to leave', () => {
    expect(window.webContents.press('Escape')).toBe(true);
    expect(window.isFullScreen()).toBe(false);
  });

  test('a held key counts once', () => {
    window.webContents.press('F5');
    for (let repeat = 0; repeat < 9; repeat += 1)
      expect(window.webContents.press('F5', { isAutoRepeat: true })).toBe(false);
    expect(window.isFullScreen()).toBe(true);
    window.webContents.press('Escape');
    // A dialog that is open must not go with it.
    expect(window.webContents.press('Escape', { isAutoRepeat: true })).toBe(false);
    expect(window.isFullScreen()).toBe(false);
  });

  test('letting a key go does nothing', () => {
    window.webContents.press('F5', { type: 'keyUp' });
    expect(window.isFullScreen()).toBe(false);
    window.setFullScreen(true);
    window.webContents.press('Escape', { type: 'keyUp' });
    expect(window.isFullScreen()).toBe(true);
  });

  test('Esc of an input method is its own', () => {
    window.setFullScreen(true);
    expect(window.webContents.press('Escape', { isComposing: true })).toBe(true);
    expect(window.isFullScreen()).toBe(true);
  });

  test('a clicker that sends F5 and Esc in turn fifty times ends and reloads nothing', () => {
    for (let press = 0; press < 50; press += 1) {
      window.webContents.press('F5');
      expect(window.isFullScreen()).toBe(true);
      window.webContents.press('Escape');
      expect(window.isFullScreen()).toBe(false);
    }
    expect(app.facilitator.loaded).toEqual([facilitatorPage]);
    expect(app.audiences().map(({ loaded }) => loaded)).toEqual([[audiencePage]]);
    expect(app.electron.app.quits).toBe(0);
  });

  test('one window’s keys leave the other as it was', () => {
    const other = window === audience ? app.facilitator : audience;
    other.setFullScreen(true);
    window.webContents.press('F5');
    window.webContents.press('Escape');
    expect(other.isFullScreen()).toBe(true);
  });

  test.each(['PageDown', 'PageUp', '.', 'b', 'F1', 'F11', 'Enter', 'F6'])('%s is left to the page', (key) => {
    expect(window.webContents.press(key)).toBe(true);
    expect(window.isFullScreen()).toBe(false);
  });
});

test('the audience window starts in full screen on its display, and Esc leaves it there', () => {
  expect(audience.isFullScreen()).toBe(true);
  audience.webContents.press('Escape');
  expect(audience.isFullScreen()).toBe(false);
  expect(audience.getBounds()).toEqual(fakeDisplay(2, 1920).bounds);
});

test.each(['f', 'F'])('%s is a key of full screen in the audience window', (key) => {
  expect(audience.webContents.press(key)).toBe(false);
  expect(audience.isFullScreen()).toBe(false);
  expect(audience.webContents.press(key)).toBe(false);
  expect(audience.isFullScreen()).toBe(true);
});

test('F with Ctrl, Alt or Cmd is not', () => {
  for (const held of [{ control: true }, { alt: true }, { meta: true }])
    expect(audience.webContents.press('f', held)).toBe(true);
  expect(audience.isFullScreen()).toBe(true);
});

test('with single letters switched off, F is left to the audience page, and F5 and Esc still work', async () => {
  await app.ask('keys:letters', false);
  expect(audience.webContents.press('f')).toBe(true);
  expect(audience.isFullScreen()).toBe(true);
  audience.webContents.press('Escape');
  audience.webContents.press('F5');
  expect(audience.isFullScreen()).toBe(true);
  await app.ask('keys:letters', true);
  audience.webContents.press('f');
  expect(audience.isFullScreen()).toBe(false);
});

test('F is left to the facilitator page, where it may be typed', () => {
  expect(app.facilitator.webContents.press('f')).toBe(true);
  expect(app.facilitator.isFullScreen()).toBe(false);
});
