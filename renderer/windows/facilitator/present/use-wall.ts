import { useEffect, useEffectEvent } from 'react';
import {
  type Answered,
  afterChange,
  answered,
  asking,
  type WallAnswer,
  withAnswer,
} from '../../../core/displays/answers';
import type { DisplaySet } from '../../../core/displays/display-set';
import type { Wall } from '../../../core/session/state';
import type { Settings } from '../../../core/settings';
import type { Platform } from '../../../platform/platform';
import type { SessionStore } from '../../../state/session-store';

export interface WallOptions {
  readonly store: SessionStore;
  readonly platform: Platform;
  readonly settings: Settings;
  readonly displays: DisplaySet;
  readonly onSettings: (settings: Settings) => void;
  readonly onOpenAudience: () => void;
  /** Any other answer than before: what was said of the old one no longer holds. */
  readonly onAnswer: () => void;
  /** A browser may not move windows: how to change them over. */
  readonly onCannotSwap: () => void;
}

export interface WallAsking {
  /** Goes to the neutral question. */
  ask(): void;
  answer(given: WallAnswer): Promise<void>;
}

/** Which screen the room sees: carries out what `core/displays/answers` says, for every change of displays and every answer. */
export function useWall(options: WallOptions): WallAsking {
  const { store, platform, settings, displays, onSettings, onOpenAudience, onAnswer, onCannotSwap } = options;

  const set = (wall: Wall) => {
    onAnswer();
    store.dispatch({ kind: 'wall', wall });
  };
  /** False when the shell cannot place the windows so: then the question stands. */
  const give = async ({ remember, places, wall }: Answered): Promise<boolean> => {
    // Remembered first: as the windows change over, this page hears of it and applies what is remembered.
    if (remember !== null) onSettings({ ...settings, displays: withAnswer(settings.displays, remember) });
    const placed = places === null || (await platform.confirmDisplay(places));
    set(placed ? wall : { kind: 'unknown' });
    return placed;
  };

  const follow = useEffectEvent(async (present: DisplaySet) => {
    const next = afterChange(store.getSnapshot().state.wall, present, settings.displays);
    if (next === 'stay') return;
    if (next === 'ask') return set({ kind: 'unknown' });
    const placed = await give(next);
    if (placed && next.wall.kind === 'separate' && store.getSnapshot().presence.kind !== 'open') onOpenAudience();
  });
  useEffect(() => {
    void follow(displays);
  }, [displays]);

  return {
    ask: () => set(asking(displays)),
    async answer(given) {
      // Where the audience window is by now, which is no change that this page hears of.
      const now = await platform.displays();
      const next = answered(given, now.key === displays.key ? { ...displays, displays: now.displays } : displays);
      if (next === 'cannot-swap') return onCannotSwap();
      await give(next);
    },
  };
}
