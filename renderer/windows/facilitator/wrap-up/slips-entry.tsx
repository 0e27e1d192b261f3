import { words } from 'virtual:words/wrap-up';
import { Undo2 } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import type { SlipTyping } from '../../../core/results/slip-typing';
import { PileShape } from '../../../print/pile-shape';
import { rich } from '../../../words/rich';
import { SlipKey } from './slip-key';
import { SlipLine } from './slip-line';
import { pileTitles } from './slip-words';
import './slips-entry.css';

export interface SlipsEntryProps {
  /** Lives in memory only: never put it into anything that is stored or sent. */
  readonly typing: SlipTyping;
  readonly onChange: (next: SlipTyping) => void;
  /** Confirmed: the counts may be protected now, and dropped. */
  readonly onAllIn: () => void;
}

/**
 * Typing the slips: one line of keys for each, Enter adds it. Shows which slip and which question is next, never how many
 * chose what.
 */
export function SlipsEntry({ typing, onChange, onAllIn }: SlipsEntryProps) {
  const [isAsking, setIsAsking] = useState(false);
  const box = useRef<HTMLInputElement>(null);

  const handleUndo = () => {
    onChange(typing.undo());
    box.current?.focus();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
    // The browser's own undo would bring back the marks of an older slip.
    event.preventDefault();
    if (typing.canUndo) handleUndo();
  };
  const handleConfirm = () => {
    setIsAsking(false);
    onAllIn();
  };

  return (
    <section className="slips-entry stack" aria-labelledby="slips-title" onKeyDown={handleKeyDown}>
      <h2 id="slips-title">{words.typeSlips()}</h2>
      <p>{rich(words.howToType(), { key: (name) => <kbd>{name}</kbd> })}</p>
      {typing.piles.length > 1 && <PileChoice typing={typing} onChange={onChange} />}
      <SlipLine typing={typing} onChange={onChange} box={box} />
      <div className="row">
        <button type="button" className="button" disabled={!typing.canUndo} onClick={handleUndo}>
          <Undo2 aria-hidden="true" size={20} />
          {words.undoSlip()}
        </button>
        <button type="button" className="button mark" onClick={() => setIsAsking(true)}>
          {words.allSlipsAreIn()}
        </button>
      </div>
      <SlipKey pile={typing.pile} />
      {isAsking && (
        <ConfirmDialog
          title={words.askAllSlipsIn()}
          confirmLabel={words.confirmAllSlipsIn()}
          cancelLabel={words.goOnTyping()}
          onConfirm={handleConfirm}
          onCancel={() => setIsAsking(false)}
        >
          <ul>
            {typing.piles.map(({ pile }) => (
              <li key={pile}>{sayTyped(typing, pile)}</li>
            ))}
          </ul>
          <p>{words.allSlipsInExplained()}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

const sayTyped = (typing: SlipTyping, pile: keyof typeof pileTitles) =>
  words.slipsTyped({ pile: pileTitles[pile], typed: typing.slipsIn(pile), all: typing.n });

function PileChoice({ typing, onChange }: Pick<SlipsEntryProps, 'typing' | 'onChange'>) {
  const name = useId();
  return (
    <fieldset className="slips-piles row">
      <legend>{words.whichSlips()}</legend>
      {typing.piles.map(({ pile }) => (
        <label key={pile} className="check">
          <input
            type="radio"
            name={name}
            checked={pile === typing.pile.pile}
            onChange={() => onChange(typing.choose(pile))}
          />
          <PileShape pile={pile} />
          {sayTyped(typing, pile)}
        </label>
      ))}
    </fieldset>
  );
}
