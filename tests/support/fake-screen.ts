import { EventEmitter } from 'node:events';
import type { Display, Rectangle } from 'electron';

export class FakeScreen extends EventEmitter {
  displays: Display[] = [];
  getAllDisplays = (): Display[] => [...this.displays];
  getDisplayMatching = (rect: Rectangle): Display => {
    const overlap = ({ bounds: b }: Display) =>
      Math.max(0, Math.min(rect.x + rect.width, b.x + b.width) - Math.max(rect.x, b.x)) *
      Math.max(0, Math.min(rect.y + rect.height, b.y + b.height) - Math.max(rect.y, b.y));
    const best = this.displays.toSorted((a, b) => overlap(b) - overlap(a))[0];
    if (best === undefined) throw new Error('Unexpected empty list of displays, expected at least one');
    return best;
  };
  plugIn(display: Display): void {
    this.displays.push(display);
    this.emit('display-added', {}, display);
  }
  /** A display is elsewhere, or another size, from now on. */
  change(display: Display, metrics: readonly string[] = ['bounds', 'workArea']): void {
    this.displays = this.displays.map((one) => (one.id === display.id ? display : one));
    this.emit('display-metrics-changed', {}, display, metrics);
  }
  unplug(id: number): void {
    const gone = this.displays.find((display) => display.id === id);
    this.displays = this.displays.filter((display) => display !== gone);
    this.emit('display-removed', {}, gone);
  }
}

/** A display of the given size; side by side when `x` says so. */
export function fakeDisplay(id: number, x = 0, width = 1920, height = 1080): Display {
  const bounds = { x, y: 0, width, height };
  // Only what the shell reads; Electron's own has some thirty fields.
  return {
    id,
    label: `Display ${id}`,
    bounds,
    workArea: { ...bounds, height: height - 40 },
    scaleFactor: 1,
  } as Display;
}
