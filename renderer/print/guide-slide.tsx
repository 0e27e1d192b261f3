import { words } from 'virtual:words/print';
import { whoLeads } from '../components/who-leads';
import type { NoteLine, OutlineActivity, OutlineSlide, ResponseMethod } from '../core/lesson/outline';
import { optionName } from './option-name';
import type { PrintedLesson } from './print-job';
import { type PrintedDetail, type PrintedLine, printedItem } from './printed-item';
import { SlideWords } from './slide-words';

const noteNames: Readonly<Record<Exclude<NoteLine['kind'], 'part'>, string>> = {
  say: words.say(),
  do: words.doThis(),
  note: words.note(),
};
const methodNames: Readonly<Record<ResponseMethod, string>> = {
  hands: words.byHands(),
  slips: words.onSlips(),
  talk: words.talkOnly(),
};
export const phaseNames = { baseline: words.before(), endpoint: words.after() } as const;

export interface GuideSlideProps {
  /** From 1, over the whole lesson: the number on the screen. */
  readonly number: number;
  readonly slide: OutlineSlide;
  readonly methods: Readonly<Record<string, ResponseMethod>>;
  readonly lesson: PrintedLesson;
}

/** One slide of the guide: what pupils read, script, then its questions with their answers. */
export function GuideSlide({ number, slide, methods, lesson }: GuideSlideProps) {
  return (
    <section className="guide-slide">
      <SlideHead number={number} slide={slide} />
      <dl className="guide-notes">
        <SlideWords lesson={lesson} slide={slide.id} />
        <NoteLines notes={slide.notes} />
      </dl>
      {slide.activities.map((activity) => (
        <GuideActivity
          key={activity.key}
          activity={activity}
          method={methods[activity.item]}
          item={lesson.activities[activity.key]?.item}
        />
      ))}
    </section>
  );
}

export function SlideHead({ number, slide }: Pick<GuideSlideProps, 'number' | 'slide'>) {
  return (
    <h3>
      {`${number}. ${slide.title}`}
      <span className="guide-minutes">
        {slide.keep
          ? words.minutesShort({ minutes: slide.minutes })
          : words.minutesCanBeDropped({ minutes: slide.minutes })}
      </span>
    </h3>
  );
}

/** The script of a slide: entries of a description list. */
export function NoteLines({ notes }: { readonly notes: readonly NoteLine[] }) {
  return notes.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: notes are fixed text in a fixed order, and may repeat.
    <div key={index} className="guide-note" data-kind={line.kind}>
      <dt>{line.kind === 'part' ? words.who() : noteNames[line.kind]}</dt>
      <dd>{line.kind === 'part' ? whoLeads[line.role] : line.text}</dd>
    </div>
  ));
}

interface GuideActivityProps {
  readonly activity: OutlineActivity;
  readonly method: ResponseMethod | undefined;
  readonly item: unknown;
}

function GuideActivity({ activity, method, item }: GuideActivityProps) {
  const printed = printedItem(item);
  // The answer is taught once: after the endpoint, or where the question is asked only once.
  const answered = activity.phase !== 'baseline';
  const how = [
    activity.phase && phaseNames[activity.phase],
    activity.target !== undefined && method !== undefined && methodNames[method],
  ].filter((part) => typeof part === 'string');
  const hasOptionLines = printed.lines.length > 0;
  const isRight = (index: number) => answered && activity.kind !== 'Scale' && activity.target?.includes(index);
  return (
    <div className="guide-activity">
      <h4>
        {activity.label}
        {how.length > 0 && <span className="guide-how">{` (${how.join(', ')})`}</span>}
      </h4>
      {answered ? <Details details={printed.details} /> : <Details details={printed.details.filter(isBefore)} />}
      {hasOptionLines ? (
        <Lines lines={answered ? printed.lines : printed.lines.map(withoutAnswer)} />
      ) : (
        <p>
          {activity.options
            .map((option, index) => `${optionName(activity, index)} ${option}${isRight(index) ? ' ✓' : ''}`)
            .join(' · ')}
        </p>
      )}
      {!answered && activity.kind !== 'Scale' && <p>{words.answerNotGiven()}</p>}
    </div>
  );
}

/** Before the teaching only the scene and the facilitator's note are wanted; a script with the answer invites reading it out. */
const isBefore = ({ kind }: PrintedDetail) => kind === 'scene' || kind === 'note';
const withoutAnswer = ({ text, lead }: PrintedLine): PrintedLine => ({
  text,
  ...(lead !== undefined && { lead }),
  details: [],
  below: [],
});

function Details({ details }: { readonly details: readonly PrintedDetail[] }) {
  return details.map(({ kind, label, text }) => (
    <p key={kind} className="guide-detail">
      <strong>{`${label}: `}</strong>
      {text}
    </p>
  ));
}

function Lines({ lines }: { readonly lines: readonly PrintedLine[] }) {
  return (
    <ul className="guide-lines">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an item are fixed, and a chat may repeat one.
        <li key={index}>
          <p>
            {line.lead !== undefined && <strong>{`${line.lead}: `}</strong>}
            {line.text}
            {line.mark !== undefined && <strong className="guide-mark">{` [${line.mark}]`}</strong>}
          </p>
          <Details details={line.details} />
          {line.below.length > 0 && <Lines lines={line.below} />}
        </li>
      ))}
    </ul>
  );
}
