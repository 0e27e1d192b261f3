import type { Settings } from '../settings';

/**
 * What is kept on this computer, a row for each thing that somebody would name apart. The screen, the data map in
 * docs/privacy/ and the tests are made of this table: a store or a setting that is in no row fails a test.
 */
export const keptThings = [
  'sessions',
  'results',
  'records',
  'contacts',
  'names',
  'displays',
  'ticks',
  'choices',
  'aside',
  'journal',
] as const;
export type KeptThing = (typeof keptThings)[number];

/** Whose data it is: of nobody; of the group together, and perhaps of adults who are named; of staff; of other adults. */
export type About = 'nobody' | 'group' | 'group-and-named' | 'staff' | 'contacts' | 'unknown';

export interface KeptRow {
  readonly thing: KeptThing;
  readonly about: About;
  /** The store of the database that holds it; `settings` for a part of the settings; `none` where the app does not write it. */
  readonly store: 'sessions' | 'results' | 'records' | 'settings' | 'aside' | 'none';
}

export const inventory: readonly KeptRow[] = [
  { thing: 'sessions', about: 'group-and-named', store: 'sessions' },
  { thing: 'results', about: 'group', store: 'results' },
  { thing: 'records', about: 'staff', store: 'records' },
  { thing: 'contacts', about: 'contacts', store: 'settings' },
  { thing: 'names', about: 'staff', store: 'settings' },
  { thing: 'displays', about: 'nobody', store: 'settings' },
  { thing: 'ticks', about: 'nobody', store: 'settings' },
  { thing: 'choices', about: 'nobody', store: 'settings' },
  { thing: 'aside', about: 'unknown', store: 'aside' },
  { thing: 'journal', about: 'group-and-named', store: 'none' },
];

/** In which row each setting is listed. */
export const thingOfSetting: Readonly<Record<keyof Settings, KeptThing>> = {
  version: 'choices',
  nation: 'choices',
  look: 'choices',
  textSize: 'choices',
  notesSize: 'choices',
  singleKeys: 'choices',
  clicker: 'choices',
  k: 'choices',
  retention: 'choices',
  readingRate: 'choices',
  tourSeen: 'choices',
  contacts: 'contacts',
  displays: 'displays',
  helplineTicks: 'ticks',
  recordedBy: 'names',
};

/** The parts of the settings that can be deleted by themselves. */
export type SettingsThing = Extract<KeptThing, 'contacts' | 'names' | 'displays' | 'ticks' | 'choices'>;

/** The settings without one of their parts: as they were before anything was set there. */
export function settingsWithout(settings: Settings, thing: SettingsThing, usual: Settings): Settings {
  const kept = Object.entries(settings).filter(([key]) => thingOfSetting[key as keyof Settings] !== thing);
  const fresh = Object.entries(usual).filter(([key]) => thingOfSetting[key as keyof Settings] === thing);
  // Every key of one of two whole settings: what is required is in both.
  return Object.fromEntries([...kept, ...fresh]) as unknown as Settings;
}
