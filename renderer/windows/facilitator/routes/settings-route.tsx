import { words } from 'virtual:words/routes';
import { type ReactNode, useState } from 'react';
import { appVersion } from '../../../core/session/overnight';
import type { Settings as Values } from '../../../core/settings';
import type { Platform } from '../../../platform/platform';
import type { AppStore } from '../../../state/app-store';
import { Settings } from '../settings/settings';
import type { Go, Route } from './route';

export interface SettingsRouteProps {
  readonly app: AppStore;
  readonly platform: Platform;
  readonly settings: Values;
  /** Where Back leads: Home, or the screen that sent here. */
  readonly backTo: Route;
  readonly banner: ReactNode;
  readonly onSettings: (settings: Values) => void;
  readonly go: Go;
}

export function SettingsRoute({ app, platform, settings, backTo, banner, onSettings, go }: SettingsRouteProps) {
  // Once everything is deleted the screen starts afresh: nothing typed before is left in a field.
  const [deletions, setDeletions] = useState(0);
  return (
    <Settings
      key={deletions}
      settings={settings}
      version={appVersion}
      edition={platform.edition === 'desktop' ? words.desktopEdition() : words.browserEdition()}
      keptWhere={platform.edition === 'desktop' ? words.keptInAccount() : words.keptInBrowser()}
      onChange={onSettings}
      onDeleteEverything={() => void app.deleteEverything().then(() => setDeletions((before) => before + 1))}
      backLabel={backTo.kind === 'prepare' ? words.prepare() : words.home()}
      onBack={() => go(backTo)}
      banner={banner}
    />
  );
}
