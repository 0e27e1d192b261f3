import { type BrowserWindow, type Display as ElectronDisplay, screen } from 'electron';
import type { Display } from '../../renderer/core/contract/ipc';

/** The display the window is on, or the most of it. */
export function displayOf(window: BrowserWindow): ElectronDisplay {
  return screen.getDisplayMatching(window.getBounds());
}

/**
 * What the system calls the display, as text: on Linux the number can be beyond what JavaScript counts exactly, and two
 * displays of one model can share it. Then where each is tells them apart.
 */
export function idOf({ id, bounds }: ElectronDisplay): string {
  const isShared = screen.getAllDisplays().filter((display) => display.id === id).length > 1;
  return isShared ? `${id} at ${bounds.x},${bounds.y}` : String(id);
}

export function findDisplay(id: string | null): ElectronDisplay | undefined {
  return screen.getAllDisplays().find((display) => idOf(display) === id);
}

/** As the contract describes them, in the order the system gives. */
export function describeDisplays(facilitator: BrowserWindow): readonly Display[] {
  const here = idOf(displayOf(facilitator));
  return screen.getAllDisplays().map((display) => ({
    id: idOf(display),
    label: display.label,
    width: display.bounds.width,
    height: display.bounds.height,
    facilitator: idOf(display) === here,
  }));
}

/**
 * Calls back when a display comes, goes or changes, and when the facilitator window is on another one than before.
 * `removed` is true when one has gone.
 */
export function watchDisplays(facilitator: BrowserWindow, onChanged: (removed: boolean) => void): void {
  let here = idOf(displayOf(facilitator));
  const report = (removed: boolean) => {
    if (facilitator.isDestroyed()) return;
    here = idOf(displayOf(facilitator));
    onChanged(removed);
  };
  const changed = () => report(false);
  const removed = () => report(true);
  screen.on('display-added', changed);
  screen.on('display-metrics-changed', changed);
  screen.on('display-removed', removed);
  facilitator.on('move', () => {
    if (idOf(displayOf(facilitator)) !== here) changed();
  });
  facilitator.on('closed', () => {
    screen.off('display-added', changed);
    screen.off('display-metrics-changed', changed);
    screen.off('display-removed', removed);
  });
}
