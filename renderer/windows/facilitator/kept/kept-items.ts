import { words } from 'virtual:words/kept';
import { longDay, longMonth } from '../../../components/dates';
import { type KeptThing, type SettingsThing, settingsWithout } from '../../../core/kept/inventory';
import type { DeliveryRecord } from '../../../core/record/delivery-record';
import { waitsForSlips } from '../../../core/session/overnight';
import { defaultSettings, keptUntil, type Settings } from '../../../core/settings';
import { type AppSnapshot, localDay } from '../../../state/app-store';

/** Something kept that can be deleted by itself. */
export interface KeptItem {
  /** Unique within its section. */
  readonly key: string;
  readonly label: string;
  /** What tells it from its neighbours. */
  readonly detail?: string;
  /** What deleting it asks for. */
  readonly deletes: Deletion;
  /** It can be saved as a file again. */
  readonly record?: DeliveryRecord;
}

export type Deletion =
  | { readonly kind: 'session' | 'result' | 'record'; readonly id: string }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'aside' };

export type KeptItems = Readonly<Record<KeptThing, readonly KeptItem[]>>;

/** Everything that is kept now, by thing. */
export function keptItems(snapshot: AppSnapshot, titleOf: (lesson: string) => string): KeptItems {
  const { sessions, results, records, settings, aside } = snapshot;
  const until = (month: string) => longDay(keptUntil(month, settings.retention));
  return {
    sessions: sessions.map((session) => {
      const day = longDay(localDay(session.startedAtMs));
      return {
        key: session.id,
        label: titleOf(session.lesson.id),
        detail: waitsForSlips(session) ? words.waitsForSlips({ day }) : words.begunOn({ day }),
        deletes: { kind: 'session', id: session.id },
      };
    }),
    results: results.map(({ session, lesson, month }) => ({
      key: session,
      label: titleOf(lesson.id),
      detail: words.monthKept({ month: longMonth(month), day: until(month) }),
      deletes: { kind: 'result', id: session },
    })),
    records: records.map((record) => ({
      key: record.record,
      label: record.school,
      detail: words.recordKept({
        day: longDay(record.date),
        lesson: record.lesson.title,
        until: until(record.date.slice(0, 7)),
      }),
      deletes: { kind: 'record', id: record.record },
      record,
    })),
    ...settingsItems(settings),
    aside: aside === 0 ? [] : [{ key: 'aside', label: words.asideRecords({ n: aside }), deletes: { kind: 'aside' } }],
    journal: [],
  };
}

function settingsItems(settings: Settings): Readonly<Record<SettingsThing, readonly KeptItem[]>> {
  const { contacts, recordedBy, displays, helplineTicks } = settings;
  const without = (thing: SettingsThing): Deletion => ({
    kind: 'settings',
    settings: settingsWithout(settings, thing, defaultSettings),
  });
  const one = (thing: SettingsThing, label: string): KeptItem => ({ key: thing, label, deletes: without(thing) });
  const rung = Object.keys(helplineTicks).length;
  const usual = settingsWithout(settings, 'choices', defaultSettings);
  return {
    contacts: contacts.map((contact, place) => ({
      key: String(place),
      label: words.contactLine(contact),
      deletes: { kind: 'settings', settings: { ...settings, contacts: contacts.filter((each) => each !== contact) } },
    })),
    names: recordedBy === undefined ? [] : [one('names', [recordedBy.school, ...recordedBy.by].join(' · '))],
    displays: displays.length === 0 ? [] : [one('displays', words.displaySets({ n: displays.length }))],
    ticks: rung === 0 ? [] : [one('ticks', words.helplineTicks({ n: rung }))],
    choices: isSame(usual, settings) ? [] : [one('choices', words.changedSettings())],
  };
}

/** Both hold plain data; the order of the keys does not matter. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)));
}
