import { useEffect, useEffectEvent } from 'react';
import type { Wall } from '../../../core/session/state';
import type { KnownDisplays, Settings } from '../../../core/settings';
import type { DisplaySet, Platform } from '../../../platform/platform';
import type { SessionStore } from '../../../state/session-store';
import type { WallAnswer } from './wall-question';

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
  answer(given: Exclude<WallAnswer, 'unknown'>): Promise<void>;
}

/**
 * The answer that holds for the displays in use in this very rendering. One that was given for another set does not, nor
 * does "the room sees another screen" once this window is on that very screen.
 */
export function wallNow(wall: Wall, displays: DisplaySet, known: readonly KnownDisplays[]): Wall['kind'] {
  if (wall.kind === 'unknown' || wall.displays !== displays.key) return 'unknown';
  const room = known.find((one) => one.displays === displays.key)?.room;
  const here = displays.displays.find(({ facilitator }) => facilitator)?.id;
  return wall.kind === 'separate' && here !== undefined && room === here ? 'unknown' : wall.kind;
}

/** Which screen the room sees: asked for every set of displays, and answered for those that are remembered. */
export function useWall(options: WallOptions): WallAsking {
  const { store, platform, settings, displays, onSettings, onOpenAudience, onAnswer, onCannotSwap } = options;

  const set = (kind: Wall['kind']) => {
    onAnswer();
    store.dispatch({ kind: 'wall', wall: kind === 'unknown' ? { kind } : { kind, displays: displays.key } });
  };

  // A set of displays that was answered for needs no answer; any other set asks, whatever was answered before.
  const applyKnown = useEffectEvent(async (present: DisplaySet) => {
    const { wall } = store.getSnapshot().state;
    // Back from Wrap-up or another screen: this session has its answer.
    if (wallNow(wall, present, settings.displays) !== 'unknown') return;
    const known = settings.displays.find((one) => one.displays === present.key);
    if (known === undefined) return set('unknown');
    if (known.room !== null && !(await platform.confirmDisplay(known.room))) return set('unknown');
    set(known.wall);
    if (known.wall === 'separate' && store.getSnapshot().presence.kind !== 'open') onOpenAudience();
  });
  useEffect(() => {
    void applyKnown(displays);
  }, [displays]);

  return {
    ask: () => set('unknown'),
    async answer(given) {
      const here = displays.displays.find(({ facilitator }) => facilitator);
      const other = displays.displays.find(({ facilitator }) => !facilitator);
      // The room sees the other display, or this one: then the two windows change over.
      const room = given === 'separate' ? other : given === 'swapped' ? here : undefined;
      if (given === 'swapped' && room === undefined) return onCannotSwap();
      const wall = given === 'swapped' ? 'separate' : given;
      // "Alone" is never remembered for the next lesson: a mirrored projector looks the same. The others are remembered
      // first: as the windows change over, this page hears of it and applies what is remembered.
      if (wall !== 'alone') {
        const known: KnownDisplays = { displays: displays.key, wall, room: room?.id ?? null };
        const others = settings.displays.filter((one) => one.displays !== displays.key);
        onSettings({ ...settings, displays: [...others, known] });
      }
      if (room !== undefined && !(await platform.confirmDisplay(room.id))) return set('unknown');
      set(wall);
    },
  };
}
