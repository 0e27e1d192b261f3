import { type BrowserWindow, type Display as ElectronDisplay, screen } from 'electron';
import type { Display } from '../../renderer/core/contract/ipc';
import type { Desktop, Seen } from '../../renderer/core/displays/desktop';

/** The display the window is on, or the most of it. */
function displayOf(window: BrowserWindow): ElectronDisplay {
  return screen.getDisplayMatching(window.getBounds());
}

const isTwin = ({ id }: ElectronDisplay) => screen.getAllDisplays().filter((display) => display.id === id).length > 1;

/**
 * What the system calls the display, as text: on Linux the number can be beyond what JavaScript counts exactly, and two
 * displays of one model can share it. Then where each is tells them apart.
 */
function idOf(display: ElectronDisplay): string {
  const { id, bounds } = display;
  return isTwin(display) ? `${id} at ${bounds.x},${bounds.y}` : String(id);
}

export function findDisplay(id: string): ElectronDisplay | undefined {
  return screen.getAllDisplays().find((display) => idOf(display) === id);
}

/** What the system says now. */
export function seeDisplays(facilitator: BrowserWindow): Seen {
  return {
    displays: screen.getAllDisplays().map((display) => ({
      id: idOf(display),
      ...(isTwin(display) && { twin: true }),
      bounds: display.bounds,
      scale: display.scaleFactor,
    })),
    facilitatorOn: idOf(displayOf(facilitator)),
  };
}

/** As the contract describes them, in the order the system gives. */
export function describeDisplays(desktop: Desktop): readonly Display[] {
  const { seen, audience } = desktop;
  return seen.displays.map(({ id, twin, bounds }) => ({
    id,
    label: findDisplay(id)?.label ?? '',
    width: bounds.width,
    height: bounds.height,
    facilitator: id === seen.facilitatorOn,
    ...(audience.kind === 'open' && id === audience.on && { audience: true }),
    ...(twin && { twin }),
  }));
}

/** Calls back until the facilitator window is closed; `told` is false when only that window has moved. */
export function watchDisplays(facilitator: BrowserWindow, onLook: (told: boolean) => void): void {
  const look = (told: boolean) => () => {
    if (!facilitator.isDestroyed()) onLook(told);
  };
  const [told, moved] = [look(true), look(false)];
  screen.on('display-added', told);
  screen.on('display-metrics-changed', told);
  screen.on('display-removed', told);
  facilitator.on('move', moved);
  facilitator.on('closed', () => {
    screen.off('display-added', told);
    screen.off('display-metrics-changed', told);
    screen.off('display-removed', told);
  });
}
