/**
 * The one list of what crosses between the desktop shell and the facilitator page. Wrappers, bridge and tests take
 * their types from here. Names are `subject:verb`.
 */

/** A display as the shell describes it. */
export interface Display {
  /** Given by the shell, different for each display in use, and the same each time this set of displays is in use. */
  readonly id: string;
  readonly label: string;
  /** Size in CSS px. */
  readonly width: number;
  readonly height: number;
  /** True for the one the facilitator window is on. */
  readonly facilitator: boolean;
  /** The audience window fills it. */
  readonly audience?: true;
  /** Another in use has the same number: only their places tell the two apart, and only until the next change. */
  readonly twin?: true;
}

/** `name`: suggested file name; must equal its own basename. Text is written as UTF-8. */
export type SaveRequest =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly bytes: Uint8Array };

/** The page as it would be printed, as a PDF in which the first of `month` (`2026-11`) is the only date. */
export interface PdfRequest {
  /** Suggested file name; must equal its own basename. */
  readonly name: string;
  readonly month: string;
}

export type SaveOutcome =
  | { readonly ok: true; readonly name: string }
  | {
      readonly ok: false;
      readonly reason: 'cancelled' | 'disk-full' | 'not-writable' | 'not-found' | 'bad-name' | 'failed';
    };

/** The renderer asks, the shell answers. */
export interface Requests {
  /** Asks where to save, then writes atomically and reads back. */
  'file:save': (file: SaveRequest) => Promise<SaveOutcome>;
  /** The displays in use now. */
  'displays:list': () => Promise<readonly Display[]>;
  /**
   * The display the room sees, once the facilitator has confirmed it: the audience window is placed there, and the
   * facilitator window on `desk` (default: where it is, or any other). `null` forgets it.
   */
  'displays:confirm': (room: string | null, desk?: string | null) => Promise<boolean>;
  /** Puts a large number on every display for a few seconds: 1 where the facilitator window is. Says how many there are. */
  'displays:identify': () => Promise<number>;
  /**
   * Nothing is on the facilitator page any more that was only for the displays before `change`, a number of
   * `displays:changed`: the window may be seen again. An older number than the latest does nothing.
   */
  'displays:drawn': (change: number) => Promise<void>;
  /** The facilitator window goes to full screen, or leaves it: whichever it is in by then, however it came to be. */
  'window:toggle-full-screen': () => Promise<void>;
  /** Whether single letters are keys, as in Settings: the shell hears those of the audience window, whose page cannot ask for anything. */
  'keys:letters': (on: boolean) => Promise<void>;
  /** Makes a PDF of the page as it is, asks where to save it, then writes as `file:save` does. */
  'page:save-pdf': (pdf: PdfRequest) => Promise<SaveOutcome>;
  /** Opens the print dialog for the page as it is. */
  'page:print': () => Promise<boolean>;
}

/** The shell tells. */
export interface Notices {
  /** Each change of the set has a number of its own, which the page gives back with `displays:drawn`. */
  'displays:changed': (displays: readonly Display[], change: number) => void;
}

/** What `preload` puts on `window.notAlone`: one named method for each request, one `onX` for each notice. */
export interface DesktopBridge {
  saveFile: Requests['file:save'];
  listDisplays: Requests['displays:list'];
  confirmDisplay: Requests['displays:confirm'];
  identifyDisplays: Requests['displays:identify'];
  displaysDrawn: Requests['displays:drawn'];
  toggleFullScreen: Requests['window:toggle-full-screen'];
  setLetterKeys: Requests['keys:letters'];
  savePdf: Requests['page:save-pdf'];
  printPage: Requests['page:print'];
  /** Returns its own unsubscribe. */
  onDisplaysChanged(listener: Notices['displays:changed']): () => void;
}
