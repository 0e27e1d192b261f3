import { cards, helplines } from 'virtual:lessons/facilitator';
import { words } from 'virtual:words/routes';
import type { ReactNode } from 'react';
import { helpFor } from '../../../core/lesson/help';
import { appVersion } from '../../../core/session/overnight';
import type { Settings as Values } from '../../../core/settings';
import { SlideStage } from '../../../lesson-parts/slide-stage';
import type { Platform } from '../../../platform/platform';
import { IdentifyButton } from '../displays/display-tools';
import { HelpButton } from '../keys-help/help-button';
import { Settings, type SettingsProps } from '../settings/settings';
import { backTo, keptWhere } from './back-to';
import type { Go, Route } from './route';

export interface SettingsRouteProps {
  readonly platform: Platform;
  readonly settings: Values;
  readonly results: SettingsProps['results'];
  /** Where Back leads: Home, or the screen that sent here. */
  readonly from: Route;
  readonly banner: ReactNode;
  readonly onSettings: (settings: Values) => void;
  readonly go: Go;
}

export function SettingsRoute(props: SettingsRouteProps) {
  const { platform, settings, results, from, banner, onSettings, go } = props;
  const here: Route = { kind: 'settings', backTo: from };
  const back = backTo(from, go);
  return (
    <Settings
      settings={settings}
      results={results}
      version={appVersion}
      edition={platform.edition === 'desktop' ? words.desktopEdition() : words.browserEdition()}
      keptWhere={keptWhere(platform)}
      onChange={onSettings}
      onKept={() => go({ kind: 'kept', backTo: here })}
      onPrivacy={() => go({ kind: 'privacy', backTo: here })}
      backLabel={back.label}
      onBack={back.onBack}
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
