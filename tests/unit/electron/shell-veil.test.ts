import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createVeil, type Veil } from '../../../electron/shell/veil';
import { type DesktopApp, facilitatorPage, startDesktopApp } from '../../support/desktop-app';
import { FakeBrowserWindow } from '../../support/fake-browser-window';
import { fakeDisplay } from '../../support/fake-screen';

const laptop = fakeDisplay(1, 0, 1366, 768);
const projector = fakeDisplay(2, 1366, 1024, 768);
const isSeen = (window: FakeBrowserWindow) => window.visible && window.opacity === 1;

describe.each(['linux', 'win32', 'darwin'] as const)('on %s', (platform) => {
  let window: FakeBrowserWindow;
  let veil: Veil;
  const fresh = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    fresh.mockReset();
    window = new FakeBrowserWindow(1, {});
    window.focus();
    // The fake has what the veil uses.
    veil = createVeil(window as unknown as BrowserWindow, fresh, platform);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('the window is out of sight until the veil is lifted, and then has the focus it had', () => {
    veil.lower();
    veil.lower();
    expect(isSeen(window)).toBe(false);
    veil.lift();
    expect(isSeen(window)).toBe(true);
    expect(window.isFocused()).toBe(true);
  });

  test('full screen is kept', () => {
    window.setFullScreen(true);
    veil.lower();
    veil.lift();
    expect(window.isFullScreen()).toBe(true);
  });

  test('a page that is loaded afresh is told of: it holds no notes', () => {
    window.webContents.emit('did-finish-load');
    expect(fresh).toHaveBeenCalledOnce();
  });

  test('a page that does not answer is ended, so that it is loaded afresh', () => {
    const ended = vi.spyOn(window.webContents, 'forcefullyCrashRenderer');
    veil.lower();
    vi.advanceTimersByTime(5_000);
    veil.lower();
    vi.advanceTimersByTime(9_000);
    expect(ended).not.toHaveBeenCalled();
    expect(isSeen(window)).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(ended).toHaveBeenCalledOnce();
    expect(fresh).toHaveBeenCalledOnce();
  });

  test('a page that has answered is left alone', () => {
    const ended = vi.spyOn(window.webContents, 'forcefullyCrashRenderer');
    veil.lower();
    veil.lift();
    vi.advanceTimersByTime(60_000);
    expect(ended).not.toHaveBeenCalled();
  });

  test('nothing is done to a window that has been closed', () => {
    const ended = vi.spyOn(window.webContents, 'forcefullyCrashRenderer');
    veil.lower();
    window.destroy();
    veil.lift();
    vi.advanceTimersByTime(60_000);
    expect(ended).not.toHaveBeenCalled();
    expect(isSeen(window)).toBe(false);
  });
});

test('on Linux a window that had not the focus does not take it, and one that was minimised stays so', () => {
  const window = new FakeBrowserWindow(1, {});
  const veil = createVeil(window as unknown as BrowserWindow, () => undefined, 'linux');
  veil.lower();
  veil.lift();
  expect([window.visible, window.focused]).toEqual([true, 0]);
  window.minimized = true;
  veil.lower();
  expect(window.visible).toBe(true);
  veil.lift();
  expect([window.minimized, window.focused]).toEqual([true, 0]);
});

describe('in the app', () => {
  let app: DesktopApp;
  beforeEach(async () => {
    app = await startDesktopApp({ displays: [laptop, projector] });
    await app.ask('displays:confirm', '2');
  });
  const told = () => app.facilitator.webContents.sent.map(({ values }) => values[1]);

  test.each([
    ['its own display goes', () => app.electron.screen.unplug(1)],
    ['the wall goes', () => app.electron.screen.unplug(2)],
    ['a display comes', () => app.electron.screen.plugIn(fakeDisplay(3, 2390))],
    ['the wall has another size', () => app.electron.screen.change(fakeDisplay(2, 1366, 800, 600))],
    ['the two change places', () => app.electron.screen.change(fakeDisplay(2, -1024, 1024, 768))],
    ['the wall has another scale', () => app.electron.screen.change({ ...projector, scaleFactor: 2 })],
  ])('the facilitator window is out of sight when %s, and told of it', async (_name, change) => {
    change();
    expect(isSeen(app.facilitator)).toBe(false);
    expect(told()).toEqual([1]);
    await app.hasDrawn();
    expect(isSeen(app.facilitator)).toBe(true);
  });

  test('changes that follow one another need the answer to the last', async () => {
    app.electron.screen.unplug(2);
    app.electron.screen.plugIn(projector);
    expect(told()).toEqual([1, 2]);
    await app.hasDrawn(1);
    expect(isSeen(app.facilitator)).toBe(false);
    await app.hasDrawn(2);
    expect(isSeen(app.facilitator)).toBe(true);
  });

  test('room for a task bar is no change', () => {
    app.electron.screen.change({ ...laptop, workArea: { ...laptop.bounds, height: 700 } }, ['workArea']);
    expect(isSeen(app.facilitator)).toBe(true);
    expect(told()).toEqual([]);
  });

  test('a window that comes onto another display, by hand or by the system, is out of sight until its page has drawn for it', async () => {
    app.facilitator.setBounds({ x: 1366 });
    expect(isSeen(app.facilitator)).toBe(false);
    expect(told()).toEqual([1]);
    await app.hasDrawn();
    expect(isSeen(app.facilitator)).toBe(true);
  });

  test('back where the facilitator said that the room cannot see, it is in sight at once', async () => {
    app.facilitator.setBounds({ x: 1366 });
    await app.hasDrawn();
    app.facilitator.setBounds({ x: 0 });
    expect(isSeen(app.facilitator)).toBe(true);
    expect(told()).toEqual([1, 1]);
  });

  test('an audience window whose display has gone is closed at once, before the page has answered', () => {
    const audience = app.openAudience();
    app.electron.screen.unplug(2);
    expect(audience.isDestroyed()).toBe(true);
    expect(isSeen(app.facilitator)).toBe(false);
  });

  test('a window that the system moves before it tells of the displays is out of sight at once', () => {
    app.electron.screen.displays = [projector];
    app.facilitator.setBounds({ x: 1366 });
    expect(isSeen(app.facilitator)).toBe(false);
    expect(told()).toEqual([1]);
    app.electron.screen.emit('display-removed', {}, laptop);
    expect(told()).toEqual([1]);
  });

  test('the audience window stays over the wall until the page has answered', async () => {
    const audience = app.openAudience();
    app.electron.screen.unplug(1);
    expect(audience.isDestroyed()).toBe(false);
    expect(isSeen(app.facilitator)).toBe(false);
    await app.hasDrawn();
    expect(audience.isDestroyed()).toBe(true);
    expect(isSeen(app.facilitator)).toBe(true);
  });

  test('a hung page is loaded again, and the window is seen', () => {
    vi.useFakeTimers();
    app.electron.screen.unplug(2);
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(app.facilitator.loaded).toEqual([facilitatorPage, facilitatorPage]);
    expect(isSeen(app.facilitator)).toBe(true);
  });
});
