import type { AudienceCommand } from '../../core/contract/messages';
import { clickerKeys } from '../../core/session/audience-view';

/** Key words have no key: a tap on the board asks for them. */
export type KeyAction = Exclude<AudienceCommand, 'words'> | 'full-screen' | 'leave-full-screen';

/** The keys a presenter clicker sends, and those of the same meaning on a keyboard. */
const keys: Readonly<Record<string, KeyAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  x: 'hide',
  h: 'help',
  r: 'reveal',
  f: 'full-screen',
  F5: 'full-screen',
  Escape: 'leave-full-screen',
};

/** Which keys of one character act. */
export interface ActingKeys {
  readonly singleKeys?: boolean | undefined;
  readonly clicker?: boolean | undefined;
}

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What a key asks for in the audience window; `null` for a key that is not ours.
 *
 * @param onControl a button or other control has the focus: Space and Enter are its own
 * @param acting as in Settings: with single keys off, of the characters only Space acts, and the marks of a clicker if there is one
 */
export function keyAction(
  { key, ctrlKey, altKey, metaKey }: PressedKey,
  onControl: boolean,
  { singleKeys = true, clicker = false }: ActingKeys = {},
): KeyAction | null {
  // Some clickers send F5 with Shift or Control; a page in front of a class must not reload for any of them.
  if (key === 'F5') return 'full-screen';
  if (ctrlKey || altKey || metaKey) return null;
  if (onControl && (key === ' ' || key === 'Enter')) return null;
  if (!singleKeys && key.length === 1 && key !== ' ' && !(clicker && clickerKeys.includes(key))) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? (keys[name] ?? null) : null;
}
