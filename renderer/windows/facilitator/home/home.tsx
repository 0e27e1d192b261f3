import { words } from 'virtual:words/home';
import { ChartColumn, Settings as SettingsIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../components/empty-state';
import { Screen } from '../../../components/screen';
import type { SaveOutcome } from '../../../core/contract/ipc';
import { type ShelfName, shelvesOf } from '../../../core/lesson/shelves';
import type { LessonCard as Card } from '../../../lesson-parts/lesson-module';
import { type CarriedIn, CarryIn } from './carry-in';
import { ContinuePanel, type UnfinishedSession } from './continue-panel';
import './home.css';
import { LessonCard } from './lesson-card';
import { Tour } from './tour';
import { type WaitingSession, WaitingSlips } from './waiting-slips';

export interface HomeProps {
  /** In any order: they are put on shelves here. */
  readonly cards: readonly Card[];
  /** Id of the lesson taught last on this computer, which comes first. */
  readonly taughtLast: string | null;
  /** ISO day, for reviews that are out of date. */
  readonly today: string;
  /** Lessons that are still open, newest first. */
  readonly unfinished: readonly UnfinishedSession[];
  /** Lessons whose slips are still to be typed. */
  readonly waitingForSlips: readonly WaitingSession[];
  /** What this edition or browser cannot do. */
  readonly banner?: ReactNode;
  /** The Help button of this screen. */
  readonly help: ReactNode;
  /** The first steps are on show; `null` once they were read or skipped. */
  readonly tour: { readonly onDone: () => void } | null;
  readonly onStart: (lessonId: string) => void;
  readonly onPrepare: (lessonId: string) => void;
  readonly onContinue: (sessionId: string) => void;
  /** Finishes an open lesson without teaching on: its answers are protected and saved. */
  readonly onPutAway: (sessionId: string) => void;
  readonly onTypeSlips: (sessionId: string) => void;
  /** Saves where an open lesson stands, for another computer. */
  readonly onCarryOver: (sessionId: string) => Promise<SaveOutcome>;
  /** Takes up a lesson from a file of another computer. */
  readonly onCarryIn: (file: File) => Promise<CarriedIn>;
  readonly onResults: () => void;
  readonly onSettings: () => void;
}

/** The first screen: what is still open, what waits for its slips, then the lessons. */
export function Home(props: HomeProps) {
  const { cards, unfinished, waitingForSlips, banner } = props;
  return (
    <Screen mark title={words.notAlone()} banner={banner} aside={<Navigation {...props} />}>
      <div className="stack loose">
        {props.tour !== null && unfinished.length === 0 && <Tour onDone={props.tour.onDone} />}
        {unfinished.length > 0 && (
          <div className="stack">
            {unfinished.map((session, place) => (
              <ContinuePanel
                key={session.sessionId}
                session={session}
                primary={place === 0}
                onContinue={() => props.onContinue(session.sessionId)}
                onPutAway={() => props.onPutAway(session.sessionId)}
                onCarryOver={() => props.onCarryOver(session.sessionId)}
              />
            ))}
          </div>
        )}
        {waitingForSlips.length > 0 && <WaitingSlips sessions={waitingForSlips} onTypeSlips={props.onTypeSlips} />}
        {cards.length === 0 ? (
          <EmptyState title={words.noLessons()}>{words.noLessonsExplained()}</EmptyState>
        ) : (
          <Shelves {...props} />
        )}
        <CarryIn onFile={props.onCarryIn} />
      </div>
    </Screen>
  );
}

const shelfTitles: Readonly<Record<ShelfName, string>> = {
  lessons: words.lessons(),
  assemblies: words.assemblies(),
  'follow-ups': words.followUps(),
  workshops: words.workshops(),
  adults: words.forStaffAndParents(),
};

/**
 * The lesson taught last, which is often the next one too, unless one is still to be continued; then every other on the
 * shelf of its room.
 */
function Shelves(props: HomeProps) {
  const { cards, taughtLast, unfinished } = props;
  const last = unfinished.length > 0 ? [] : cards.filter(({ id }) => id === taughtLast);
  // Shelves are told from all of them, or a follow-up of the lesson taught last would lose its shelf.
  const shelves = shelvesOf(cards).flatMap(({ name, lessons }) => {
    const rest = lessons.filter((card) => !last.includes(card));
    return rest.length === 0 ? [] : [{ name, lessons: rest }];
  });
  return (
    <>
      {noneReviewed(cards) && <p className="home-review">{words.noneReviewed()}</p>}
      {last.length > 0 && <LessonShelf {...props} name="last" title={words.taughtLast()} lessons={last} />}
      {shelves.map(({ name, lessons }) => (
        <LessonShelf key={name} {...props} name={name} title={shelfTitles[name]} lessons={lessons} />
      ))}
    </>
  );
}

/** Said once where it is so of every lesson: a warning on each card is one that nobody reads. */
function noneReviewed(cards: readonly Card[]): boolean {
  return cards.length > 1 && cards.every(({ reviewed }) => reviewed === null);
}

interface LessonShelfProps extends HomeProps {
  readonly name: string;
  readonly title: string;
  readonly lessons: readonly Card[];
}

function LessonShelf({ name, title, lessons, cards, today, unfinished, onStart, onPrepare }: LessonShelfProps) {
  const titleId = `home-shelf-${name}`;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="home-lessons-title">
        {title}
      </h2>
      <ul className="home-lessons">
        {lessons.map((card) => (
          <li key={card.id}>
            <LessonCard
              card={card}
              today={today}
              // One primary action on the screen: a lesson to continue, or the one that is likely next.
              primary={unfinished.length === 0 && (name === 'last' || cards.length === 1)}
              reviewTold={noneReviewed(cards)}
              onStart={() => onStart(card.id)}
              onPrepare={() => onPrepare(card.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Navigation({ onResults, onSettings, help }: Pick<HomeProps, 'onResults' | 'onSettings' | 'help'>) {
  return (
    <nav aria-label={words.mainNavigation()} className="row">
      <button type="button" className="button quiet" onClick={onResults}>
        <ChartColumn aria-hidden="true" size={20} />
        {words.results()}
      </button>
      <button type="button" className="button quiet" onClick={onSettings}>
        <SettingsIcon aria-hidden="true" size={20} />
        {words.settings()}
      </button>
      {help}
    </nav>
  );
}
