import { words } from 'virtual:words/present';
import { useState } from 'react';
import { NumberField } from '../../../components/number-field';
import { useWho } from '../../../components/who';

export interface GroupSizeProps {
  /** `null` when it was not asked yet. */
  readonly n: number | null;
  readonly atLeast?: number;
  /** `null` goes back without a change. */
  readonly onDone: (n: number | null) => void;
}

/** Asks how many pupils take part: once for a session, at the first count. */
export function GroupSize({ n, atLeast = 1, onDone }: GroupSizeProps) {
  const who = useWho();
  const [typed, setTyped] = useState(n);
  return (
    <form
      className="responses-group stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== null) onDone(typed);
      }}
    >
      <NumberField
        label={words.howManyPupils({ who })}
        hint={words.howManyPupilsHint()}
        value={n}
        min={atLeast}
        max={2000}
        onChange={setTyped}
        focusFirst
      />
      <div className="row">
        <button type="submit" className="button primary" disabled={typed === null}>
          {n === null ? words.startCounting() : words.takeThisNumber()}
        </button>
        <button type="button" className="button quiet" onClick={() => onDone(null)}>
          {words.notNow()}
        </button>
      </div>
    </form>
  );
}
