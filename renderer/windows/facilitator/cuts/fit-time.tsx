import { words } from 'virtual:words/cuts';
import { useRef } from 'react';
import { listed } from '../../../components/listed';
import { Said } from '../../../components/live-region';
import { NumberField } from '../../../components/number-field';
import { type CutProposal, proposeCuts } from '../../../core/lesson/cuts';
import type { Outline } from '../../../core/lesson/outline';
import { type Cut, type PlanPlace, plannedMinutes, withSlidesShortened } from '../../../core/lesson/plan';
import { CutLossList } from './cut-loss-list';
import './fit-time.css';

/** Minutes that can be said: a lesson is never longer. */
export interface MinuteLimits {
  readonly min: number;
  readonly max: number;
}

export interface FitTimeProps {
  readonly label: string;
  /** With the minutes that slides are taught in now. */
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
  readonly onCut: (cut: Cut) => void;
}

/**
 * "I have 25 minutes": proposes what to drop and what to teach in fewer minutes, and says what is lost with it, one press
 * to accept. Slides that keep pupils safe are never dropped.
 */
export function FitTime(props: FitTimeProps) {
  const { outline, dropped, place, planned, available, limits } = props;
  const fit = useRef<HTMLDivElement>(null);
  const over = available === null ? 0 : planned - available;
  const proposal = proposeCuts(outline, dropped, place, over);
  const { lines, accept } = inWords(outline, over, proposal);
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
          {lines.length > 0 && (
            <>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <CutLossList outline={outline} dropped={dropped} drop={proposal.drop} />
            </>
          )}
          {proposal.shortMinutes > 0 && (
            <p className="fit-time-short">{sayShort(proposal.shortMinutes, place !== null)}</p>
          )}
          {lines.length > 0 && (
            <button
              type="button"
              className="button"
              onClick={() => {
                // The proposal goes once it is taken.
                fit.current?.querySelector('input')?.focus();
                props.onCut(proposal);
              }}
            >
              {accept}
            </button>
          )}
        </Said>
      )}
    </div>
  );
}

/** A proposal in words, and those of the button that takes it. No lines where there is nothing to take. */
function inWords(outline: Outline, over: number, { drop, shorter, freedMinutes }: CutProposal) {
  const gone = outline.slides.filter(({ id }) => drop.includes(id));
  const before = new Map(outline.slides.map(({ id, minutes }) => [id, minutes]));
  const faster = withSlidesShortened(outline, shorter).slides.flatMap(({ id, title, minutes }) => {
    const instead = before.get(id) ?? minutes;
    return minutes < instead ? [words.inMinutes({ title, minutes, before: instead })] : [];
  });
  const freed = plannedMinutes(gone);
  const dropped = { over, slides: listed(gone.map(({ title }) => words.quoted({ title }))), freed };
  const shortened = { over, slides: listed(faster), freed: freedMinutes - freed };
  if (faster.length === 0)
    return { lines: gone.length === 0 ? [] : [words.tooLong(dropped)], accept: words.dropThem({ count: gone.length }) };
  if (gone.length === 0)
    return { lines: [words.tooLongTeach(shortened)], accept: words.shortenThem({ count: faster.length }) };
  return { lines: [words.tooLong(dropped), words.andTeach(shortened)], accept: words.dropAndShorten() };
}

const sayShort = (short: number, isTeaching: boolean) =>
  isTeaching ? words.stillTooLongHere({ short }) : words.stillTooLong({ short });
