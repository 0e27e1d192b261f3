import { type BrowserWindow, type Display as ElectronDisplay, screen } from 'electron';
import type { Display } from '../../renderer/core/contract/ipc';

/** The display the window is on, or the most of it. */
export function displayOf(window: BrowserWindow): ElectronDisplay {
  return screen.getDisplayMatching(window.getBounds());
}

export function findDisplay(id: number | null): ElectronDisplay | undefined {
  return screen.getAllDisplays().find((display) => display.id === id);
}

/** As the contract describes them, in the order the system gives. */
export function describeDisplays(facilitator: BrowserWindow): readonly Display[] {
  const here = displayOf(facilitator).id;
  return screen.getAllDisplays().map(({ id, label, bounds }) => ({
    id,
    label,
    width: bounds.width,
    height: bounds.height,
    facilitator: id === here,
  }));
}

/**
 * Calls back when a display comes, goes or changes, and when the facilitator window is on another one than before.
 * `removed` is true when one has gone.
 */
export function watchDisplays(facilitator: BrowserWindow, onChanged: (removed: boolean) => void): void {
  let here = displayOf(facilitator).id;
  const report = (removed: boolean) => {
    if (facilitator.isDestroyed()) return;
    here = displayOf(facilitator).id;
    onChanged(removed);
  };
  const changed = () => report(false);
  const removed = () => report(true);
  screen.on('display-added', changed);
  screen.on('display-metrics-changed', changed);
  screen.on('display-removed', removed);
  facilitator.on('move', () => {
    if (displayOf(facilitator).id !== here) changed();
  });
  facilitator.on('closed', () => {
    screen.off('display-added', changed);
    screen.off('display-metrics-changed', changed);
    screen.off('display-removed', removed);
  });
}
