import { toSaved } from '../../../renderer/core/session/saved-session';
import { defaultSettings } from '../../../renderer/core/settings';
import type { AppSnapshot } from '../../../renderer/state/app-store';
import { atQuiz, fakeTaughtLesson, startedAtMs } from '../../support/fake-lesson';
import { fakeRecord } from '../record/fake-record';
import { fakeEntry, fakeFile } from '../results/fake-lesson';

const session = toSaved(atQuiz(fakeTaughtLesson()), startedAtMs);
/** Some of everything that can be kept. */
export const full: AppSnapshot = {
  settings: {
    ...defaultSettings,
    nation: 'wales',
    contacts: [
      { role: 'Safeguarding lead', who: 'Ms Okoro, room 12' },
      { role: 'School police officer', who: 'PC Example' },
    ],
    displays: [{ displays: 'a', wall: 'separate', room: null }],
    helplineTicks: { childline: '2026-11-12' },
    recordedBy: { school: 'Example High School', urn: '', by: ['A. Teacher'] },
  },
  sessions: [session],
  results: [fakeFile([fakeEntry()])],
  records: [fakeRecord(), fakeRecord({ record: 'f'.repeat(32), school: 'Other School' })],
  aside: 2,
  setAside: 0,
  temporary: null,
  unsaved: false,
  policy: { kind: 'none' },
  smallestGroup: 5,
};
export const nothing: AppSnapshot = {
  settings: defaultSettings,
  sessions: [],
  results: [],
  records: [],
  aside: 0,
  setAside: 0,
  temporary: null,
  unsaved: false,
  policy: { kind: 'none' },
  smallestGroup: 5,
};
