import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { audiencePage, type DesktopApp, facilitatorPage, startDesktopApp } from '../../support/desktop-app';
import { fakeDisplay } from '../../support/fake-screen';

const laptop = fakeDisplay(1, 0, 1366, 768);
const projector = fakeDisplay(2, 1366, 1024, 768);
const television = fakeDisplay(3, 2390);

const placeOf = (window: { getBounds(): unknown; isFullScreen(): boolean }) => ({
  ...(window.getBounds() as object),
  fullScreen: window.isFullScreen(),
});
const fullOn = (display: { bounds: object }) => ({ ...display.bounds, fullScreen: true });

describe('with a laptop and a projector', () => {
  let app: DesktopApp;
  beforeEach(async () => {
    app = await startDesktopApp({ displays: [laptop, projector] });
  });

  test('lists the displays and which one the facilitator is on', async () => {
    expect(await app.ask('displays:list')).toEqual([
      { id: '1', label: 'Display 1', width: 1366, height: 768, facilitator: true },
      { id: '2', label: 'Display 2', width: 1024, height: 768, facilitator: false },
    ]);
  });

  test('the audience window fills the confirmed display', async () => {
    expect(await app.ask('displays:confirm', '2')).toBe(true);
    expect(placeOf(app.openAudience())).toEqual(fullOn(projector));
  });

  test('before anything is confirmed, the audience window keeps off the facilitator’s display', () => {
    expect(placeOf(app.openAudience())).toEqual(fullOn(projector));
  });

  test('an unknown display is not confirmed', async () => {
    expect(await app.ask('displays:confirm', '7')).toBe(false);
  });

  test('what was confirmed can be forgotten', async () => {
    await app.ask('displays:confirm', '2');
    const audience = app.openAudience();
    expect(await app.ask('displays:confirm', null)).toBe(true);
    expect(placeOf(audience)).toEqual(fullOn(projector));
  });

  test('the audience window closes when its display goes away', async () => {
    await app.ask('displays:confirm', '2');
    const audience = app.openAudience();
    app.electron.screen.unplug(2);
    await app.hasDrawn();
    expect(audience.isDestroyed()).toBe(true);
    expect(app.facilitator.isDestroyed()).toBe(false);
  });

  test('opened again while its display is away, it is an ordinary window that can be moved', async () => {
    await app.ask('displays:confirm', '2');
    app.electron.screen.unplug(2);
    await app.hasDrawn();
    expect(app.openAudience().isFullScreen()).toBe(false);
  });

  test('when its display comes back, so does the audience window, with the same session', async () => {
    await app.ask('displays:confirm', '2');
    app.openAudience();
    app.electron.screen.unplug(2);
    await app.hasDrawn();
    expect(app.audiences()).toEqual([]);
    app.electron.screen.plugIn(projector);
    await app.hasDrawn();
    expect(app.audiences().map(placeOf)).toEqual([fullOn(projector)]);
    expect(app.audiences()[0]?.loaded).toEqual([audiencePage]);
  });

  test('it does not come back when it was closed by hand, or when the wall is no longer confirmed', async () => {
    await app.ask('displays:confirm', '2');
    app.openAudience().destroy();
    app.electron.screen.unplug(2);
    await app.hasDrawn();
    app.electron.screen.plugIn(projector);
    await app.hasDrawn();
    expect(app.audiences()).toEqual([]);
    app.openAudience();
    app.electron.screen.unplug(2);
    await app.hasDrawn();
    await app.ask('displays:confirm', null);
    app.electron.screen.plugIn(projector);
    await app.hasDrawn();
    expect(app.audiences()).toEqual([]);
  });

  test('another display that is plugged in meanwhile does not get the audience window', async () => {
    await app.ask('displays:confirm', '2');
    app.openAudience();
    app.electron.screen.unplug(2);
    await app.hasDrawn();
    app.electron.screen.plugIn(television);
    await app.hasDrawn();
    expect(app.audiences()).toEqual([]);
  });

  test('the audience window closes when the facilitator is pushed onto its display', async () => {
    await app.ask('displays:confirm', '2');
    const audience = app.openAudience();
    app.electron.screen.unplug(1);
    await app.hasDrawn();
    expect(audience.isDestroyed()).toBe(true);
  });

  test('the facilitator page is told when displays come and go', async () => {
    app.electron.screen.plugIn(television);
    await app.hasDrawn();
    app.electron.screen.unplug(3);
    await app.hasDrawn();
    const told = app.facilitator.webContents.sent.map(({ channel, values }) => [
      channel,
      (values[0] as unknown[]).length,
    ]);
    expect(told).toEqual([
      ['displays:changed', 3],
      ['displays:changed', 2],
    ]);
  });

  test('the facilitator page is told when its window is on another display, and only then', () => {
    app.facilitator.setBounds({ x: 20 });
    expect(app.facilitator.webContents.sent).toEqual([]);
    app.facilitator.setBounds({ x: 1366 });
    app.facilitator.setBounds({ x: 1370 });
    expect(app.facilitator.webContents.sent).toHaveLength(1);
    expect(app.facilitator.webContents.sent[0]?.values[0]).toMatchObject([
      { facilitator: false },
      { facilitator: true },
    ]);
  });

  test.each([
    ['a window', false],
    ['full screen', true],
  ])('swapping moves the facilitator (in %s) and the audience to each other’s display', async (_name, fullScreen) => {
    await app.ask('displays:confirm', '2');
    const audience = app.openAudience();
    if (fullScreen) await app.ask('window:toggle-full-screen');
    expect(await app.ask('displays:confirm', '1')).toBe(true);
    await Promise.resolve();
    expect(audience.isDestroyed()).toBe(false);
    expect(placeOf(audience)).toEqual(fullOn(laptop));
    expect(await app.ask('displays:list')).toMatchObject([{ facilitator: false }, { facilitator: true }]);
  });

  test('confirming the wall and the desk puts both windows there, also from a third display', async () => {
    app.electron.screen.plugIn(television);
    await app.hasDrawn();
    app.facilitator.setBounds({ x: television.bounds.x });
    const audience = app.openAudience();
    expect(await app.ask('displays:confirm', '2', '1')).toBe(true);
    expect(placeOf(audience)).toEqual(fullOn(projector));
    expect(await app.ask('displays:list')).toMatchObject([
      { id: '1', facilitator: true },
      { id: '2', facilitator: false, audience: true },
      { id: '3', facilitator: false },
    ]);
  });

  test.each([
    ['the room’s own', '2'],
    ['one that is not there', '7'],
  ])('a desk on %s is not accepted', async (_name, desk) => {
    expect(await app.ask('displays:confirm', '2', desk)).toBe(false);
  });

  test('confirming a third display moves the open audience window there', async () => {
    app.electron.screen.plugIn(television);
    await app.hasDrawn();
    await app.ask('displays:confirm', '2');
    const audience = app.openAudience();
    await app.ask('displays:confirm', '3');
    expect(placeOf(audience)).toEqual(fullOn(television));
  });

  test.each([
    ['has another size', fakeDisplay(2, 1366, 800, 600)],
    ['is on the other side', fakeDisplay(2, -1024, 1024, 768)],
  ])('the audience window fills its display again when that %s', async (_name, changed) => {
    await app.ask('displays:confirm', '2');
    const audience = app.openAudience();
    app.electron.screen.change(changed);
    await app.hasDrawn();
    await Promise.resolve();
    expect(placeOf(audience)).toEqual(fullOn(changed));
  });

  test('an audience window that covers its display stays as it is, also when Esc has left full screen', async () => {
    await app.ask('displays:confirm', '2');
    const audience = app.openAudience();
    audience.setFullScreen(false);
    app.electron.screen.plugIn(television);
    await app.hasDrawn();
    await app.ask('displays:confirm', '2');
    expect(placeOf(audience)).toEqual({ ...projector.bounds, fullScreen: false });
  });

  test('where the displays change places, the one confirmed is the wall again once the page says so', async () => {
    await app.ask('displays:confirm', '2');
    const audience = app.openAudience();
    // Windows stay where they were on the desktop: what was on the laptop is now on the wall, and the other way round.
    app.electron.screen.displays = [fakeDisplay(2, 0, 1024, 768), fakeDisplay(1, 1024, 1366, 768)];
    app.electron.screen.emit('display-metrics-changed', {}, laptop, ['bounds']);
    await app.hasDrawn();
    expect(await app.ask('displays:list')).toMatchObject([
      { id: '2', facilitator: true },
      { id: '1', facilitator: false },
    ]);
    expect(await app.ask('displays:confirm', '2')).toBe(true);
    await Promise.resolve();
    await Promise.resolve();
    expect(await app.ask('displays:list')).toMatchObject([
      { id: '2', facilitator: false },
      { id: '1', facilitator: true },
    ]);
    expect(placeOf(audience)).toEqual({ x: 0, y: 0, width: 1024, height: 768, fullScreen: true });
  });

  test('there is one audience window: the older closes once the newer has loaded', () => {
    const older = app.openAudience();
    const newer = app.openAudience();
    expect(older.isDestroyed()).toBe(false);
    newer.webContents.emit('did-finish-load');
    expect(older.isDestroyed()).toBe(true);
    expect(app.audiences()).toEqual([newer]);
  });

  test('closing the facilitator window closes the audience window', () => {
    const audience = app.openAudience();
    app.facilitator.destroy();
    expect(audience.isDestroyed()).toBe(true);
    app.electron.app.emit('window-all-closed');
    expect(app.electron.app.quits).toBe(1);
  });

  test('displays are no longer watched once the facilitator window is gone', () => {
    app.facilitator.destroy();
    expect(app.electron.screen.eventNames()).toEqual([]);
  });

  test('the computer stays awake only while the audience window is open', () => {
    expect(app.electron.awake.size).toBe(0);
    const audience = app.openAudience();
    expect(app.electron.awake.size).toBe(1);
    audience.destroy();
    expect(app.electron.awake.size).toBe(0);
  });

  test('a window may be closed while its page loads', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReset().mockReturnValue(true);
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    onTestFinished(() => void process.off('unhandledRejection', unhandled));
    app.openAudience().destroy();
    app.facilitator.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    app.facilitator.destroy();
    // Long enough for Node to find a rejection that nobody has taken.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unhandled).not.toHaveBeenCalled();
    expect(said).not.toHaveBeenCalled();
  });

  test('a page whose process has died is loaded again, but not for ever', () => {
    const audience = app.openAudience();
    audience.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(audience.loaded).toEqual([audiencePage]);
    for (let crash = 0; crash < 9; crash += 1)
      audience.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(audience.loaded).toEqual(Array.from({ length: 4 }, () => audiencePage));
    app.facilitator.webContents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(app.facilitator.loaded).toEqual([facilitatorPage, facilitatorPage]);
  });
});

describe('telling displays apart', () => {
  let app: DesktopApp;
  const numbers = () => app.numbers().map((window) => [window.loaded[0]?.split('#')[1], window.getBounds()]);
  beforeEach(async () => {
    vi.useFakeTimers();
    app = await startDesktopApp({ displays: [projector, laptop, television] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('each has a large number over everything, 1 where the facilitator is, that takes no press and no focus', async () => {
    const audience = app.openAudience();
    expect(await app.ask('displays:identify')).toBe(3);
    expect(numbers()).toEqual([
      ['number-1', laptop.bounds],
      ['number-2', projector.bounds],
      ['number-3', television.bounds],
    ]);
    for (const window of app.numbers()) {
      expect(window.options).toMatchObject({ focusable: false, alwaysOnTop: true, frame: false, show: false });
      expect(window.takesPresses).toBe(false);
      window.emit('ready-to-show');
      expect([window.visible, window.focused]).toEqual([true, 0]);
    }
    expect(audience.isDestroyed()).toBe(false);
  });

  test('the numbers go by themselves, and may be asked for again meanwhile', async () => {
    await app.ask('displays:identify');
    vi.advanceTimersByTime(4_000);
    await app.ask('displays:identify');
    expect(numbers()).toHaveLength(3);
    vi.advanceTimersByTime(4_000);
    expect(numbers()).toHaveLength(3);
    vi.advanceTimersByTime(1_000);
    expect(numbers()).toEqual([]);
  });

  test.each([
    ['a display goes', () => app.electron.screen.unplug(3)],
    ['the facilitator window is closed', () => app.facilitator.destroy()],
  ])('the numbers go at once when %s', async (_name, happens) => {
    await app.ask('displays:identify');
    happens();
    expect(numbers()).toEqual([]);
  });
});

describe('with displays as Linux names them', () => {
  // As reported for X11: beyond what JavaScript counts exactly (electron#41755), and one for two of a model (electron#20779).
  const monitor = fakeDisplay(13_702_250_537_190_212, 0, 2560, 1440);
  const twins = [
    fakeDisplay(21_442_169_663_798_852, 0, 1920),
    fakeDisplay(21_442_169_663_798_852, 1920, 1920),
  ] as const;
  const idsOf = async (app: DesktopApp) =>
    ((await app.ask('displays:list')) as readonly { readonly id: string }[]).map(({ id }) => id);

  test('a display with a very large number is confirmed and filled', async () => {
    const app = await startDesktopApp({ displays: [laptop, { ...monitor, bounds: { ...monitor.bounds, x: 1366 } }] });
    const [, room] = await idsOf(app);
    expect(await app.ask('displays:confirm', room)).toBe(true);
    expect(placeOf(app.openAudience())).toEqual({ ...monitor.bounds, x: 1366, fullScreen: true });
  });

  test('two displays that share a number are told apart, and each is the wall when it is the one confirmed', async () => {
    const app = await startDesktopApp({ displays: twins });
    const [left, right] = await idsOf(app);
    expect(left).not.toBe(right);
    expect(await app.ask('displays:list')).toMatchObject([{ facilitator: true }, { facilitator: false }]);
    expect(await app.ask('displays:confirm', right)).toBe(true);
    const audience = app.openAudience();
    expect(placeOf(audience)).toEqual(fullOn(twins[1]));
    expect(await app.ask('displays:confirm', left)).toBe(true);
    expect(placeOf(audience)).toEqual(fullOn(twins[0]));
    expect(await app.ask('displays:list')).toMatchObject([{ facilitator: false }, { facilitator: true }]);
  });
});

describe('with one display', () => {
  let app: DesktopApp;
  beforeEach(async () => {
    app = await startDesktopApp({ displays: [laptop] });
  });

  test('it cannot be confirmed as the wall, because the facilitator has nowhere else to be', async () => {
    expect(await app.ask('displays:confirm', '1')).toBe(false);
  });

  test('the audience window is an ordinary window', () => {
    const audience = app.openAudience();
    expect(audience.isFullScreen()).toBe(false);
    expect(audience.options).not.toHaveProperty('frame');
  });

  test('confirming a display plugged in later moves the audience window there', async () => {
    const audience = app.openAudience();
    app.electron.screen.plugIn(projector);
    await app.hasDrawn();
    expect(await app.ask('displays:confirm', '2')).toBe(true);
    expect(placeOf(audience)).toEqual(fullOn(projector));
  });
});
