import { words } from 'virtual:words/keys';
import { CircleHelp } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { KeysHelp, type KeysHelpProps } from './keys-help';

export type HelpButtonProps = Omit<KeysHelpProps, 'onClose' | 'actions'>;

/** Help on a screen outside teaching: the button, `?` and F1. */
export function HelpButton({ screen, singleKeys, onTour }: HelpButtonProps) {
  const [open, setOpen] = useState(false);
  const handleKey = useEffectEvent((press: KeyboardEvent) => {
    if (!asksForHelp(press, singleKeys) || document.querySelector('dialog[open]') !== null) return;
    press.preventDefault();
    setOpen(true);
  });
  useEffect(() => {
    const listener = (press: KeyboardEvent) => handleKey(press);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  return (
    <>
      <button type="button" className="button quiet" onClick={() => setOpen(true)}>
        <CircleHelp aria-hidden="true" size={20} />
        {words.help()}
      </button>
      {open && (
        <KeysHelp
          screen={screen}
          singleKeys={singleKeys}
          onTour={
            onTour &&
            (() => {
              setOpen(false);
              onTour();
            })
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** `?` is a character: never while typing, and not when single-letter keys are off. F1 always is. */
function asksForHelp({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent, singleKeys: boolean): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (key === 'F1') return true;
  return key === '?' && singleKeys && !(target instanceof HTMLElement && target.matches('input, textarea, select'));
}
