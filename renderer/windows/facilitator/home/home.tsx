import { words } from 'virtual:words/home';
import { ChartColumn, Settings as SettingsIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../components/empty-state';
import { Screen } from '../../../components/screen';
import type { LessonCard as Card } from '../../../lesson-parts/lesson-module';
import { ContinuePanel, type UnfinishedSession } from './continue-panel';
import './home.css';
import { LessonCard } from './lesson-card';
import { Tour } from './tour';
import { type WaitingSession, WaitingSlips } from './waiting-slips';

export interface HomeProps {
  /** The lesson taught last comes first; the caller orders them. */
  readonly cards: readonly Card[];
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
  readonly onResults: () => void;
  readonly onSettings: () => void;
}

/** The first screen: what is still open, what waits for its slips, then the lessons. */
export function Home(props: HomeProps) {
  const { cards, today, unfinished, waitingForSlips, banner, onStart, onPrepare } = props;
  return (
    <Screen title={words.notAlone()} banner={banner} aside={<Navigation {...props} />}>
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
              />
            ))}
          </div>
        )}
        {waitingForSlips.length > 0 && <WaitingSlips sessions={waitingForSlips} onTypeSlips={props.onTypeSlips} />}
        {cards.length === 0 ? (
          <EmptyState title={words.noLessons()}>{words.noLessonsExplained()}</EmptyState>
        ) : (
          <section aria-labelledby="home-lessons">
            <h2 id="home-lessons" className="home-lessons-title">
              {words.lessons()}
            </h2>
            <ul className="home-lessons">
              {cards.map((card) => (
                <li key={card.id}>
                  <LessonCard
                    card={card}
                    today={today}
                    // One primary action on the screen: while a lesson waits to be continued, that is it.
                    primary={unfinished.length === 0}
                    onStart={() => onStart(card.id)}
                    onPrepare={() => onPrepare(card.id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Screen>
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
