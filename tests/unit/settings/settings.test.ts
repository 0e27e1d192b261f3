import { describe, expect, it } from 'vitest';
import {
  audienceLook,
  daysInMonth,
  defaultSettings,
  keptUntil,
  parseSettings,
  type Settings,
  storableContacts,
} from '../../../renderer/core/settings';

const filled: Settings = {
  ...defaultSettings,
  nation: 'scotland',
  look: { theme: 'light', tint: 'blue', reducedMotion: true, font: 'reading' },
  textSize: 'largest',
  notesSize: 160,
  singleKeys: false,
  clicker: true,
  k: 20,
  retention: { month: 2, day: 28 },
  contacts: [{ role: 'Safeguarding lead', who: 'Ms Okoro, room 12' }],
  displays: [{ displays: '1920x1080+1024x768', wall: 'separate', room: '2' }],
  helplineTicks: { childline: '2026-11-12' },
  recordedBy: { school: 'Example High School', urn: '', by: ['A. Teacher', 'PC Example'] },
};

describe('parseSettings', () => {
  it.each([
    { name: 'the defaults', settings: defaultSettings },
    { name: 'everything set', settings: filled },
  ])('reads back $name as they were saved', ({ settings }) => {
    expect(parseSettings(structuredClone(settings))).toEqual(settings);
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('reads settings saved before there was a choice of tint', () => {
    const look = { theme: 'light', reducedMotion: false, font: 'standard' };
    expect(parseSettings({ ...defaultSettings, look })?.look).toEqual(look);
  });

  it('starts with no nation, five as the smallest group, and results kept until 31 August', () => {
    expect(defaultSettings).toMatchObject({ nation: null, k: 5, retention: { month: 8, day: 31 }, singleKeys: true });
  });

  it.each([
    { name: 'a newer version', change: { version: 2 } },
    { name: 'a smallest group under 5', change: { k: 4 } },
    { name: 'a smallest group over 20', change: { k: 21 } },
    { name: 'half a pupil', change: { k: 5.5 } },
    { name: 'an unknown nation', change: { nation: 'ireland' } },
    { name: 'an unknown theme', change: { look: { ...defaultSettings.look, theme: 'sepia' } } },
    { name: 'an unknown tint', change: { look: { ...defaultSettings.look, tint: 'grey' } } },
    { name: 'a notes size between the steps', change: { notesSize: 110 } },
    { name: '31 April', change: { retention: { month: 4, day: 31 } } },
    { name: '29 February', change: { retention: { month: 2, day: 29 } } },
    { name: 'a contact longer than 40 characters', change: { contacts: [{ role: 'Lead', who: 'x'.repeat(41) }] } },
    { name: 'a contact with a link', change: { contacts: [{ role: 'Lead', who: 'www.example.org' }] } },
    { name: 'four contacts', change: { contacts: Array(4).fill({ role: 'Lead', who: 'Ms Okoro' }) } },
    {
      name: '"the room cannot see it" as a remembered answer',
      change: { displays: [{ displays: 'a', wall: 'alone', room: null }] },
    },
    { name: 'a tick that is not a day', change: { helplineTicks: { childline: 'yesterday' } } },
    { name: 'a missing key', change: { helplineTicks: undefined } },
  ])('does not read $name', ({ change }) => {
    expect(parseSettings({ ...defaultSettings, ...change })).toBeNull();
  });

  it.each([null, undefined, '', 'settings', 7, []])('does not read %j', (value) => {
    expect(parseSettings(value)).toBeNull();
  });
});

describe('keptUntil', () => {
  it.each([
    { month: '2026-11', until: '2027-08-31' },
    { month: '2027-07', until: '2027-08-31' },
    { month: '2027-08', until: '2028-08-31' },
    { month: '2026-01', until: '2026-08-31' },
  ])('keeps a result of $month until $until', ({ month, until }) => {
    expect(keptUntil(month, defaultSettings.retention)).toBe(until);
  });

  it('follows a changed day', () => {
    expect(keptUntil('2026-11', { month: 1, day: 5 })).toBe('2027-01-05');
  });

  it.each(['2026-13', '2026-11-12', 'soon'])('refuses %s', (month) => {
    expect(() => keptUntil(month, defaultSettings.retention)).toThrow(RangeError);
  });
});

it('tells the audience window of a clicker only where single keys are off', () => {
  expect(audienceLook(filled)).toEqual({ ...filled.look, singleKeys: false, clicker: true });
  expect(audienceLook({ ...filled, singleKeys: true })).toEqual(filled.look);
});

it('knows how many days a month has in every year', () => {
  expect([1, 2, 4, 12].map(daysInMonth)).toEqual([31, 28, 30, 31]);
  expect(() => daysInMonth(13)).toThrow(RangeError);
});

it('keeps only contacts that read back', () => {
  const good = { role: 'Safeguarding lead', who: '' };
  const contacts = [good, { role: 'Lead', who: 'x'.repeat(41) }, { role: 'www.example.org', who: 'Ms Okoro' }];
  expect(storableContacts(contacts)).toEqual([good]);
  expect(parseSettings({ ...defaultSettings, contacts: storableContacts(contacts) })).not.toBeNull();
});
