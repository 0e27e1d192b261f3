import type { ReadingStyle, Speech } from '../../renderer/platform/speech';

/** A voice that says nothing, and remembers what it was given. */
export interface FakeSpeech extends Speech {
  /** Everything it was asked to read, in order. */
  readonly asked: readonly { readonly pieces: readonly string[]; readonly style: ReadingStyle }[];
  /** What it is reading now; `null` in silence. */
  reading(): readonly string[] | null;
  /** It comes to the end. */
  finish(): void;
  /** Voices for these languages, and no others, are there from now on. */
  setVoices(languages: readonly string[]): void;
}

/** @param languages for which this computer has voices */
export function fakeSpeech(languages: readonly string[] = []): FakeSpeech {
  const asked: { pieces: readonly string[]; style: ReadingStyle }[] = [];
  const listeners = new Set<() => void>();
  let voices = languages;
  let now: { readonly pieces: readonly string[]; readonly onDone: () => void } | null = null;
  return {
    asked,
    reading: () => now?.pieces ?? null,
    finish() {
      const done = now;
      now = null;
      done?.onDone();
    },
    setVoices(next) {
      voices = next;
      for (const listener of listeners) listener();
    },
    canRead: (language) => voices.includes(language),
    onVoicesChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read(pieces, style, onDone) {
      asked.push({ pieces, style });
      now = { pieces, onDone };
    },
    stop() {
      now = null;
    },
  };
}
