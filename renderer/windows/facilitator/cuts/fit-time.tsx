import { words } from 'virtual:words/cuts';
import { useRef } from 'react';
import { listed } from '../../../components/listed';
import { Said } from '../../../components/live-region';
import { NumberField } from '../../../components/number-field';
import { proposeCuts } from '../../../core/lesson/cuts';
import type { Outline, OutlineSlide } from '../../../core/lesson/outline';
import { type PlanPlace, slidesAhead, spareMinutes, withSlidesDropped } from '../../../core/lesson/plan';
import { CutLossList } from './cut-loss-list';
import './fit-time.css';

/** Minutes that can be said: a lesson is never longer. */
export interface MinuteLimits {
  readonly min: number;
  readonly max: number;
}

export interface FitTimeProps {
  readonly label: string;
  readonly outline: Outline;
  readonly dropped: readonly string[];
  /** Where the lesson is; `null` before it starts. */
  readonly place: PlanPlace | null;
  /** Whole minutes that the plan takes from here. */
  readonly planned: number;
  /** Whole minutes there are; `null` while the field holds none. */
  readonly available: number | null;
  readonly limits: MinuteLimits;
  readonly focusFirst?: boolean;
  readonly onAvailable: (minutes: number | null) => void;
  /** Drops these slides. */
  readonly onCut: (drop: readonly string[]) => void;
}

/**
 * "I have 25 minutes": proposes what to drop and says what is lost with it, one press to accept. Slides that keep pupils
 * safe are never proposed.
 */
export function FitTime(props: FitTimeProps) {
  const { outline, dropped, place, planned, available, limits } = props;
  const fit = useRef<HTMLDivElement>(null);
  const over = available === null ? 0 : planned - available;
  const proposal = proposeCuts(outline, dropped, place, over);
  const titles = outline.slides.filter(({ id }) => proposal.drop.includes(id)).map(({ title }) => title);
  const left = slidesAhead(outline, withSlidesDropped(outline, dropped, proposal.drop), place);
  return (
    <div ref={fit} className="fit-time">
      <NumberField
        label={props.label}
        value={available}
        min={limits.min}
        max={limits.max}
        onChange={props.onAvailable}
        focusFirst={props.focusFirst ?? false}
      />
      {over > 0 && (
        <Said as="div" when="shown" className="fit-time-proposal stack tight">
          {titles.length > 0 && (
            <>
              <p>{words.tooLong({ over, slides: inWords(titles), freed: proposal.freedMinutes })}</p>
              <CutLossList outline={outline} dropped={dropped} drop={proposal.drop} />
            </>
          )}
          {proposal.shortMinutes > 0 && (
            <p className="fit-time-short">{sayShort(left, proposal.shortMinutes, place !== null)}</p>
          )}
          {titles.length > 0 && (
            <button
              type="button"
              className="button"
              onClick={() => {
                // The proposal goes once it is taken.
                fit.current?.querySelector('input')?.focus();
                props.onCut(proposal.drop);
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
function sayShort(slides: readonly OutlineSlide[], short: number, isTeaching: boolean): string {
  if (spareMinutes(slides) < short)
    return isTeaching ? words.stillTooLongHere({ short }) : words.stillTooLong({ short });
  const faster = slides.flatMap(({ title, leastMinutes }) =>
    leastMinutes === undefined ? [] : [words.inMinutes({ title, minutes: leastMinutes })],
  );
  return words.tighten({ over: short, slides: listed(faster) });
}

const inWords = (titles: readonly string[]) => listed(titles.map((title) => words.quoted({ title })));
