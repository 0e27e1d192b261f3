import type { ReactNode } from 'react';
import { focusHeading } from '../../../components/use-opened';
import { slipsWaitDays } from '../../../core/results/expiry';
import { waitsForSlips } from '../../../core/session/overnight';
import type { Settings } from '../../../core/settings';
import type { LessonCard } from '../../../lesson-parts/lesson-module';
import type { Platform } from '../../../platform/platform';
import { type AppSnapshot, type AppStore, localDay } from '../../../state/app-store';
import { Home } from '../home/home';
import { HelpButton } from '../keys-help/help-button';
import type { Sessions } from '../use-sessions';
import { carryIn, carryOver } from './carry';
import { describeOpen, openSessions } from './open-sessions';
import type { Go } from './route';
import { useOutlines } from './use-outlines';
import type { Start } from './use-start';

export interface HomeRouteProps {
  readonly app: AppStore;
  readonly platform: Platform;
  readonly snapshot: AppSnapshot;
  readonly sessions: Sessions;
  readonly start: Start;
  readonly cards: readonly LessonCard[];
  readonly banner: ReactNode;
  readonly onSettings: (settings: Settings) => void;
  /** Asks first whether the projector is covered, where the room can see this screen. */
  readonly privately: (then: () => void) => void;
  readonly go: Go;
}

const dayMs = 86_400_000;

/** Home with what is kept on this computer. */
export function HomeRoute({
  app,
  platform,
  snapshot,
  sessions,
  start,
  cards,
  banner,
  onSettings,
  privately,
  go,
}: HomeRouteProps) {
  const { settings } = snapshot;
  const open = openSessions(snapshot.sessions, cards);
  const outlines = useOutlines(open.map(({ lesson }) => lesson.id));
  const waiting = snapshot.sessions.flatMap((session) => {
    const card = cards.find(({ id }) => id === session.lesson.id);
    return card !== undefined && waitsForSlips(session) ? [{ session, title: card.title }] : [];
  });

  return (
    <Home
      cards={cards}
      taughtLast={snapshot.sessions[0]?.lesson.id ?? null}
      today={localDay(Date.now())}
      unfinished={open.map((session) => describeOpen(session, cards, outlines[session.lesson.id]))}
      waitingForSlips={waiting.map(({ session, title }) => ({
        sessionId: session.id,
        lessonTitle: title,
        until: localDay(session.startedAtMs + slipsWaitDays * dayMs),
      }))}
      banner={banner}
      help={
        <HelpButton
          screen="home"
          singleKeys={settings.singleKeys}
          onTour={() => {
            const { tourSeen: _seen, ...unseen } = settings;
            onSettings(unseen);
          }}
        />
      }
      tour={settings.tourSeen === true ? null : { onDone: () => onSettings({ ...settings, tourSeen: true }) }}
      onStart={(lesson) =>
        start(lesson, {
          nation: settings.nation,
          contacts: [],
          methods: {},
          k: snapshot.smallestGroup,
          dropped: [],
          ...(cards.find(({ id }) => id === lesson)?.format === 'assembly' && { hall: true }),
        })
      }
      onPrepare={(lesson) => go({ kind: 'prepare', lesson })}
      onContinue={(id) => {
        const session = open.find((one) => one.id === id);
        // In Wrap-up results are drawn at once.
        if (session?.kind === 'room-empty') privately(() => void sessions.resume(session, false));
        else if (session !== undefined) void sessions.resume(session, false);
      }}
      onPutAway={(id) => {
        const session = open.find((one) => one.id === id);
        // What was pressed goes with its panel.
        if (session !== undefined)
          void sessions.putAway(session).then(() => focusHeading(document.querySelector('h1')));
      }}
      onTypeSlips={(id) => {
        const one = waiting.find(({ session }) => session.id === id);
        if (one !== undefined) privately(() => void sessions.resume(one.session, false));
      }}
      onCarryOver={(id) => carryOver(snapshot.sessions, id, platform)}
      onCarryIn={(file) => carryIn(file, app, cards)}
      onResults={() => go({ kind: 'results' })}
      onSettings={() => go({ kind: 'settings' })}
    />
  );
}
