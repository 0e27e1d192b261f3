import { cards } from 'virtual:lessons/facilitator';
import { words } from 'virtual:words/kept';
import { type ReactNode, useState } from 'react';
import { focusHeading } from '../../../components/use-opened';
import type { Platform } from '../../../platform/platform';
import type { AppSnapshot, AppStore } from '../../../state/app-store';
import { whileClosed } from '../../../sync/presence';
import { type Deletion, keptItems } from '../kept/kept-items';
import { KeptScreen } from '../kept/kept-screen';
import { HelpButton } from '../keys-help/help-button';
import { saveRecords } from '../record/save-records';
import { backTo, keptWhere } from './back-to';
import type { Go, Route } from './route';

export interface KeptRouteProps {
  readonly app: AppStore;
  readonly snapshot: AppSnapshot;
  readonly platform: Platform;
  readonly from: Route;
  /** After each deletion. */
  readonly onDeleted: () => void;
  readonly banner: ReactNode;
  readonly go: Go;
}

/** What is kept on this computer. */
export function KeptRoute({ app, snapshot, platform, from, onDeleted, banner, go }: KeptRouteProps) {
  const [said, setSaid] = useState<string | null>(null);
  const titleOf = (lesson: string) => cards.find(({ id }) => id === lesson)?.title ?? lesson;
  const say = (text: string) => {
    setSaid(text);
    // What was pressed goes with what it deleted.
    window.scrollTo(0, 0);
    focusHeading(document.querySelector('h1'));
  };
  return (
    <KeptScreen
      items={keptItems(snapshot, titleOf)}
      keptWhere={keptWhere(platform)}
      said={said}
      back={backTo(from, go)}
      onSave={(records, kind) => void saveRecords(platform, records, kind).then(setSaid)}
      onDelete={({ deletes }, what) =>
        void carryOut(app, deletes).then((done) => {
          if (done) onDeleted();
          say(done ? words.isDeleted({ what }) : words.openElsewhere());
        })
      }
      onDeleteEverything={() =>
        void app.deleteEverything().then(() => {
          onDeleted();
          say(words.everythingDeleted());
        })
      }
      onPrint={platform.print}
      banner={banner}
      help={<HelpButton screen="kept" singleKeys={snapshot.settings.singleKeys} />}
    />
  );
}

/** `false` when it is a session that another window has open: taken away there, it would be written again. */
async function carryOut(app: AppStore, deletes: Deletion): Promise<boolean> {
  switch (deletes.kind) {
    case 'session':
      return whileClosed(deletes.id, () => app.deleteSession(deletes.id));
    case 'result':
      await app.deleteResult(deletes.id);
      return true;
    case 'record':
      await app.deleteRecord(deletes.id);
      return true;
    case 'settings':
      await app.saveSettings(deletes.settings);
      return true;
    case 'aside':
      await app.deleteAside();
      return true;
  }
}
