import { type RefObject, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { AudienceScreen } from '../../../core/session/audience-view';
import { readableText } from '../../../lesson-parts/stage-text';
import type { Speech } from '../../../platform/speech';

export interface Voice {
  readonly speech: Speech;
  /** 1 is the voice's own pace. */
  readonly readingRate: number;
}

export interface ReadAloud {
  /** For what holds the picture of what the room sees. */
  readonly stage: RefObject<HTMLElement | null>;
  /** There is a voice on this computer for the lesson's language. */
  readonly isOffered: boolean;
  readonly isReading: boolean;
  /** What the room sees has words. */
  readonly canRead: boolean;
  /** Reads, or stops reading. */
  toggle(): void;
}

/**
 * Reads aloud what the room sees, only when asked to, and stops the moment the room sees something else.
 *
 * @param language of the lesson, BCP 47
 * @param screen what the room sees
 */
export function useReadAloud({ speech, readingRate }: Voice, language: string, screen: AudienceScreen): ReadAloud {
  const stage = useRef<HTMLElement>(null);
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
    stage,
    isOffered,
    isReading,
    canRead: screen.kind === 'slide' || screen.kind === 'help' || screen.kind === 'words',
    toggle() {
      speech.stop();
      setReading(!isReading);
      const shown = stage.current?.querySelector('.stage');
      if (isReading || !shown) return;
      speech.read(readableText(shown), { language, rate: readingRate }, () => setReading(false));
    },
  };
}
