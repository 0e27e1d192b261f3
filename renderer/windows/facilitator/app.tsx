import { cards } from 'virtual:lessons/facilitator';
import { words } from 'virtual:words/routes';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Opened } from '../../components/use-opened';
import type { DisplaySet } from '../../core/displays/display-set';
import { appVersion } from '../../core/session/overnight';
import { audienceLook, notesSizes, type Settings } from '../../core/settings';
import type { Platform } from '../../platform/platform';
import type { AppStore } from '../../state/app-store';
import { EditionBanner } from './edition-banner';
import { HelpButton } from './keys-help/help-button';
import type { PrepareDraft } from './prepare/draft';
import { Uncover } from './present/uncover';
import { PrivacyScreen } from './privacy/privacy-screen';
import { backTo } from './routes/back-to';
import { HomeRoute } from './routes/home-route';
import { KeptRoute } from './routes/kept-route';
import { MergeRoute } from './routes/merge-route';
import { PrepareRoute } from './routes/prepare-route';
import { RecordRoute } from './routes/record-route';
import { ResultsRoute } from './routes/results-route';
import type { Route } from './routes/route';
import { SessionRoute } from './routes/session-route';
import { SettingsRoute } from './routes/settings-route';
import { useStart } from './routes/use-start';
import { useDisplays } from './use-displays';
import { useLook } from './use-look';
import { useSessions } from './use-sessions';

export interface AppProps {
  readonly app: AppStore;
  readonly platform: Platform;
  readonly firstDisplays: DisplaySet;
}

/** The facilitator page: one screen at a time. A session takes over the whole page until it is left. */
export function App({ app, platform, firstDisplays }: AppProps) {
  const snapshot = useSyncExternalStore(app.subscribe, app.getSnapshot);
  const { settings } = snapshot;
  const [route, go] = useState<Route>({ kind: 'home' });
  const [drafts, setDrafts] = useState<Readonly<Record<string, PrepareDraft>>>({});
  const displays = useDisplays(platform, firstDisplays);
  useEffect(() => void platform.setLetterKeys(settings.singleKeys), [platform, settings.singleKeys]);
  useLook(settings);
  useEffect(() => {
    window.addEventListener('keydown', keepFromReloading);
    return () => window.removeEventListener('keydown', keepFromReloading);
  }, []);
  const sessions = useSessions(app);
  const { start, questions } = useStart(snapshot.sessions, cards, sessions);
  const saveSettings = (next: Settings) => {
    void app.saveSettings(next);
    sessions.runtime?.store.setLook(audienceLook(next));
  };
  // What the room must not see waits for the answer, where this set of displays was answered for as the room's own.
  const roomSees = settings.displays.some((one) => one.displays === displays.key && one.wall === 'shared');
  const [covered, setCovered] = useState<{ readonly then: () => void } | null>(null);
  const privately = (then: () => void) => (roomSees ? setCovered({ then }) : then());
  const goFromHome = (to: Route) =>
    to.kind === 'results' || to.kind === 'settings' ? privately(() => go(to)) : go(to);
  // What was typed in Prepare lives on in this window alone: it goes with what is deleted.
  const forgetDrafts = () => setDrafts({});
  const banner = <EditionBanner {...snapshot} />;

  if (sessions.runtime !== null)
    return (
      <SessionRoute
        key={sessions.runtime.store.getSnapshot().state.id}
        app={app}
        platform={platform}
        runtime={sessions.runtime}
        settings={settings}
        displays={displays}
        lost={sessions.lost}
        onSettings={saveSettings}
        onNotesSize={(by) => saveSettings(withNotesSize(settings, by))}
        onTakeBack={() => void sessions.takeBack()}
        onLeave={(to) => {
          // Confirmed for one session: the next one starts from a fresh draft.
          forgetDrafts();
          void sessions.leave();
          go(to);
        }}
      />
    );
  if (covered !== null)
    return (
      <>
        <Opened name={words.projectorCovered()} />
        <Uncover
          back={words.back()}
          onCovered={() => {
            setCovered(null);
            covered.then();
          }}
          onBack={() => setCovered(null)}
          help={<HelpButton screen="covered" singleKeys={settings.singleKeys} />}
        />
      </>
    );
  switch (route.kind) {
    case 'home':
      return (
        <>
          <HomeRoute
            app={app}
            platform={platform}
            snapshot={snapshot}
            sessions={sessions}
            start={start}
            cards={cards}
            banner={banner}
            onSettings={saveSettings}
            privately={privately}
            go={goFromHome}
          />
          {questions}
        </>
      );
    case 'prepare':
      return (
        <>
          <PrepareRoute
            key={route.lesson}
            lesson={route.lesson}
            cards={cards}
            platform={platform}
            settings={settings}
            k={snapshot.smallestGroup}
            extended={displays.extended}
            start={start}
            draft={drafts[route.lesson] ?? null}
            onDraft={(draft) => setDrafts((before) => ({ ...before, [route.lesson]: draft }))}
            banner={banner}
            onSettings={saveSettings}
            go={goFromHome}
          />
          {questions}
        </>
      );
    case 'results':
      return (
        <ResultsRoute app={app} snapshot={snapshot} platform={platform} open={route.open} banner={banner} go={go} />
      );
    case 'merge':
      return <MergeRoute snapshot={snapshot} platform={platform} banner={banner} go={go} />;
    case 'settings':
      return (
        <SettingsRoute
          platform={platform}
          settings={settings}
          results={snapshot}
          from={route.backTo ?? { kind: 'home' }}
          banner={banner}
          onSettings={saveSettings}
          go={go}
        />
      );
    case 'kept':
      return (
        <KeptRoute
          app={app}
          snapshot={snapshot}
          platform={platform}
          from={route.backTo}
          onDeleted={forgetDrafts}
          banner={banner}
          go={go}
        />
      );
    case 'privacy':
      return (
        <PrivacyScreen
          version={appVersion}
          k={snapshot.smallestGroup}
          back={backTo(route.backTo, go)}
          onPrint={platform.print}
          banner={banner}
          help={<HelpButton screen="privacy" singleKeys={settings.singleKeys} />}
        />
      );
    case 'record':
      return (
        <RecordRoute
          app={app}
          platform={platform}
          settings={settings}
          delivery={route.delivery}
          banner={banner}
          onSettings={saveSettings}
          onDone={() => go(route.then)}
        />
      );
  }
}

/** F5 is a clicker's key for the start of a show. A reload would ask the wall question again, and forget typed slips. */
function keepFromReloading(press: KeyboardEvent): void {
  if (press.key === 'F5') press.preventDefault();
}

function withNotesSize(settings: Settings, by: 1 | -1): Settings {
  const next = notesSizes[notesSizes.indexOf(settings.notesSize) + by];
  return next === undefined ? settings : { ...settings, notesSize: next };
}
