import { words } from 'virtual:words/home';
import { useState } from 'react';
import { TourDrawing, type TourPicture } from './tour-drawing';
import './tour.css';

interface TourStep {
  readonly picture: TourPicture;
  readonly title: string;
  readonly text: string;
}

const steps: readonly TourStep[] = [
  { picture: 'prepare', title: words.tourPrepare(), text: words.tourPrepareText() },
  { picture: 'displays', title: words.tourWall(), text: words.tourWallText() },
  { picture: 'teach', title: words.tourTeach(), text: words.tourTeachText() },
  { picture: 'count', title: words.tourCount(), text: words.tourCountText() },
  { picture: 'help', title: words.tourEnd(), text: words.tourEndText() },
];

export interface TourProps {
  /** Skipped or read to the end: it does not come again by itself. */
  readonly onDone: () => void;
}

/** Five first steps on Home. It covers nothing: a lesson can be started beside it. */
export function Tour({ onDone }: TourProps) {
  const [place, setPlace] = useState(0);
  const step = steps[place];
  if (step === undefined) return null;
  const isLast = place === steps.length - 1;
  return (
    <section className="panel tour" aria-labelledby="tour-title">
      <TourDrawing picture={step.picture} />
      <div className="stack">
        <div>
          <p id="tour-title" className="muted">
            {words.tourTitle()}
          </p>
          {/* The button keeps the focus from step to step; what changed beside it is read out. */}
          <div role="status" className="stack tight tour-step">
            <p className="figures muted">{words.tourPlace({ step: place + 1 })}</p>
            <h2>{step.title}</h2>
            <p>{step.text}</p>
          </div>
        </div>
        <div className="row">
          <button type="button" className="button" onClick={() => (isLast ? onDone() : setPlace(place + 1))}>
            {isLast ? words.tourDone() : words.tourNext()}
          </button>
          {place > 0 && (
            <button type="button" className="button" onClick={() => setPlace(place - 1)}>
              {words.tourBack()}
            </button>
          )}
          {!isLast && (
            <button type="button" className="button quiet" onClick={onDone}>
              {words.tourSkip()}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
