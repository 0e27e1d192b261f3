import { words } from 'virtual:words/prepare';
import { useState } from 'react';
import { Said } from '../../../components/live-region';
import { Switch } from '../../../components/switch';
import type { Outline, OutlineSlide } from '../../../core/lesson/outline';
import {
  effectiveSlides,
  plannedMinutes,
  unpairedEndpoints,
  withSlideDropped,
  withSlidesDropped,
} from '../../../core/lesson/plan';
import { FitTime } from '../cuts/fit-time';
import { UndoButton } from '../cuts/undo-button';

export interface PlanSectionProps {
  readonly outline: Outline;
  readonly dropped: readonly string[];
  readonly onDropped: (dropped: readonly string[]) => void;
}

/** Minutes for each slide, what may go, and the running total. */
export function PlanSection({ outline, dropped, onDropped }: PlanSectionProps) {
  const [earlier, setEarlier] = useState<readonly (readonly string[])[]>([]);
  const [available, setAvailable] = useState<number | null>(outline.minutes);
  const taught = effectiveSlides(outline, dropped);
  const planned = plannedMinutes(taught);
  const unpaired = unpairedEndpoints(outline, dropped).length;
  const change = (next: readonly string[]) => {
    if (next === dropped) return;
    setEarlier([...earlier, dropped]);
    onDropped(next);
  };
  const undo = () => {
    const last = earlier.at(-1);
    if (last === undefined) return;
    setEarlier(earlier.slice(0, -1));
    onDropped(last);
  };
  return (
    <section className="stack" aria-labelledby="prepare-plan">
      <div className="row between">
        <h2 id="prepare-plan">{words.plan()}</h2>
        <div className="row">
          <Said className="figures">
            <strong>{words.minutesOf({ planned, all: outline.minutes })}</strong>
          </Said>
          <UndoButton canUndo={earlier.length > 0} onUndo={undo} />
        </div>
      </div>
      <FitTime
        label={words.minutesYouHave()}
        outline={outline}
        dropped={dropped}
        place={null}
        planned={planned}
        available={available}
        limits={{ min: 10, max: 180 }}
        onAvailable={setAvailable}
        onCut={(drop) => change(withSlidesDropped(outline, dropped, drop))}
      />
      <ol className="prepare-plan">
        {outline.slides.map((slide, index) => (
          <PlanRow
            key={slide.id}
            number={index + 1}
            slide={slide}
            taught={taught.includes(slide)}
            onDrop={(drop) => change(withSlideDropped(outline, dropped, slide.id, drop))}
          />
        ))}
      </ol>
      {unpaired > 0 && <p className="muted">{words.unpaired()}</p>}
    </section>
  );
}

interface PlanRowProps {
  readonly number: number;
  readonly slide: OutlineSlide;
  readonly taught: boolean;
  readonly onDrop: (drop: boolean) => void;
}

function PlanRow({ number, slide, taught, onDrop }: PlanRowProps) {
  return (
    <li className="prepare-plan-row" data-dropped={!taught || undefined}>
      <span className="prepare-plan-number figures" aria-hidden="true">
        {number}
      </span>
      <span className="prepare-plan-title">{slide.title}</span>
      <span className="prepare-plan-minutes figures">{words.min({ minutes: slide.minutes })}</span>
      {slide.keep ? (
        <span className="prepare-plan-keep muted">{words.alwaysKept()}</span>
      ) : (
        <Switch
          label={words.keepSlide({ title: slide.title })}
          labelHidden
          checked={taught}
          words={{ on: words.keep(), off: words.dropped() }}
          onChange={(keep) => onDrop(!keep)}
        />
      )}
    </li>
  );
}
