import { words } from 'virtual:words/kept';
import type { About, KeptThing } from '../../../core/kept/inventory';

/** A row of the inventory in words: what it is called, what is in it, why it is kept and until when. */
export interface KeptWords {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly until: string;
}

export const keptWords: Readonly<Record<KeptThing, KeptWords>> = {
  sessions: {
    title: words.sessions(),
    what: words.sessionsWhat(),
    why: words.sessionsWhy(),
    until: words.sessionsUntil(),
  },
  results: { title: words.results(), what: words.resultsWhat(), why: words.resultsWhy(), until: words.resultsUntil() },
  records: { title: words.records(), what: words.recordsWhat(), why: words.recordsWhy(), until: words.recordsUntil() },
  contacts: {
    title: words.contacts(),
    what: words.contactsWhat(),
    why: words.contactsWhy(),
    until: words.contactsUntil(),
  },
  names: { title: words.names(), what: words.namesWhat(), why: words.namesWhy(), until: words.namesUntil() },
  displays: {
    title: words.displays(),
    what: words.displaysWhat(),
    why: words.displaysWhy(),
    until: words.displaysUntil(),
  },
  ticks: { title: words.ticks(), what: words.ticksWhat(), why: words.ticksWhy(), until: words.ticksUntil() },
  choices: { title: words.choices(), what: words.choicesWhat(), why: words.choicesWhy(), until: words.choicesUntil() },
  aside: { title: words.aside(), what: words.asideWhat(), why: words.asideWhy(), until: words.asideUntil() },
  journal: { title: words.journal(), what: words.journalWhat(), why: words.journalWhy(), until: words.journalUntil() },
};

export const aboutWords: Readonly<Record<About, string>> = {
  nobody: words.aboutNobody(),
  group: words.aboutGroup(),
  'group-and-named': words.aboutGroupAndNamed(),
  staff: words.aboutStaff(),
  contacts: words.aboutContacts(),
  unknown: words.aboutUnknown(),
};
