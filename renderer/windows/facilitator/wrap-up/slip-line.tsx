import { words } from 'virtual:words/wrap-up';
import { type FormEvent, type RefObject, useId } from 'react';
import { Said } from '../../../components/live-region';
import { useWho } from '../../../components/who';
import type { SlipTyping } from '../../../core/results/slip-typing';
import { sayMarks, sayProblem } from './slip-words';

export interface SlipLineProps {
  readonly typing: SlipTyping;
  readonly onChange: (next: SlipTyping) => void;
  /** Where it is typed, so that focus can go back there. */
  readonly box: RefObject<HTMLInputElement | null>;
}

/** The line of one slip: a cell for each question by its place on the slip, and the box in which it is typed. */
export function SlipLine({ typing, onChange, box }: SlipLineProps) {
  const id = useId();
  const who = useWho();
  const { pile, problem, n, line } = typing;
  const done = typing.slipsIn(pile.pile);
  const next = pile.activities[line.length];

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    onChange(typing.addSlip());
  };

  return (
    <form className="slips-line field" onSubmit={handleSubmit}>
      <label htmlFor={id} className="slips-number figures">
        {done < n ? words.slipOf({ number: done + 1, all: n }) : words.pileTyped()}
      </label>
      <ol className="slips-cells figures" aria-hidden="true">
        {pile.activities.map(({ key }, place) => (
          <li key={key} className={place === line.length ? 'slips-cell slips-next' : 'slips-cell'}>
            <span>{place + 1}.</span>
            <strong>{line[place]}</strong>
          </li>
        ))}
      </ol>
      <input
        id={id}
        ref={box}
        className="slips-box figures"
        value={line}
        onChange={(event) => onChange(typing.withLine(event.target.value))}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`${id}-next ${id}-status`}
      />
      <p id={`${id}-next`} className="hint">
        {next === undefined
          ? words.pressEnter()
          : words.nextQuestion({ number: line.length + 1, marks: sayMarks(next) })}
      </p>
      <div id={`${id}-status`}>
        <Said className="fault slips-status">{problem !== null && sayProblem(problem, who)}</Said>
      </div>
    </form>
  );
}
