import { words } from 'virtual:words/prepare';
import { useState } from 'react';
import { Said } from '../../../components/live-region';
import { Switch } from '../../../components/switch';
import { type Outline, type OutlineSlide, slideById } from '../../../core/lesson/outline';
import {
  effectiveSlides,
  isSamePlan,
  type Plan,
  plannedMinutes,
  unpairedEndpoints,
  withCut,
  withFullTime,
  withSlideDropped,
  withSlidesShortened,
} from '../../../core/lesson/plan';
import { FitTime } from '../cuts/fit-time';
import { FullTimeButton } from '../cuts/full-time-button';
import { UndoButton } from '../cuts/undo-button';

export interface PlanSectionProps {
  readonly outline: Outline;
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
}

/** Minutes for each slide, what may go or be taught faster, and the running total. */
export function PlanSection({ outline, plan, onPlan }: PlanSectionProps) {
  const [earlier, setEarlier] = useState<readonly Plan[]>([]);
  const [available, setAvailable] = useState<number | null>(outline.minutes);
  const { dropped, shorter } = plan;
  const shortened = withSlidesShortened(outline, shorter);
  const taught = effectiveSlides(shortened, dropped);
  const planned = plannedMinutes(taught);
  const unpaired = unpairedEndpoints(outline, dropped).length;
  const change = (next: Plan) => {
    if (isSamePlan(next, plan)) return;
    setEarlier([...earlier, { dropped, shorter }]);
    onPlan(next);
  };
  const undo = () => {
    const last = earlier.at(-1);
    if (last === undefined) return;
    setEarlier(earlier.slice(0, -1));
    onPlan(last);
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
        outline={shortened}
        dropped={dropped}
        place={null}
        planned={planned}
        available={available}
        limits={{ min: 10, max: 180 }}
        onAvailable={setAvailable}
        onCut={(cut) => change(withCut(outline, plan, cut))}
      />
      <ol className="prepare-plan">
        {shortened.slides.map((slide, index) => (
          <PlanRow
            key={slide.id}
            number={index + 1}
            slide={slide}
            taught={taught.includes(slide)}
            planned={slideById(outline, slide.id).minutes}
            onDrop={(drop) => change({ dropped: withSlideDropped(outline, dropped, slide.id, drop), shorter })}
            onFullTime={() => change(withFullTime(plan, slide.id))}
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
  /** Minutes in the lesson; the slide has those it is taught in. */
  readonly planned: number;
  readonly onDrop: (drop: boolean) => void;
  readonly onFullTime: () => void;
}

function PlanRow({ number, slide, taught, planned, onDrop, onFullTime }: PlanRowProps) {
  const isShorter = taught && slide.minutes < planned;
  return (
    <li className="prepare-plan-row" data-dropped={!taught || undefined}>
      <span className="prepare-plan-number figures" aria-hidden="true">
        {number}
      </span>
      <span className="prepare-plan-title">{slide.title}</span>
      <span className="prepare-plan-minutes figures">{words.min({ minutes: slide.minutes })}</span>
      <div>
        {!slide.keep && (
          <Switch
            label={words.keepSlide({ title: slide.title })}
            labelHidden
            checked={taught}
            words={{ on: words.keep(), off: words.dropped() }}
            onChange={(keep) => onDrop(!keep)}
          />
        )}
        {slide.keep && !isShorter && <span className="muted">{words.alwaysKept()}</span>}
        {isShorter && <FullTimeButton title={slide.title} planned={planned} onFullTime={onFullTime} />}
      </div>
    </li>
  );
}
