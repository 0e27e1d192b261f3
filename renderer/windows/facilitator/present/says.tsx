import { words } from 'virtual:words/present';
import { Said } from '../../../components/live-region';
import { useWho } from '../../../components/who';
import type { Present } from './use-present';
import { sayCovered, sayRefusal } from './words';

export interface SaysProps {
  readonly present: Present;
  readonly className: string;
  /** The room reads it too: nothing about a single option, and how a covered slide comes back. */
  readonly shared?: boolean;
}

/** Why the last press did nothing, the slide number being typed, and what was kept off: said for as long as it holds. */
export function Says({ present, className, shared = false }: SaysProps) {
  const who = useWho();
  const { goTo, snapshot, refusedFact, singleKeys } = present;
  const { refusal, state, unsaved } = snapshot;
  const told = refusal === null || refusal.kind === 'n-needed' ? null : refusal;
  return (
    <Said as="div" className={className}>
      {goTo.number !== null && (
        <p>{goTo.isMissing ? words.noSlide({ number: goTo.number }) : words.goToSlide({ number: goTo.number })}</p>
      )}
      {told !== null && <p>{sayRefusal(told, shared, who, singleKeys)}</p>}
      {shared && state.overlay !== null && told?.kind !== 'covered' && <p>{sayCovered(state.overlay, singleKeys)}</p>}
      {refusedFact !== null && <p>{shared ? words.partKeptOff() : words.factKeptOff({ fact: refusedFact })}</p>}
      {unsaved && <p>{shared ? words.notSavedShared() : words.notSaved()}</p>}
    </Said>
  );
}
