import { words } from 'virtual:words/lesson-parts';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { say } from '../components/live-region';
import type { AudienceScreen } from '../core/session/audience-view';
import { stagePieces } from './stage-text';

/** Long enough for what was just put on the stage to be drawn, in milliseconds: nothing of this may keep the room waiting. */
const drawnAfterMs = 60;

/**
 * Says through the live region what a step, a reveal or a turn of the story has put on the stage. Read off the stage
 * itself, so it holds for every part and kind of activity, and nothing is said that the room does not see.
 *
 * @param holder holds the one stage
 * @param screen what is on it; `null` while nothing is known of it
 * @param name said when another screen or slide has come; `null` where something else says that
 */
export function useStageNews(
  holder: RefObject<Element | null>,
  screen: AudienceScreen | null,
  name: string | null,
): void {
  const known = useRef<{ readonly place: string; readonly pieces: readonly string[] } | null>(null);
  const seen = JSON.stringify(screen);
  const tell = useEffectEvent(() => {
    const stage = holder.current?.querySelector('.stage');
    if (screen === null || !stage) return;
    const before = known.current;
    const place = [screen.kind, screen.kind === 'slide' && screen.slide, name].join(' ');
    const pieces = stagePieces(stage);
    known.current = { place, pieces };
    const news = before?.place === place ? sayNews(before.pieces, pieces) : name;
    if (news !== null) say(news);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever the screen or its name is another.
  useEffect(() => {
    const timer = setTimeout(() => tell(), drawnAfterMs);
    return () => clearTimeout(timer);
  }, [seen, name]);
}

/** What has come, or else what has gone; `null` when neither has. */
export function sayNews(before: readonly string[], now: readonly string[]): string | null {
  // An option whose hands have gone again has been said.
  const come = less(now, before).filter((piece) => !before.some((old) => old.startsWith(`${piece},`)));
  if (come.length > 0) return inSentences(come);
  const gone = less(before, now);
  return gone.length > 0 ? words.takenAway({ words: inSentences(gone) }) : null;
}

function less(all: readonly string[], without: readonly string[]): readonly string[] {
  const left = [...without];
  return all.filter((piece) => {
    const at = left.indexOf(piece);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const inSentences = (pieces: readonly string[]) =>
  pieces.map((piece) => (/[.!?…]["”’)]?$/u.test(piece) ? piece : `${piece}.`)).join(' ');
