import { clickerKeys } from '../../../core/session/audience-view';
import type { SessionEvent } from '../../../core/session/state';

/** What a key asks of the facilitator view. Most are session events; the rest concern this window only. */
export type KeyCommand =
  | { readonly kind: 'event'; readonly event: SessionEvent }
  | { readonly kind: 'responses' | 'slide-list' | 'swap' | 'disclosure' | 'full-screen' | 'keys-help' }
  | { readonly kind: 'undo' | 'save' | 'print' | 'enter' }
  | { readonly kind: 'notes-size'; readonly by: 1 | -1 }
  | { readonly kind: 'digit'; readonly digit: number };

/** The part of a key press that decides what it asks; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
}

export interface KeyContext {
  /** Hands are being counted: digits count instead of choosing a slide. */
  readonly counting: boolean;
  /** Single keys are on in Settings: letters, figures and marks act. */
  readonly singleKeys: boolean;
  /** With single keys off, the marks that clickers send still act. */
  readonly clicker: boolean;
  /** "Go to 12" is on show: Enter goes there, wherever the focus was left. */
  readonly goingTo: boolean;
  /** Where the focus is: nowhere in particular, on a control that Space or Enter activates, or where text is typed. */
  readonly focus: 'page' | 'control' | 'arrows' | 'typing';
}

const event = (kind: 'next' | 'previous' | 'first' | 'last' | 'reveal'): KeyCommand => ({
  kind: 'event',
  event: { kind },
});
const overlay = (name: 'black' | 'white' | 'hide' | 'help'): KeyCommand => ({
  kind: 'event',
  event: { kind: 'overlay', overlay: name },
});

/** Keys of clickers and keyboards that are not characters: they work whatever the setting, outside typing. */
const named: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: event('next'),
  ArrowDown: event('next'),
  PageDown: event('next'),
  ArrowLeft: event('previous'),
  ArrowUp: event('previous'),
  PageUp: event('previous'),
  Backspace: event('previous'),
  Home: event('first'),
  End: event('last'),
  F1: { kind: 'keys-help' },
  F5: { kind: 'full-screen' },
};

/** Single characters: can be switched off in Settings, and never act while typing. */
const characters: Readonly<Record<string, KeyCommand>> = {
  n: event('next'),
  p: event('previous'),
  b: overlay('black'),
  '.': overlay('black'),
  w: overlay('white'),
  ',': overlay('white'),
  x: overlay('hide'),
  h: overlay('help'),
  r: event('reveal'),
  o: { kind: 'responses' },
  g: { kind: 'slide-list' },
  s: { kind: 'swap' },
  '+': { kind: 'notes-size', by: 1 },
  '=': { kind: 'notes-size', by: 1 },
  '-': { kind: 'notes-size', by: -1 },
  f: { kind: 'full-screen' },
  d: { kind: 'disclosure' },
  '?': { kind: 'keys-help' },
};

/**
 * What a key press in the facilitator window asks for; `null` when it is left to the browser. A held key counts once:
 * repeats ask for nothing. The one list of keys is in `docs/keys.md`.
 */
export function commandFor(press: KeyPress, context: KeyContext): KeyCommand | null {
  if (press.repeat || press.altKey) return null;
  if (press.ctrlKey || press.metaKey) return chord(press, context);
  if (context.focus === 'typing') return press.key === 'F5' || press.key === 'F1' ? (named[press.key] ?? null) : null;
  if (context.counting) {
    const counted = countKey(press, context);
    if (counted !== null) return counted;
    // Shift with a numpad digit is Page Down to the browser: it must not leave the question.
    if (press.code.startsWith('Numpad') && press.key in named) return null;
  }
  if (belongsToFocus(press, context)) return null;
  if (press.key === ' ') return event('next');
  if (press.key === 'Enter') return { kind: 'enter' };
  return named[press.key] ?? characterCommand(press, context);
}

/** Space, Enter and arrows are the focused control's own. Enter after a typed slide number is not. */
function belongsToFocus({ key }: KeyPress, { focus, goingTo }: KeyContext): boolean {
  if (key === ' ') return focus !== 'page';
  if (key === 'Enter') return focus !== 'page' && !goingTo;
  return focus === 'arrows' && (key.startsWith('Arrow') || key === 'Home' || key === 'End');
}

function characterCommand({ key }: KeyPress, { counting, singleKeys, clicker }: KeyContext): KeyCommand | null {
  if (!singleKeys && !(clicker && clickerKeys.includes(key))) return null;
  if (!counting && /^[0-9]$/u.test(key)) return { kind: 'digit', digit: Number(key) };
  return characters[key.toLowerCase()] ?? null;
}

/**
 * Digits are read by their place on the keyboard: with Shift the character is another on every layout. On the numpad they
 * count only while they are digits: without Num Lock, and with Shift on Windows, 3 is Page Down and takes nothing away.
 */
function countKey({ key, code, shiftKey }: KeyPress, { singleKeys }: KeyContext): KeyCommand | null {
  if (!singleKeys) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(code)?.[1];
  if (digit === undefined || (code.startsWith('Numpad') && (shiftKey || key !== digit))) return null;
  return { kind: 'event', event: { kind: 'count', option: Number(digit) - 1, change: shiftKey ? -1 : 1 } };
}

function chord({ key }: KeyPress, { focus }: KeyContext): KeyCommand | null {
  switch (key.toLowerCase()) {
    // In a field, undo belongs to what is typed there.
    case 'z':
      return focus === 'typing' ? null : { kind: 'undo' };
    case 's':
      return { kind: 'save' };
    case 'p':
      return { kind: 'print' };
    default:
      return null;
  }
}

/** Where the focus is, for `commandFor`. */
export function focusOf(target: EventTarget | null): KeyContext['focus'] {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.isContentEditable || target.matches('textarea, select')) return 'typing';
  if (target instanceof HTMLInputElement)
    return ['checkbox', 'button', 'submit'].includes(target.type)
      ? 'control'
      : ['radio', 'range'].includes(target.type)
        ? 'arrows'
        : 'typing';
  if (target.closest('[role="grid"], [role="listbox"], [role="menu"], [role="slider"]') !== null) return 'arrows';
  return target.closest('button, a[href], summary, [role="button"], [role="switch"]') === null ? 'page' : 'control';
}
