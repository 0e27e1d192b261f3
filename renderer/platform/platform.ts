import type { PdfRequest, SaveOutcome, SaveRequest } from '../core/contract/ipc';
import type { Places } from '../core/displays/answers';
import type { DisplaySet } from '../core/displays/display-set';
import type { Speech } from './speech';

/** `type`: media type, such as `text/csv`. */
export type FileToSave = SaveRequest & { readonly type: string };

/** What the app needs from outside the page. Each edition has one; no other file asks which it is. */
export interface Platform {
  readonly edition: 'desktop' | 'browser';
  /** True when the app itself puts the audience window on a display; otherwise the facilitator drags it. */
  readonly canChooseDisplay: boolean;
  /** True when the facilitator learns where a file went; a browser only says that the download began. */
  saveFile(file: FileToSave): Promise<SaveOutcome>;
  /** Opens the audience window of a session. Must be called from a press. */
  openAudience(session: string): void;
  displays(): Promise<DisplaySet>;
  /**
   * Returns its own unsubscribe. The listener calls `drawn` once nothing is on the screen that was only for the displays
   * before: until then the desktop edition keeps the facilitator window out of sight. More calls do no harm.
   */
  onDisplaysChanged(listener: (set: DisplaySet, drawn: () => void) => void): () => void;
  /** Puts the audience window on the room's display, and the notes on the desk, from now on. `false` when that cannot be. */
  confirmDisplay(places: Places): Promise<boolean>;
  /**
   * Puts a large number on every display for a few seconds, 1 on the one this window is on. Says on how many; 0 where the
   * edition may not reach other displays: then only its windows can carry numbers.
   */
  identifyDisplays(): Promise<number>;
  /** Of the facilitator window. */
  toggleFullScreen(): Promise<void>;
  /** Whether single letters are keys, as in Settings, for an edition in which not every key reaches a page. */
  setLetterKeys(on: boolean): Promise<void>;
  print(): void;
  /** Saves the page, as it would be printed, as a PDF; `null` where only the browser's own print can. */
  readonly savePdf: ((pdf: PdfRequest) => Promise<SaveOutcome>) | null;
  readonly speech: Speech;
  /** Asks that what is kept here is not cleared away by the system. */
  keepStorage(): Promise<void>;
}

/** The address of the audience page for a session, beside the page that is open. */
export const audienceAddress = (session: string) => new URL(`audience.html#${session}`, document.baseURI).href;
