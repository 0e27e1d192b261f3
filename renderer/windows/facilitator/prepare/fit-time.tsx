import { words } from 'virtual:words/prepare';
import { useRef, useState } from 'react';
import { listed } from '../../../components/listed';
import { Said } from '../../../components/live-region';
import { NumberField } from '../../../components/number-field';
import type { Outline, OutlineSlide } from '../../../core/lesson/outline';
import { effectiveSlides, plannedMinutes, proposeCuts, spareMinutes } from '../../../core/lesson/plan';

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
      <NumberField label={words.minutesYouHave()} value={available} min={10} max={180} onChange={setAvailable} />
      {over > 0 && (
        <Said as="div" when="shown" className="stack tight">
          {titles.length > 0 && <p>{words.tooLong({ over, slides: inWords(titles), freed: proposal.freedMinutes })}</p>}
          {proposal.shortMinutes > 0 && (
            <p className="prepare-fit-short">
              {sayShort(effectiveSlides(outline, [...dropped, ...proposal.drop]), proposal.shortMinutes)}
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
              {words.dropThem({ count: titles.length })}
            </button>
          )}
        </Said>
      )}
    </div>
  );
}

/** What is left to do when all that may go is gone: teach some slides faster, where their author says that they can be. */
function sayShort(slides: readonly OutlineSlide[], short: number): string {
  if (spareMinutes(slides) < short) return words.stillTooLong({ short });
  const faster = slides.flatMap(({ title, leastMinutes }) =>
    leastMinutes === undefined ? [] : [words.inMinutes({ title, minutes: leastMinutes })],
  );
  return words.tighten({ over: short, slides: listed(faster) });
}

const inWords = (titles: readonly string[]) => listed(titles.map((title) => words.quoted({ title })));
