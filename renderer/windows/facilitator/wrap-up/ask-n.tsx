import { words } from 'virtual:words/wrap-up';
import { useState } from 'react';
import { Said } from '../../../components/live-region';
import { Notice } from '../../../components/notice';
import { NumberField } from '../../../components/number-field';
import { useWho } from '../../../components/who';

export interface AskNProps {
  readonly n: number | null;
  /** Why the last number was not taken; `null` when it was. */
  readonly problem: string | null;
  readonly onN: (n: number) => void;
}

/** Asked here when nothing was counted by hands; corrected here until the results are saved. */
export function AskN({ n, problem, onN }: AskNProps) {
  const who = useWho();
  const [typed, setTyped] = useState(n);
  const [used, setUsed] = useState(false);
  const isNew = typed !== null && typed !== n;
  return (
    <form
      className="row wrap-up-n"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isNew) return;
        setUsed(true);
        onN(typed);
      }}
    >
      <NumberField label={words.howManyPupils({ who })} value={n} min={1} max={2000} onChange={setTyped} />
      {/* Not disabled: the button has the focus when the number is taken, and keeps it. */}
      <button type="submit" className={n === null ? 'button primary' : 'button'} aria-disabled={!isNew}>
        {words.takeNumber()}
      </button>
      <Said className="visually-hidden">{used && !isNew && n !== null && words.tookPart({ n, who })}</Said>
      {problem !== null && <Notice announce>{problem}</Notice>}
    </form>
  );
}
