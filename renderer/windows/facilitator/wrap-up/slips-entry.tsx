import { Undo2 } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import type { SlipTyping } from '../../../core/results/slip-typing';
import type { SlipPile } from '../../../core/results/slips';
import { pileTitles, sayProblem } from './slip-words';
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
    // The browser's own undo would bring back the letters of an older slip.
    event.preventDefault();
    if (typing.canUndo) handleUndo();
  };
  const handleConfirm = () => {
    setIsAsking(false);
    onAllIn();
  };

  return (
    <section className="slips-entry stack" aria-labelledby="slips-title" onKeyDown={handleKeyDown}>
      <h2 id="slips-title">Type the slips</h2>
      <p>
        One line for each slip: the number of the answer for each question, <kbd>0</kbd> or <kbd>-</kbd> where nothing
        is ticked, then <kbd>Enter</kbd>.
      </p>
      {typing.piles.length > 1 && <PileChoice typing={typing} onChange={onChange} />}
      <SlipLine typing={typing} onChange={onChange} box={box} />
      <div className="row">
        <button type="button" className="button" disabled={!typing.canUndo} onClick={handleUndo}>
          <Undo2 aria-hidden="true" size={20} />
          Undo last slip
        </button>
        <button type="button" className="button mark" onClick={() => setIsAsking(true)}>
          All slips are in
        </button>
      </div>
      <SlipKey pile={typing.pile} />
      {isAsking && (
        <ConfirmDialog
          title="Are all slips in?"
          confirmLabel="Yes, all are in"
          cancelLabel="Go on typing"
          onConfirm={handleConfirm}
          onCancel={() => setIsAsking(false)}
        >
          <ul>
            {typing.piles.map(({ name }) => (
              <li key={name}>
                {pileTitles[name]}: {typing.slipsIn(name)} of {typing.n}
              </li>
            ))}
          </ul>
          <p>After this no slip can be added or changed. Small numbers are hidden, and the counts are forgotten.</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function PileChoice({ typing, onChange }: Pick<SlipsEntryProps, 'typing' | 'onChange'>) {
  const name = useId();
  return (
    <fieldset className="slips-piles row">
      <legend className="visually-hidden">Which slips</legend>
      {typing.piles.map((pile) => (
        <label key={pile.name} className="check">
          <input
            type="radio"
            name={name}
            checked={pile.name === typing.pile.name}
            onChange={() => onChange(typing.choose(pile.name))}
          />
          {pileTitles[pile.name]} ({typing.slipsIn(pile.name)} of {typing.n})
        </label>
      ))}
    </fieldset>
  );
}

interface SlipLineProps extends Pick<SlipsEntryProps, 'typing' | 'onChange'> {
  readonly box: RefObject<HTMLInputElement | null>;
}

function SlipLine({ typing, onChange, box }: SlipLineProps) {
  const id = useId();
  const { pile, problem, n } = typing;
  const done = typing.slipsIn(pile.name);
  const next = pile.questions[typing.line.length];
  const title = done < n ? `Slip ${done + 1} of ${n}` : `All ${n} slips are typed`;

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    onChange(typing.addSlip());
  };

  return (
    <form className="slips-line field" onSubmit={handleSubmit}>
      <label htmlFor={id} className="slips-number figures">
        {title}
      </label>
      <ol className="slips-cells" aria-hidden="true">
        {pile.questions.map(({ key, letter }, place) => (
          <li key={key} className={place === typing.line.length ? 'slips-cell slips-next' : 'slips-cell'}>
            <span>{letter}</span>
            <strong>{typing.line[place] ?? ' '}</strong>
          </li>
        ))}
      </ol>
      <input
        id={id}
        ref={box}
        className="slips-box figures"
        value={typing.line}
        onChange={(event) => onChange(typing.withLine(event.target.value))}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-next ${id}-status`}
      />
      <p id={`${id}-next`} className="hint">
        {next === undefined ? 'Press Enter to add this slip.' : `Next: ${next.letter}, 1 to ${next.options.length}`}
      </p>
      <p id={`${id}-status`} role="status" className="fault slips-status">
        {problem === null ? '' : sayProblem(problem)}
      </p>
    </form>
  );
}

/** Which letter is which question, and which number is which answer. */
function SlipKey({ pile }: { readonly pile: SlipPile }) {
  return (
    <ol className="slips-key">
      {pile.questions.map(({ key, letter, label, options }) => (
        <li key={key}>
          <h3>
            {letter}. {label}
          </h3>
          <p className="muted">{options.map((option, place) => `${place + 1} ${option}`).join(' · ')}</p>
        </li>
      ))}
    </ol>
  );
}
