/** How a text is read aloud. */
export interface ReadingStyle {
  /** BCP 47. */
  readonly language: string;
  /** 1 is the voice's own pace. */
  readonly rate: number;
}

/** Reading aloud with the voices that work on this computer: no word leaves it. */
export interface Speech {
  /** Whether there is such a voice for a language (BCP 47). */
  canRead(language: string): boolean;
  /** Voices may be found late. Returns its own unsubscribe. */
  onVoicesChanged(listener: () => void): () => void;
  /**
   * Reads these pieces, one after another; what was being read stops. `onDone` comes once when all is read or the voice
   * fails, and not when it is stopped.
   */
  read(pieces: readonly string[], style: ReadingStyle, onDone: () => void): void;
  stop(): void;
}

/** @param synthesis what the browser offers; `undefined` where it has none */
export function browserSpeech(synthesis: SpeechSynthesis | undefined): Speech {
  /** Counts readings, so that the end of an older one is not taken for the end of this. */
  let reading = 0;
  /** Held until they are read: a browser forgets utterances that nobody holds, and never tells of their end. */
  let utterances: readonly SpeechSynthesisUtterance[] = [];
  const stop = () => {
    reading += 1;
    if (utterances.length === 0) return;
    utterances = [];
    synthesis?.cancel();
  };
  return {
    canRead: (language) => voiceFor(synthesis, language) !== undefined,
    onVoicesChanged(listener) {
      synthesis?.addEventListener('voiceschanged', listener);
      return () => synthesis?.removeEventListener('voiceschanged', listener);
    },
    read(pieces, { language, rate }, onDone) {
      stop();
      const voice = voiceFor(synthesis, language);
      if (synthesis === undefined || voice === undefined) return onDone();
      const own = reading;
      const finish = () => {
        if (own !== reading) return;
        stop();
        onDone();
      };
      utterances = pieces.map((piece) => {
        const utterance = new SpeechSynthesisUtterance(piece);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = rate;
        utterance.onerror = finish;
        return utterance;
      });
      const last = utterances.at(-1);
      if (last === undefined) return onDone();
      last.onend = finish;
      for (const utterance of utterances) synthesis.speak(utterance);
    },
    stop,
  };
}

/** A voice of this computer alone, of this very language or at least of its tongue: "en-GB" before any "en". */
function voiceFor(synthesis: SpeechSynthesis | undefined, language: string): SpeechSynthesisVoice | undefined {
  // Some systems write `en_GB`.
  const tagOf = (text: string) => text.toLowerCase().replaceAll('_', '-');
  const tongueOf = (text: string) => tagOf(text).split('-')[0];
  const local = (synthesis?.getVoices() ?? []).filter(({ localService }) => localService);
  return (
    local.find(({ lang }) => tagOf(lang) === tagOf(language)) ??
    local.find(({ lang }) => tongueOf(lang) === tongueOf(language))
  );
}
