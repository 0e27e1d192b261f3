import { words } from 'virtual:words/routes';
import { useSyncExternalStore } from 'react';
import { Screen } from '../../../components/screen';
import { Opened } from '../../../components/use-opened';
import { WhoContext } from '../../../components/who';
import { wallNow } from '../../../core/displays/answers';
import type { DisplaySet } from '../../../core/displays/display-set';
import type { Settings } from '../../../core/settings';
import type { Platform } from '../../../platform/platform';
import type { AppStore } from '../../../state/app-store';
import { HelpButton } from '../keys-help/help-button';
import { Present } from '../present/present';
import { taughtDelivery } from '../record/taught-delivery';
import type { SessionRuntime } from '../session-runtime';
import { WrapUp } from '../wrap-up/wrap-up';
import type { Route } from './route';

export interface SessionRouteProps {
  readonly app: AppStore;
  readonly platform: Platform;
  readonly runtime: SessionRuntime;
  readonly settings: Settings;
  readonly displays: DisplaySet;
  readonly lost: boolean;
  readonly onSettings: (settings: Settings) => void;
  readonly onNotesSize: (by: 1 | -1) => void;
  readonly onTakeBack: () => void;
  readonly onLeave: (to: Route) => void;
}

/** A session from its first question, which screen the room sees, to its saved result. */
export function SessionRoute(props: SessionRouteProps) {
  const { app, platform, runtime, settings, displays, lost, onSettings, onNotesSize, onTakeBack, onLeave } = props;
  const { store } = runtime;
  const { state } = useSyncExternalStore(store.subscribe, store.getSnapshot);
  if (lost)
    return (
      <Screen alone mark title={words.openElsewhere()}>
        <div className="stack">
          <p>{words.takenOver()}</p>
          <div className="row">
            <button type="button" className="button primary" onClick={() => onLeave({ kind: 'home' })}>
              {words.backToHome()}
            </button>
            <button type="button" className="button" onClick={onTakeBack}>
              {words.takeBack()}
            </button>
          </div>
        </div>
      </Screen>
    );
  const who = store.lesson.outline.audience;
  if (state.kind === 'teaching')
    return (
      <WhoContext value={who}>
        <Opened name={words.present()} place={state.wall.kind} />
        <Present
          runtime={runtime}
          platform={platform}
          settings={settings}
          displays={displays}
          onSettings={onSettings}
          onNotesSize={onNotesSize}
          onPrint={platform.print}
          onLeave={() => onLeave({ kind: 'home' })}
        />
      </WhoContext>
    );
  return (
    <WhoContext value={who}>
      <WrapUp
        runtime={runtime}
        look={settings.look}
        wallOf={(wall) => wallNow(wall, displays)}
        help={<HelpButton screen="wrap-up" singleKeys={settings.singleKeys} />}
        countsDeliveries={settings.recordedBy !== undefined}
        onFinish={async (result, withRecord) => {
          await store.settled();
          await app.finishSession(state.id, result);
          const then: Route = result === null ? { kind: 'home' } : { kind: 'results', open: result.session };
          const delivery = taughtDelivery(store.lesson.outline, state, settings.recordedBy ?? null);
          onLeave(withRecord ? { kind: 'record', delivery, then } : then);
        }}
        onLater={() => onLeave({ kind: 'home' })}
      />
    </WhoContext>
  );
}
