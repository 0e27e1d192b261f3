import type { Display, PdfRequest, SaveOutcome, SaveRequest } from '../core/contract/ipc';
import type { Speech } from './speech';

/** The displays in use, as far as the edition can tell. */
export interface DisplaySet {
  /** Recognises the same set again; never shown. */
  readonly key: string;
  /** True when there is more than one display, not mirrored. */
  readonly extended: boolean;
  /** Empty where the edition may not list them. */
  readonly displays: readonly Display[];
}

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
  /** Puts the audience window on a display from now on; `null` forgets it. `false` when that display is not there. */
  confirmDisplay(id: string | null): Promise<boolean>;
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
