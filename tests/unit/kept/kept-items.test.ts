import { expect, test } from 'vitest';
import type { KeptThing } from '../../../renderer/core/kept/inventory';
import { keptItems } from '../../../renderer/windows/facilitator/kept/kept-items';
import { full, nothing } from './fake-kept';

const items = keptItems(full, (lesson) => `Lesson ${lesson}`);

test.each<[KeptThing, object]>([
  ['sessions', { kind: 'session', id: full.sessions[0]?.id }],
  ['results', { kind: 'result', id: full.results[0]?.session }],
  ['records', { kind: 'record', id: full.records[0]?.record }],
  ['contacts', { kind: 'settings', settings: { contacts: [{ role: 'School police officer' }] } }],
  ['names', { kind: 'settings' }],
  ['displays', { kind: 'settings', settings: { displays: [] } }],
  ['ticks', { kind: 'settings', settings: { helplineTicks: {} } }],
  ['choices', { kind: 'settings', settings: { nation: null, helplineTicks: { childline: '2026-11-12' } } }],
  ['aside', { kind: 'aside' }],
])('the first of %s deletes itself and nothing else', (thing, deletes) => {
  expect(items[thing][0]?.deletes).toMatchObject(deletes);
});

test('names that are forgotten are not in the settings any more', () => {
  const [deletes] = items.names.map((one) => one.deletes);
  expect(deletes?.kind === 'settings' && Object.keys(deletes.settings)).not.toContain('recordedBy');
});

test('what is kept says until which day, by the day of the year that is set', () => {
  expect(items.results[0]?.detail).toBe('November 2026, kept until 31 August 2027');
  expect(items.records[0]?.detail).toMatch(/^12 November 2026, .*, kept until 31 August 2027$/u);
});

test('where nothing is kept but the usual settings, there is nothing to delete', () => {
  expect(Object.values(keptItems(nothing, (lesson) => lesson)).flat()).toEqual([]);
});
