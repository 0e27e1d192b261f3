import { words } from 'virtual:words/activities-spot-flags';
import { Flag } from 'lucide-react';
import type { FacilitatorViewProps } from '../view-props';
import type { SpotFlagsEvent, SpotFlagsItem, SpotFlagsState } from './model';
import './facilitator.css';

/** Flags for the class, line by line; what is behind each line stands beside it unless the room can see this screen. */
export function FacilitatorView({
  item,
  state,
  context,
  safe,
  onEvent,
}: FacilitatorViewProps<SpotFlagsItem, SpotFlagsState, SpotFlagsEvent>) {
  const shown = Math.min(context.step, item.lines.length);
  const lines = safe ? item.lines.slice(0, shown) : item.lines;
  return (
    <section className="flag-panel stack tight" aria-label={words.linesOfTheChat()}>
      <ol className="flag-panel-lines">
        {lines.map((line, index) => {
          const flagged = state.flagged.includes(index);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an item never change places.
            <li key={index} data-shown={index < shown || undefined}>
              <button
                type="button"
                className="button mark"
                aria-pressed={flagged}
                aria-label={words.flagLine({ number: index + 1, text: line.text })}
                aria-disabled={index >= shown}
                onClick={index < shown ? () => onEvent({ kind: 'flag', line: index }) : undefined}
              >
                <Flag size="1em" fill={flagged ? 'currentColor' : 'none'} aria-hidden /> {index + 1}
              </button>
              <div>
                <p>
                  <strong>{line.from}</strong> {line.text}
                </p>
                {!safe && <LineKey line={line} />}
              </div>
            </li>
          );
        })}
      </ol>
      {!safe && item.note !== undefined && <p>{item.note}</p>}
    </section>
  );
}

function LineKey({ line }: { readonly line: SpotFlagsItem['lines'][number] }) {
  return (
    <>
      {line.tactic === undefined ? (
        <p className="tag">{words.fine()}</p>
      ) : (
        <p className="tag mark">
          {line.amber ? words.notSureOf({ tactic: line.tactic }) : words.flagOf({ tactic: line.tactic })}
        </p>
      )}
      {line.why !== undefined && <p className="muted">{line.why}</p>}
    </>
  );
}
