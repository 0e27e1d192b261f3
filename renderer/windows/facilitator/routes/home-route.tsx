import { type ReactNode, useState } from 'react';
import { Dialog } from '../../../components/dialog';
import { slipsWaitDays } from '../../../core/results/expiry';
import { waitsForSlips } from '../../../core/session/overnight';
import type { SavedSession } from '../../../core/session/saved-session';
import type { LessonCard } from '../../../lesson-parts/lesson-module';
import { type AppSnapshot, localDay } from '../../../state/app-store';
import { Home } from '../home/home';
import { KeysHelp } from '../keys-help/keys-help';
import type { Sessions } from '../use-sessions';
import type { Go } from './route';
import { useOutlines } from './use-outlines';

export interface HomeRouteProps {
  readonly snapshot: AppSnapshot;
  readonly sessions: Sessions;
  readonly cards: readonly LessonCard[];
  readonly banner: ReactNode;
  /** Asks first whether the projector is covered, where the room can see this screen. */
  readonly privately: (then: () => void) => void;
  readonly go: Go;
}

const dayMs = 86_400_000;

/** Home with what is kept on this computer. */
export function HomeRoute({ snapshot, sessions, cards, banner, privately, go }: HomeRouteProps) {
  const [help, setHelp] = useState(false);
  const { settings } = snapshot;
  const known = snapshot.sessions.filter(({ lesson }) => cards.some(({ id }) => id === lesson.id));
  const waiting = known.filter(waitsForSlips);
  const open = known.find((session) => !waiting.includes(session)) ?? null;
  const outlines = useOutlines(known.map(({ lesson }) => lesson.id));
  const titleOf = (session: SavedSession) =>
    cards.find(({ id }) => id === session.lesson.id)?.title ?? session.lesson.id;
  const outline = open === null ? undefined : outlines[open.lesson.id];
  const at = outline?.slides.findIndex(({ id }) => id === open?.position.slide) ?? -1;
  const recent = snapshot.sessions[0]?.lesson.id;
  const ordered = [...cards].sort((a, b) => Number(b.id === recent) - Number(a.id === recent));

  return (
    <>
      <Home
        cards={ordered}
        today={localDay(Date.now())}
        unfinished={
          open === null
            ? null
            : {
                lessonTitle: titleOf(open),
                slideNumber: at + 1,
                slideTitle: outline?.slides[at]?.title ?? '',
                minutesIn: Math.floor(open.spentMs / 60_000),
                counted: Object.keys(open.tallies).length,
              }
        }
        waitingForSlips={waiting.map((session) => ({
          sessionId: session.id,
          lessonTitle: titleOf(session),
          until: localDay(session.startedAtMs + slipsWaitDays * dayMs),
        }))}
        banner={banner}
        onStart={(lesson) =>
          void sessions.start(lesson, {
            nation: settings.nation,
            contacts: [],
            methods: {},
            k: settings.k,
            dropped: [],
          })
        }
        onPrepare={(lesson) => go({ kind: 'prepare', lesson })}
        onContinue={() => open !== null && void sessions.resume(open, false)}
        onPutAway={() => open !== null && void sessions.putAway(open)}
        onTypeSlips={(id) => {
          const session = waiting.find((one) => one.id === id);
          if (session !== undefined) privately(() => void sessions.resume(session, false));
        }}
        onResults={() => go({ kind: 'results' })}
        onSettings={() => go({ kind: 'settings' })}
        onHelp={() => setHelp(true)}
      />
      {help && <KeysHelp singleKeys={settings.singleKeys} onClose={() => setHelp(false)} />}
      {sessions.elsewhere !== null && (
        <OpenElsewhere
          onTakeOver={() => sessions.elsewhere !== null && void sessions.resume(sessions.elsewhere, true)}
          onClose={sessions.dismissElsewhere}
        />
      )}
    </>
  );
}

/** One session, one facilitator page: the second one may only take it over. */
function OpenElsewhere({ onTakeOver, onClose }: { readonly onTakeOver: () => void; readonly onClose: () => void }) {
  return (
    <Dialog
      title="This lesson is open elsewhere"
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button mark" onClick={onTakeOver}>
            Take over here
          </button>
          <button type="button" className="button" onClick={onClose}>
            Leave it there
          </button>
        </>
      }
    >
      <p>Another tab or window is teaching it. Take over here, and that one stops: nothing that was saved is lost.</p>
    </Dialog>
  );
}
