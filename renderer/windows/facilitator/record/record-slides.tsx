import { words } from 'virtual:words/record';
import { Checkbox } from '../../../components/checkbox';
import type { RecordedSlide } from '../../../core/record/delivery-record';
import { type RecordDraft, withSlideEnd } from '../../../core/record/record-draft';

export interface RecordSlidesProps {
  readonly draft: RecordDraft;
  /** Slides that were taught in fewer minutes than planned, if they were taught. */
  readonly shortened: readonly string[];
  readonly onDraft: (draft: RecordDraft) => void;
}

/** Which slides were taught. Folded away: what the session knows is nearly always right. */
export function RecordSlides({ draft, shortened, onDraft }: RecordSlidesProps) {
  const isTaught = ({ end }: RecordedSlide) => end !== 'left-out';
  const isShorter = ({ slide }: RecordedSlide) => shortened.includes(slide);
  const taught = draft.slides.filter(isTaught).length;
  return (
    <section className="stack" aria-labelledby="record-slides">
      <h2 id="record-slides">{words.slides()}</h2>
      <details className="record-slides">
        <summary>{words.slidesSummary({ taught, left: draft.slides.length - taught })}</summary>
        <p className="muted">{words.slidesHint()}</p>
        <ul>
          {draft.slides.map((one) => (
            <li key={one.slide}>
              <Checkbox
                label={isShorter(one) ? words.slideShortened({ title: one.title }) : one.title}
                checked={isTaught(one)}
                onChange={(ticked) =>
                  onDraft(
                    withSlideEnd(draft, one.slide, ticked ? (isShorter(one) ? 'shortened' : 'taught') : 'left-out'),
                  )
                }
              />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
