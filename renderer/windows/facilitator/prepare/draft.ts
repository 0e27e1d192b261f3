import { words } from 'virtual:words/prepare';
import { assertNever } from '../../../core/assert-never';
import type { Nation } from '../../../core/lesson/bank';
import { contactProblem, type LocalContact } from '../../../core/lesson/help';
import type { Outline, ResponseMethod } from '../../../core/lesson/outline';
import type { Plan } from '../../../core/lesson/plan';
import { defaultMethods } from '../../../core/lesson/questions';
import { type YearGroup, yearGroupsOf } from '../../../core/lesson/year-groups';

const allChecks = ['safeguarding-told', 'ground-rules', 'room', 'quiet-alternative'] as const;
export type PreflightCheck = (typeof allChecks)[number];

/**
 * What a facilitator sees to before a lesson; helplines and nation are judged from what is set, not ticked here. Adults
 * agree no rules for a briefing.
 */
export const preflightChecks = (audience: Outline['audience']): readonly PreflightCheck[] =>
  allChecks.filter((check) => check !== 'ground-rules' || audience === 'pupils');

export const roomSettings = ['class', 'small-group', 'hall', 'adults'] as const;
export type RoomSetting = (typeof roomSettings)[number];

/** The choices of one Prepare, before the session starts. Year group, setting and checks never reach a result. */
export interface PrepareDraft extends Plan {
  /** By item id. */
  readonly methods: Readonly<Record<string, ResponseMethod>>;
  readonly contacts: readonly LocalContact[];
  /** The facilitator has looked at the card with these contacts on it. Any change to them takes it back. */
  readonly contactsConfirmed: boolean;
  readonly checks: readonly PreflightCheck[];
  readonly yearGroup: string | null;
  readonly setting: RoomSetting | null;
  /** Hall mode. */
  readonly hall: boolean;
}

/** What Prepare opens with. `contacts` are those kept in Settings: offered, never confirmed from last time. */
export function newDraft(outline: Outline, contacts: readonly LocalContact[]): PrepareDraft {
  return {
    dropped: [],
    shorter: {},
    methods: defaultMethods(outline),
    contacts,
    contactsConfirmed: false,
    checks: [],
    yearGroup: null,
    setting: outline.audience === 'staff' ? 'adults' : null,
    hall: outline.format === 'assembly',
  };
}

/** Contacts that may be shown to pupils: complete, short enough, without links. */
export function showableContacts(contacts: readonly LocalContact[]): readonly LocalContact[] {
  return contacts
    .map(({ role, who }) => ({ role: role.trim(), who: who.trim() }))
    .filter(
      ({ role, who }) => role !== '' && who !== '' && contactProblem(role) === null && contactProblem(who) === null,
    );
}

/** The contacts of the session: none until the facilitator has confirmed them. */
export function confirmedContacts(draft: PrepareDraft): readonly LocalContact[] {
  return draft.contactsConfirmed ? showableContacts(draft.contacts) : [];
}

/** What a year group is called. */
export function sayYearGroup(group: YearGroup): string {
  switch (group.kind) {
    case 'year':
      return words.year({ year: group.year });
    case 'secondary':
      return words.secondaryYear({ year: group.year });
    case 'ages':
      return words.ages({ youngest: group.youngest, oldest: group.oldest });
    default:
      return assertNever(group);
  }
}

/** Names of the years these ages sit in: by nation, and by age alone while no nation is set. */
export const yearGroups = (ages: readonly [number, number], nation: Nation | null): readonly string[] =>
  yearGroupsOf(ages, nation).map(sayYearGroup);
