import { type BrowserWindow, type Display, screen } from 'electron';
import { type AudiencePlace, fillDisplay, openAudienceWindow } from './audience-window';
import { displayOf, findDisplay, idOf } from './displays';

/** Which display the room sees, and the audience window on it. */
export interface Wall {
  openAudience(url: string): void;
  /** False when there is no such display, or it is the only one: then the facilitator's own screen is what the room sees. */
  confirm(id: string | null): boolean;
  /**
   * Call when displays have changed and the facilitator page has drawn for them: until then the room keeps its slide. An
   * audience window whose display has gone is closed, never moved to another; when the confirmed one is there again, so
   * is the window.
   */
  displaysChanged(): void;
  /** Call when the facilitator window is on another display than before. */
  facilitatorMoved(): void;
  /** Whether single letters are keys of the audience window; they are until the page says otherwise. */
  setLetterKeys(on: boolean): void;
  close(): void;
}

export function createWall(facilitator: BrowserWindow): Wall {
  let letterKeys = true;
  let confirmed: string | null = null;
  let audience: { readonly window: BrowserWindow; readonly url: string; displayId: string | null } | null = null;
  /** Closed with its display, and not opened since. */
  let away: { readonly url: string; readonly displayId: string } | null = null;

  const place = (): AudiencePlace => {
    const here = idOf(displayOf(facilitator));
    const known = findDisplay(confirmed);
    if (known !== undefined && idOf(known) !== here) return { kind: 'display', display: known };
    // Not yet confirmed: the page shows only the holding slide until it is, so any display but this one will do.
    const other = screen.getAllDisplays().find((display) => idOf(display) !== here);
    return other === undefined ? { kind: 'window' } : { kind: 'display', display: other };
  };

  const openAudience = (url: string) => {
    away = null;
    const older = audience?.window;
    const where = place();
    const window = openAudienceWindow(url, where, () => letterKeys);
    const opened = { window, url, displayId: where.kind === 'display' ? idOf(where.display) : null };
    audience = opened;
    window.on('closed', () => {
      if (audience === opened) audience = null;
    });
    // There is one wall. The older window stays until the new one has loaded, so that the room never sees the desktop.
    if (older !== undefined) {
      const closeOlder = () => {
        if (!older.isDestroyed()) older.destroy();
      };
      window.webContents.once('did-finish-load', closeOlder);
      window.once('closed', closeOlder);
    }
  };

  const confirm = (id: string | null): boolean => {
    if (id === null) {
      confirmed = null;
      return true;
    }
    const display = findDisplay(id);
    if (display === undefined || !makeWayOn(display, facilitator)) return false;
    confirmed = id;
    if (audience !== null) {
      audience.displayId = id;
      fillDisplay(audience.window, display);
    }
    return true;
  };

  const close = () => {
    if (audience !== null && !audience.window.isDestroyed()) audience.window.destroy();
  };

  const keepOnDisplay = () => {
    if (audience === null || audience.displayId === null) return;
    const { url, displayId } = audience;
    const own = findDisplay(displayId);
    const isTaken = idOf(displayOf(facilitator)) === displayId;
    // Taken: the system has put the facilitator window there, as its own display has gone or the two have changed places.
    const where: AudiencePlace = own === undefined || isTaken ? place() : { kind: 'display', display: own };
    if (own === undefined || where.kind === 'window') {
      close();
      away = { url, displayId };
    } else {
      audience.displayId = idOf(where.display);
      fillDisplay(audience.window, where.display);
    }
  };

  const bringBack = () => {
    if (away === null || away.displayId !== confirmed || findDisplay(confirmed) === undefined) return;
    if (idOf(displayOf(facilitator)) !== confirmed) openAudience(away.url);
  };

  const displaysChanged = () => {
    keepOnDisplay();
    bringBack();
  };

  const setLetterKeys = (on: boolean) => {
    letterKeys = on;
  };

  return { openAudience, confirm, displaysChanged, facilitatorMoved: bringBack, setLetterKeys, close };
}

/** Swapping: the facilitator window leaves the display the room sees. False when there is nowhere else. */
function makeWayOn(display: Display, facilitator: BrowserWindow): boolean {
  const wanted = idOf(display);
  if (idOf(displayOf(facilitator)) !== wanted) return true;
  const other = screen.getAllDisplays().find((one) => idOf(one) !== wanted);
  if (other === undefined) return false;
  const { x, y, width, height } = other.workArea;
  const move = () => {
    if (!facilitator.isDestroyed())
      facilitator.setBounds({ x, y, width: Math.min(width, 1280), height: Math.min(height, 800) });
  };
  if (facilitator.isFullScreen()) {
    facilitator.once('leave-full-screen', move);
    facilitator.setFullScreen(false);
  } else {
    if (facilitator.isMaximized()) facilitator.unmaximize();
    move();
  }
  return true;
}
