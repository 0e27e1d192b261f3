import { words } from 'virtual:words/estimates';
import { Said } from '../../../components/live-region';
import { AmountButtons, EstimateActions, type EstimatePanelProps } from './estimate-panel';
import './counting-strip.css';

/**
 * Judging the hands of a hall on the screen the room sees: which answer is asked for, and the words to choose from. Nothing
 * here says what was chosen for any of them.
 */
export function EstimateStrip({
  marks,
  responses,
  confirming,
  onEvent,
}: Pick<EstimatePanelProps, 'marks' | 'responses' | 'confirming' | 'onEvent'>) {
  const { at } = responses;
  return (
    <section className="counting-strip" aria-label={words.responses()}>
      <Said className="counting-strip-sum">
        {at < marks.length ? words.handsFor({ mark: marks[at] ?? '' }) : words.allNoted()}
      </Said>
      <AmountButtons off={at >= marks.length} onEvent={onEvent} />
      <EstimateActions responses={responses} confirming={confirming} onEvent={onEvent} />
    </section>
  );
}
