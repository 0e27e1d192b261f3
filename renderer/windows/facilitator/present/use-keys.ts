import { useEffect, useEffectEvent } from 'react';
import { commandFor, focusOf, type KeyCommand, type KeyContext } from './keys';

export interface KeysOptions extends Omit<KeyContext, 'focus'> {
  /** A question about the wall is on the screen: keys that move the lesson would act unseen. */
  readonly asking: boolean;
}

/** Listens to the keys of the whole window while a session is on show. */
export function useKeys({ asking, ...context }: KeysOptions, onCommand: (command: KeyCommand) => void): void {
  const handle = useEffectEvent((press: KeyboardEvent) => {
    // Somebody nearer has taken it: a card being moved with the arrow keys. F5 is kept from reloading on every screen.
    if (press.defaultPrevented && press.key !== 'F5') return;
    const modal = document.querySelector('dialog[open]') !== null;
    const focus = focusOf(press.target);
    const { key, code, shiftKey, ctrlKey, metaKey, altKey, repeat } = press;
    const command = commandFor({ key, code, shiftKey, ctrlKey, metaKey, altKey, repeat: false }, { ...context, focus });
    if (command === null || (modal && !worksOverDialog(command))) {
      // The browser would press a focused button again and again while Enter is held.
      if (repeat && key === 'Enter' && focus === 'control') press.preventDefault();
      return;
    }
    // A held key is kept from the browser, which would scroll or open its own dialog, and asks for nothing more.
    press.preventDefault();
    if (!repeat && (!asking || command.kind === 'full-screen')) onCommand(command);
  });
  useEffect(() => {
    const listener = (press: KeyboardEvent) => handle(press);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

/** With a dialog open, only what must always work for the room: covering the slide. */
function worksOverDialog(command: KeyCommand): boolean {
  return command.kind === 'full-screen' || (command.kind === 'event' && command.event.kind === 'overlay');
}
