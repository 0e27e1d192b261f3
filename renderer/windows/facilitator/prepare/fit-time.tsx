import { useRef, useState } from 'react';
import { NumberField } from '../../../components/number-field';
import type { Outline } from '../../../core/lesson/outline';
import { effectiveSlides, plannedMinutes, proposeCuts } from '../../../core/lesson/plan';

export interface FitTimeProps {
  readonly outline: Outline;
  readonly dropped: readonly string[];
  readonly onDropped: (dropped: readonly string[]) => void;
}

/** "I have 50 minutes": proposes what to drop, one press to accept. Slides that keep pupils safe are never proposed. */
export function FitTime({ outline, dropped, onDropped }: FitTimeProps) {
  const [available, setAvailable] = useState<number | null>(outline.minutes);
  const fit = useRef<HTMLDivElement>(null);
  const planned = plannedMinutes(effectiveSlides(outline, dropped));
  const over = available === null ? 0 : planned - available;
  const proposal = proposeCuts(outline, dropped, null, over);
  const titles = proposal.drop.map((id) => outline.slides.find((slide) => slide.id === id)?.title ?? id);
  return (
    <div ref={fit} className="prepare-fit">
      <NumberField label="Minutes you have" value={available} min={10} max={180} onChange={setAvailable} />
      {over > 0 && (
        <div className="stack tight" role="status">
          {titles.length > 0 && (
            <p>{`Too long by ${over} min. Drop ${inWords(titles)} to save ${proposal.freedMinutes} min?`}</p>
          )}
          {proposal.shortMinutes > 0 && (
            <p className="prepare-fit-short">
              {`Even without everything that may go, the plan is ${proposal.shortMinutes} min too long. The rest keeps pupils safe, or the lesson whole: start it only if you can finish it.`}
            </p>
          )}
          {titles.length > 0 && (
            <button
              type="button"
              className="button"
              onClick={() => {
                // The proposal goes once it is taken.
                fit.current?.querySelector('input')?.focus();
                onDropped([...dropped, ...proposal.drop]);
              }}
            >
              {titles.length === 1 ? 'Drop it' : 'Drop them'}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** "A", "A and B", "A, B and C". */
function inWords(titles: readonly string[]): string {
  const quoted = titles.map((title) => `“${title}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
