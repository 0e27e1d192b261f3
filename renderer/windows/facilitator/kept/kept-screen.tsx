import { words } from 'virtual:words/kept';
import { Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { HelpAndPrint } from '../../../components/help-and-print';
import { Notice } from '../../../components/notice';
import { Screen } from '../../../components/screen';
import { inventory } from '../../../core/kept/inventory';
import type { KeptItem, KeptItems } from './kept-items';
import { KeptSection, type KeptSectionProps, sayItem } from './kept-section';
import './kept.css';

export interface KeptScreenProps extends Pick<KeptSectionProps, 'onSave'> {
  readonly items: KeptItems;
  /** Where this edition keeps its data, in one sentence. */
  readonly keptWhere: string;
  /** What came of the last press; `null` before the first. */
  readonly said: string | null;
  readonly back: { readonly label: string; readonly onBack: () => void };
  /** Confirmed. `what` says what it was. */
  readonly onDelete: (item: KeptItem, what: string) => void;
  /** Confirmed: everything in every store. */
  readonly onDeleteEverything: () => void;
  readonly onPrint: () => void;
  readonly banner?: ReactNode;
  /** The Help button of this screen. */
  readonly help?: ReactNode;
}

/** What is on this computer, why and until when; each of it and all of it can be deleted. */
export function KeptScreen(props: KeptScreenProps) {
  const { items, keptWhere, said, back, onSave, onDelete, onDeleteEverything, onPrint, banner, help } = props;
  const [asking, setAsking] = useState(false);
  const all = inventory.flatMap((row) =>
    items[row.thing].map((item) => [`${row.thing}-${item.key}`, sayItem(row, item)]),
  );
  return (
    <div className="kept-view">
      <Screen
        title={words.title()}
        back={back}
        banner={banner}
        aside={<HelpAndPrint help={help} printLabel={words.print()} onPrint={onPrint} />}
      >
        <div className="kept stack">
          {said !== null && (
            <div className="kept-said">
              <Notice announce>{said}</Notice>
            </div>
          )}
          <p>{keptWhere}</p>
          <p>{words.nothingOfOne()}</p>
          {inventory.map((row) => (
            <KeptSection
              key={row.thing}
              row={row}
              items={items[row.thing]}
              onDelete={(item) => onDelete(item, sayItem(row, item))}
              onSave={onSave}
            />
          ))}
          <section className="kept-section stack tight" aria-labelledby="kept-outside">
            <h2 id="kept-outside">{words.outsideHead()}</h2>
            <p>{words.outside()}</p>
          </section>
          <button type="button" className="button mark kept-buttons" onClick={() => setAsking(true)}>
            <Trash2 aria-hidden="true" size={20} />
            {words.deleteAll()}
          </button>
        </div>
        {asking && (
          <ConfirmDialog
            title={words.askDeleteAll()}
            confirmLabel={words.deleteAllNow()}
            onConfirm={() => {
              setAsking(false);
              onDeleteEverything();
            }}
            onCancel={() => setAsking(false)}
          >
            {all.length === 0 ? (
              <p>{words.nothingToDelete()}</p>
            ) : (
              <>
                <p>{words.thisGoes()}</p>
                <ul>
                  {all.map(([key, line]) => (
                    <li key={key}>{line}</li>
                  ))}
                </ul>
              </>
            )}
            <p>{words.filesStay()}</p>
          </ConfirmDialog>
        )}
      </Screen>
    </div>
  );
}
