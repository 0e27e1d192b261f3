import { words } from 'virtual:words/record';
import { type ReactNode, useRef, useState } from 'react';
import { Checkbox } from '../../../components/checkbox';
import { longDay } from '../../../components/dates';
import { Notice } from '../../../components/notice';
import { Screen } from '../../../components/screen';
import { useWho } from '../../../components/who';
import type { DeliveryRecord } from '../../../core/record/delivery-record';
import { namesOf, type RecordDraft, recordOf } from '../../../core/record/record-draft';
import type { RememberedNames } from '../../../core/record/remembered-names';
import { RecordFields } from './record-fields';
import { RecordSlides } from './record-slides';
import type { TaughtDelivery } from './taught-delivery';
import './record.css';

export interface RecordScreenProps {
  readonly delivery: TaughtDelivery;
  /** What the caller has to say about the last save; `null` while there is nothing. */
  readonly said: string | null;
  /** School and names are remembered on this computer already. */
  readonly isRemembered: boolean;
  /** `null` forgets them. */
  readonly onRemember: (names: RememberedNames | null) => void;
  readonly onSave: (record: DeliveryRecord, kind: 'csv' | 'json') => void;
  /** Keeps it on this computer, in place of an earlier form of the same record. */
  readonly onKeep: (record: DeliveryRecord) => void;
  readonly onDone: () => void;
  readonly banner?: ReactNode;
  /** The Help button of this screen. */
  readonly help?: ReactNode;
}

/** The last step of Wrap-up, for those who count deliveries: filled in from the session, saved at once, kept only if asked. */
export function RecordScreen(props: RecordScreenProps) {
  const { delivery, said, isRemembered, onRemember, onSave, onKeep, onDone, banner, help } = props;
  const { facts, groups, shortened } = delivery;
  const who = useWho();
  const [draft, setDraft] = useState<RecordDraft>(delivery.draft);
  const [remember, setRemember] = useState(isRemembered);
  const [tried, setTried] = useState(false);
  const [hasSaved, setHasSaved] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const record = recordOf(draft, facts);

  // Beside what was pressed, wherever the form is scrolled to.
  const note = tried && record === null ? words.toFillIn() : said;
  const withRecord = (use: (record: DeliveryRecord) => void) => {
    setTried(true);
    if (record === null) return requestAnimationFrame(() => focusFault(form.current));
    if (remember) onRemember(namesOf(draft));
    setHasSaved(true);
    return use(record);
  };
  return (
    <Screen
      title={words.deliveryRecord()}
      over={`${words.wrapUp()} · ${facts.lesson.title}`}
      banner={banner}
      aside={help}
      bar={
        <>
          {note !== null && (
            <div className="record-note">
              <Notice tone={record === null ? 'mark' : 'info'} announce>
                {note}
              </Notice>
            </div>
          )}
          <div className="row">
            <button type="button" className="button" onClick={() => withRecord((one) => onSave(one, 'csv'))}>
              {words.saveSpreadsheet()}
            </button>
            <button type="button" className="button" onClick={() => withRecord((one) => onSave(one, 'json'))}>
              {words.saveDataFile()}
            </button>
            <button type="button" className="button" onClick={() => withRecord(onKeep)}>
              {words.keepHere()}
            </button>
          </div>
          <button type="button" className="button primary" onClick={onDone}>
            {hasSaved ? words.done() : words.goOnWithout()}
          </button>
        </>
      }
    >
      <div className="record stack loose" ref={form}>
        <p>{words.whatFor()}</p>
        <Notice tone="mark" title={words.namesStaff()}>
          {words.namesStaffExplained({ who })}
        </Notice>
        <p>{words.taughtOn({ day: longDay(facts.date) })}</p>
        <RecordFields draft={draft} groups={groups} tried={tried} onDraft={setDraft} />
        <RecordSlides draft={draft} shortened={shortened} onDraft={setDraft} />
        <Checkbox
          label={words.rememberNames()}
          hint={words.rememberHint()}
          checked={remember}
          onChange={(ticked) => {
            setRemember(ticked);
            if (!ticked) onRemember(null);
            else if (hasSaved) onRemember(namesOf(draft));
          }}
        />
      </div>
    </Screen>
  );
}

/** The first field that keeps the record from being made; what is empty and not yet faulted too. */
function focusFault(form: HTMLElement | null): void {
  const fields = [
    ...(form?.querySelectorAll<HTMLInputElement>('input:is([aria-invalid="true"], [role="spinbutton"])') ?? []),
  ];
  fields.find((field) => field.ariaInvalid === 'true' || field.value === '')?.focus();
}
