import { useEffect, useEffectEvent } from 'react';
import { commandFor, focusOf, type KeyCommand, type KeyContext } from './keys';

/** Listens to the keys of the whole window while a session is on show. */
export function useKeys(context: Omit<KeyContext, 'focus'>, onCommand: (command: KeyCommand) => void): void {
  const handle = useEffectEvent((press: KeyboardEvent) => {
    // Reloading in the middle of a lesson would blank nothing, but it would ask the wall question again.
    if (press.key === 'F5') press.preventDefault();
    const modal = document.querySelector('dialog[open]') !== null;
    const command = commandFor(press, { ...context, focus: focusOf(press.target) });
    if (command === null || (modal && !worksOverDialog(command))) return;
    press.preventDefault();
    onCommand(command);
  });
  useEffect(() => {
    const listener = (press: KeyboardEvent) => handle(press);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

/** With a dialog open, only what must always work for the room: covering the slide and moving on from a clicker. */
function worksOverDialog(command: KeyCommand): boolean {
  return command.kind === 'full-screen' || (command.kind === 'event' && command.event.kind === 'overlay');
}
