import { cards, helplines } from 'virtual:lessons/facilitator';
import { words } from 'virtual:words/routes';
import { type ReactNode, useState } from 'react';
import { helpFor } from '../../../core/lesson/help';
import { appVersion } from '../../../core/session/overnight';
import type { Settings as Values } from '../../../core/settings';
import { SlideStage } from '../../../lesson-parts/slide-stage';
import type { Platform } from '../../../platform/platform';
import type { AppStore } from '../../../state/app-store';
import { IdentifyButton } from '../displays/display-tools';
import { HelpButton } from '../keys-help/help-button';
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
      help={<HelpButton screen="settings" singleKeys={settings.singleKeys} />}
      speech={platform.speech}
      displays={<IdentifyButton platform={platform} look={settings.look} />}
      preview={<SlidePreview look={settings.look} />}
    />
  );
}

/** One key word in letters as large as in a hall, so that they can be told apart in a small picture. */
function SlidePreview({ look }: Pick<Values, 'look'>) {
  const card = cards[0];
  if (card === undefined) return null;
  const { id, version } = card;
  return (
    <SlideStage
      lesson={null}
      ratio="4:3"
      view={{
        lesson: { id, version },
        nation: null,
        help: helpFor(helplines, null, card, []),
        look,
        hall: true,
        screen: {
          kind: 'words',
          words: [{ term: words.previewTerm(), meaning: words.previewMeaning() }],
          page: 1,
          pages: 1,
        },
      }}
    />
  );
}
