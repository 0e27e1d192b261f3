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

export interface DisplayChanges {
  /** A display has come, gone, or is elsewhere or another size than before. */
  onSet(): void;
  /** The facilitator window is on another of the same displays. */
  onFacilitator(): void;
}

/** Calls back until the facilitator window is closed. What changes only room for a task bar is no change. */
export function watchDisplays(facilitator: BrowserWindow, { onSet, onFacilitator }: DisplayChanges): void {
  let set = describeSet();
  let here = idOf(displayOf(facilitator));
  const check = () => {
    if (facilitator.isDestroyed()) return;
    const [oldSet, oldHere] = [set, here];
    set = describeSet();
    here = idOf(displayOf(facilitator));
    if (set !== oldSet) onSet();
    else if (here !== oldHere) onFacilitator();
  };
  screen.on('display-added', check);
  screen.on('display-metrics-changed', check);
  screen.on('display-removed', check);
  facilitator.on('move', check);
  facilitator.on('closed', () => {
    screen.off('display-added', check);
    screen.off('display-metrics-changed', check);
    screen.off('display-removed', check);
  });
}

function describeSet(): string {
  return JSON.stringify(screen.getAllDisplays().map(({ id, bounds, scaleFactor }) => [id, bounds, scaleFactor]));
}
