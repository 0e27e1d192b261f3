import type { BrowserWindow } from 'electron';
import { assertNever } from '../../renderer/core/assert-never';
import type { Display } from '../../renderer/core/contract/ipc';
import {
  type DesktopCommand,
  type DesktopEvent,
  startDesktop,
  stepDesktop,
} from '../../renderer/core/displays/desktop';
import { fillDisplay, openAudienceWindow } from './audience-window';
import { describeDisplays, findDisplay, seeDisplays, watchDisplays } from './displays';
import { moveToDisplay } from './facilitator-window';
import { notify } from './ipc';
import { createNumbers } from './numbers';
import { createVeil } from './veil';

/** The windows of the desktop edition and the displays they are on: carries out what the model in `core/displays/` says. */
export interface Wall {
  displays(): readonly Display[];
  openAudience(url: string): void;
  /** False when there is no such display, or it is the only one: then the facilitator's own screen is what the room sees. */
  confirm(room: string | null, desk?: string | null): boolean;
  /** The facilitator page has drawn for this change. */
  drawn(change: number): void;
  /** Large numbers on all displays, for a few seconds. Says how many displays there are. */
  identify(): number;
  /** Whether single letters are keys of the audience window; they are until the page says otherwise. */
  setLetterKeys(on: boolean): void;
}

export function createWall(facilitator: BrowserWindow): Wall {
  let letterKeys = true;
  let audience: BrowserWindow | null = null;
  let desktop = startDesktop(seeDisplays(facilitator));
  const veil = createVeil(facilitator, () => happen({ kind: 'page-fresh' }));
  const numbers = createNumbers(() => happen({ kind: 'identified' }));

  const happen = (event: DesktopEvent): boolean => {
    if (facilitator.isDestroyed()) return false;
    const { next, commands, accepted = true } = stepDesktop(desktop, event, seeDisplays(facilitator));
    desktop = next;
    for (const command of commands) carryOut(command);
    return accepted;
  };

  const carryOut = (command: DesktopCommand) => {
    switch (command.kind) {
      case 'open-audience':
        return openAudience(command.url, command.on);
      case 'fill': {
        const display = findDisplay(command.on);
        if (audience !== null && display !== undefined) fillDisplay(audience, display);
        return;
      }
      case 'close-audience':
        return closeAudience();
      case 'move-facilitator': {
        const display = findDisplay(command.to);
        if (display !== undefined) moveToDisplay(facilitator, display);
        return;
      }
      case 'veil':
        return veil.lower();
      case 'unveil':
        return veil.lift();
      case 'tell':
        return notify(facilitator, 'displays:changed', describeDisplays(desktop), command.change);
      case 'show-numbers':
        return numbers.show(command.on);
      case 'hide-numbers':
        return numbers.hide();
      default:
        return assertNever(command);
    }
  };

  const openAudience = (url: string, on: string | null) => {
    const older = audience;
    const display = on === null ? undefined : findDisplay(on);
    const window = openAudienceWindow(url, display ?? null, () => letterKeys);
    audience = window;
    window.on('closed', () => {
      if (audience !== window) return;
      audience = null;
      happen({ kind: 'audience-closed' });
    });
    // There is one wall. The older window stays until the new one has loaded, so that the room never sees the desktop.
    if (older !== null) {
      const closeOlder = () => {
        if (!older.isDestroyed()) older.destroy();
      };
      window.webContents.once('did-finish-load', closeOlder);
      window.once('closed', closeOlder);
    }
  };

  const closeAudience = () => {
    if (audience !== null && !audience.isDestroyed()) audience.destroy();
  };

  watchDisplays(facilitator, (told) => happen({ kind: 'look', told }));
  facilitator.on('closed', () => {
    closeAudience();
    numbers.hide();
  });

  return {
    displays: () => describeDisplays(desktop),
    openAudience: (url) => void happen({ kind: 'open-audience', url }),
    confirm: (room, desk = null) => happen({ kind: 'confirm', room, desk }),
    drawn: (change) => void happen({ kind: 'drawn', change }),
    identify() {
      happen({ kind: 'identify' });
      return desktop.seen.displays.length;
    },
    setLetterKeys(on) {
      letterKeys = on;
    },
  };
}
