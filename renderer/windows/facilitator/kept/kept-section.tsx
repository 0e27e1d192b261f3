import { words } from 'virtual:words/kept';
import { Download, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import type { KeptRow } from '../../../core/kept/inventory';
import type { DeliveryRecord } from '../../../core/record/delivery-record';
import type { KeptItem } from './kept-items';
import { aboutWords, keptWords } from './kept-words';

export interface KeptSectionProps {
  readonly row: KeptRow;
  readonly items: readonly KeptItem[];
  /** Confirmed. */
  readonly onDelete: (item: KeptItem) => void;
  readonly onSave: (records: readonly DeliveryRecord[], kind: 'csv' | 'json') => void;
}

/** One thing that is kept: what is in it, why, until when, and each of it with a way to delete it. */
export function KeptSection({ row, items, onDelete, onSave }: KeptSectionProps) {
  const id = useId();
  const [asking, setAsking] = useState<KeptItem | null>(null);
  const { title, what, why, until } = keptWords[row.thing];
  const records = items.flatMap(({ record }) => (record === undefined ? [] : [record]));
  return (
    <section className="kept-section stack tight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{what}</p>
      <dl className="kept-facts">
        <dt>{words.why()}</dt>
        <dd>{why}</dd>
        <dt>{words.until()}</dt>
        <dd>{until}</dd>
        <dt>{words.about()}</dt>
        <dd>{aboutWords[row.about]}</dd>
      </dl>
      {items.length === 0 && row.store !== 'none' && (
        <p className="muted">{row.thing === 'choices' ? words.usual() : words.none()}</p>
      )}
      {items.length > 0 && (
        <ul className="kept-items">
          {items.map((item) => (
            <li key={item.key} className="kept-item">
              <div id={`${id}-${item.key}`}>
                <p className="kept-label">{item.label}</p>
                {item.detail !== undefined && <p className="muted">{item.detail}</p>}
              </div>
              <div className="row kept-buttons">
                {item.record !== undefined && (
                  <SaveButtons record={item.record} describedBy={`${id}-${item.key}`} onSave={onSave} />
                )}
                <button
                  type="button"
                  className="button quiet"
                  aria-describedby={`${id}-${item.key}`}
                  onClick={() => setAsking(item)}
                >
                  <Trash2 aria-hidden="true" size={20} />
                  {words.deleteOne()}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {records.length > 1 && (
        <button type="button" className="button kept-buttons" onClick={() => onSave(records, 'csv')}>
          <Download aria-hidden="true" size={20} />
          {words.allInOne()}
        </button>
      )}
      {asking !== null && (
        <ConfirmDialog
          title={words.askDelete()}
          confirmLabel={words.deleteNow()}
          onConfirm={() => {
            setAsking(null);
            onDelete(asking);
          }}
          onCancel={() => setAsking(null)}
        >
          <p>
            <strong>{sayItem(row, asking)}</strong>
          </p>
          <p>{words.cannotBeUndone()}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

/** A thing in one line, as it is named where it is deleted. */
export const sayItem = ({ thing }: KeptRow, { label, detail }: KeptItem) =>
  [keptWords[thing].title, label, detail].filter((text) => text !== undefined).join(' · ');

interface SaveButtonsProps extends Pick<KeptSectionProps, 'onSave'> {
  readonly record: DeliveryRecord;
  readonly describedBy: string;
}

function SaveButtons({ record, describedBy, onSave }: SaveButtonsProps) {
  return (
    <>
      <button type="button" className="button" aria-describedby={describedBy} onClick={() => onSave([record], 'csv')}>
        {words.spreadsheet()}
      </button>
      <button type="button" className="button" aria-describedby={describedBy} onClick={() => onSave([record], 'json')}>
        {words.dataFile()}
      </button>
    </>
  );
}
