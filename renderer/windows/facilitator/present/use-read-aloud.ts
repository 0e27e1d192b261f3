import { type RefObject, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { AudienceScreen } from '../../../core/session/audience-view';
import type { Speech } from '../../../platform/speech';
import { readableText } from './readable-text';

export interface ReadAloudOptions {
  readonly speech: Speech;
  /** Of the lesson, BCP 47. */
  readonly language: string;
  /** 1 is the voice's own pace. */
  readonly rate: number;
  /** What the room sees: any change of it stops the voice. */
  readonly screen: AudienceScreen;
  /** Holds the picture of what the room sees. */
  readonly stage: RefObject<HTMLElement | null>;
}

export interface ReadAloud {
  /** There is a voice on this computer for the lesson's language. */
  readonly isOffered: boolean;
  readonly isReading: boolean;
  /** What the room sees has words. */
  readonly canRead: boolean;
  /** Reads, or stops reading. */
  toggle(): void;
}

/** Reads aloud what the room sees, only when asked to, and stops the moment the room sees something else. */
export function useReadAloud({ speech, language, rate, screen, stage }: ReadAloudOptions): ReadAloud {
  const isOffered = useSyncExternalStore(
    (listener) => speech.onVoicesChanged(listener),
    () => speech.canRead(language),
  );
  const [isReading, setReading] = useState(false);
  const stop = useEffectEvent(() => {
    speech.stop();
    setReading(false);
  });
  const seen = JSON.stringify(screen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever the room sees next is not what is being read.
  useEffect(() => () => stop(), [seen]);
  return {
    isOffered,
    isReading,
    canRead: screen.kind === 'slide' || screen.kind === 'help' || screen.kind === 'words',
    toggle() {
      speech.stop();
      setReading(!isReading);
      const shown = stage.current?.querySelector('.stage');
      if (isReading || !shown) return;
      speech.read(readableText(shown), { language, rate }, () => setReading(false));
    },
  };
}
