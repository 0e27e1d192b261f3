import { cards } from 'virtual:lessons/facilitator';
import { words } from 'virtual:words/kept';
import { type ReactNode, useState } from 'react';
import { focusHeading } from '../../../components/use-opened';
import { assertNever } from '../../../core/assert-never';
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
  const say = (end: End, deleted: string) => {
    if (end === 'deleted') onDeleted();
    setSaid({ deleted, refused: words.notDeleted(), 'open-elsewhere': words.openElsewhere() }[end]);
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
      onDelete={({ deletes }, what) => void carryOut(app, deletes).then((ends) => say(ends, words.isDeleted({ what })))}
      onDeleteEverything={() => void app.deleteEverything().then(() => say(endOf(app), words.everythingDeleted()))}
      onPrint={platform.print}
      banner={banner}
      help={<HelpButton screen="kept" singleKeys={snapshot.settings.singleKeys} />}
    />
  );
}

/** `open-elsewhere`: another window teaches it, and would write it again. `refused`: this computer did not let go of it. */
type End = 'deleted' | 'open-elsewhere' | 'refused';

/** Of a deletion that has just been tried. */
const endOf = (app: AppStore): End => (app.getSnapshot().unsaved ? 'refused' : 'deleted');

async function carryOut(app: AppStore, deletes: Deletion): Promise<End> {
  switch (deletes.kind) {
    case 'session':
      if (!(await whileClosed(deletes.id, () => app.deleteSession(deletes.id)))) return 'open-elsewhere';
      break;
    case 'result':
      await app.deleteResult(deletes.id);
      break;
    case 'record':
      await app.deleteRecord(deletes.id);
      break;
    case 'settings':
      await app.saveSettings(deletes.settings);
      break;
    case 'aside':
      await app.deleteAside();
      break;
    default:
      return assertNever(deletes);
  }
  return endOf(app);
}
