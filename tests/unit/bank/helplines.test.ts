import { describe, expect, it } from 'vitest';
import type { Nation } from '../../../renderer/core/lesson/bank';
import { type HelpContent, helpFor } from '../../../renderer/core/lesson/help';
import { helplines, lessons, sources, textOf, valuesIn } from './bank-files';

/** Every number and address that was seen on a page; a helpline may show nothing else. */
const researched: Readonly<Record<string, readonly string[]>> = {
  emergency: ['999'],
  ceop: ['ceop.police.uk/safety-centre'],
  police: ['101'],
  'report-remove': ['childline.org.uk'],
  'take-it-down': ['takeitdown.ncmec.org'],
  childline: ['0800 1111', 'childline.org.uk'],
  shout: ['85258'],
  'lifeline-ni': ['0808 808 8000'],
  stopncii: ['stopncii.org'],
  'revenge-porn-helpline': ['0345 6000 459', 'revengepornhelpline.org.uk'],
  samaritans: ['116 123'],
  'dsa-helpline-ni': ['0808 802 1414'],
  'nspcc-adults': ['0808 800 5000'],
  'professionals-online-safety': ['0344 381 4772'],
  'education-support': ['08000 562 561'],
  'gateway-belfast': ['028 9050 7000'],
  'gateway-south-eastern': ['0300 1000 300'],
  'gateway-northern': ['0300 1234 333'],
  'gateway-southern': ['0800 783 7745'],
  'gateway-western': ['028 7131 4090'],
  'gateway-out-of-hours': ['028 9504 9999'],
};

const confirmed = helplines.filter((line) => line.status === 'confirmed');

function linesOf(content: HelpContent): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(content.groups.map((group) => [group.need, group.lines.map((line) => line.id)]));
}

describe('the helplines of the bank', () => {
  it('shows exactly the numbers and addresses that were researched', () => {
    const shown = Object.fromEntries(confirmed.map((line) => [line.id, line.contacts.map((contact) => contact.value)]));
    expect(shown).toEqual(researched);
  });

  it('gives no contact for a line that is not confirmed', () => {
    expect(helplines.filter((line) => line.status !== 'confirmed' && line.contacts.length > 0)).toEqual([]);
  });

  it('says nothing was checked that the register of reviews does not hold', () => {
    const register = textOf('docs/reviews.md');
    for (const line of helplines)
      if (line.checked !== null)
        expect(register).toMatch(new RegExp(`^\\| ${line.checked} \\| helpline ${line.id} \\|`, 'mu'));
  });

  it('ships with no helpline checked', () => {
    expect(helplines.filter((line) => line.checked !== null)).toEqual([]);
  });

  it('keeps what pupils read within one short line', () => {
    expect(helplines.filter((line) => line.pupil.length > 45).map((line) => line.id)).toEqual([]);
  });

  it('names only sources of the bank, and each helpline once', () => {
    const known = sources.map((source) => source.id);
    expect(confirmed.flatMap((line) => line.source).filter((id) => !known.includes(id))).toEqual([]);
    expect(confirmed.filter((line) => line.source.length === 0)).toEqual([]);
    expect(new Set(helplines.map((line) => line.id)).size).toBe(helplines.length);
  });

  const everywhere = {
    danger: ['emergency'],
    report: ['ceop', 'police'],
    remove: ['report-remove', 'take-it-down'],
    talk: ['childline', 'shout'],
  };

  it.each<[Nation | null, Readonly<Record<string, readonly string[]>>]>([
    [null, everywhere],
    ['england', everywhere],
    ['wales', everywhere],
    ['scotland', { ...everywhere, report: ['police', 'ceop'] }],
    ['northern-ireland', { ...everywhere, report: ['police', 'ceop'], talk: ['childline', 'shout', 'lifeline-ni'] }],
  ])('gives a room of 14 to 16 in %s the short card and no service for adults', (nation, expected) => {
    expect(linesOf(helpFor(confirmed, nation, { audience: 'pupils', ages: [14, 16] }, []))).toEqual(expected);
  });

  it.each<[Nation | null, string]>([
    [null, 'Police'],
    ['england', 'Police'],
    ['wales', 'Police'],
    ['scotland', 'Police Scotland'],
    ['northern-ireland', 'Police (PSNI)'],
  ])('calls the police of %s by their name, on the number of all', (nation, name) => {
    for (const audience of ['pupils', 'staff'] as const) {
      const { groups } = helpFor(confirmed, nation, { audience, ages: audience === 'staff' ? [18, 99] : [14, 16] }, []);
      const police = groups.flatMap(({ lines }) => lines).filter(({ id }) => id === 'police');
      expect(police.map((line) => [line.name, line.contacts.map(({ value }) => value)])).toEqual([[name, ['101']]]);
    }
  });

  it('gives a room of adults the services for adults and none for under 18s', () => {
    const ids = Object.values(
      linesOf(helpFor(confirmed, 'england', { audience: 'pupils', ages: [18, 19] }, [])),
    ).flat();
    expect(ids).toEqual(
      expect.arrayContaining(['emergency', 'police', 'stopncii', 'revenge-porn-helpline', 'samaritans']),
    );
    expect(ids.filter((id) => ['ceop', 'report-remove', 'childline'].includes(id))).toEqual([]);
  });

  it.each(lessons)('has a confirmed line, for an age of the room, behind every helpline that $id shows', (lesson) => {
    const [youngest, oldest] = lesson.front.ages;
    for (const id of lesson.slides.flatMap(({ shown }) => valuesIn(shown, 'Helpline', 'id'))) {
      const line = confirmed.find((each) => each.id === id);
      expect(line, id).toBeDefined();
      // A room of under 18s is shown nothing that some of it may not use.
      if (oldest < 18) expect(line?.ages[0], id).toBeLessThanOrEqual(youngest);
      if (oldest < 18) expect(line?.ages[1], id).toBeGreaterThanOrEqual(oldest);
    }
  });
});
