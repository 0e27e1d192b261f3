import { words } from 'virtual:words/record';
import { type ReactNode, useState } from 'react';
import { longDay } from '../../../components/dates';
import { WhoContext } from '../../../components/who';
import { keptUntil, type Settings } from '../../../core/settings';
import type { Platform } from '../../../platform/platform';
import type { AppStore } from '../../../state/app-store';
import { HelpButton } from '../keys-help/help-button';
import { RecordScreen } from '../record/record-screen';
import { saveRecords } from '../record/save-records';
import type { TaughtDelivery } from '../record/taught-delivery';

export interface RecordRouteProps {
  readonly app: AppStore;
  readonly platform: Platform;
  readonly settings: Settings;
  readonly delivery: TaughtDelivery;
  readonly banner: ReactNode;
  readonly onSettings: (settings: Settings) => void;
  readonly onDone: () => void;
}

/** The delivery record of the session that was just finished. */
export function RecordRoute({ app, platform, settings, delivery, banner, onSettings, onDone }: RecordRouteProps) {
  const [said, setSaid] = useState<string | null>(null);
  return (
    <WhoContext value={delivery.audience}>
      <RecordScreen
        delivery={delivery}
        said={said}
        isRemembered={settings.recordedBy !== undefined}
        onRemember={(names) => {
          const { recordedBy: _before, ...others } = settings;
          onSettings(names === null ? others : { ...others, recordedBy: names });
        }}
        onSave={(record, kind) => void saveRecords(platform, [record], kind).then(setSaid)}
        onKeep={(record) => {
          const day = longDay(keptUntil(record.date.slice(0, 7), settings.retention));
          app.keepRecord(record).then(
            () => setSaid(words.keptHere({ day })),
            () => setSaid(words.notKept()),
          );
        }}
        onDone={onDone}
        banner={banner}
        help={<HelpButton screen="record" singleKeys={settings.singleKeys} />}
      />
    </WhoContext>
  );
}
