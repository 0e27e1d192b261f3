import type { Bank, Entry } from './bank';
import { reasonPassages } from './overrule-passages';
import { type Passage, type PassageOrigin, passage } from './passage';
import { alignOffsets } from './source-file';

/** Every sentence of the bank: items as their kinds see them, facts in all their wordings, names of sources, helplines, reasons. */
export function bankPassages(bank: Bank): readonly Passage[] {
  return [
    ...itemPassages(bank),
    ...factPassages(bank),
    ...[...bank.sources.values()].map((entry) => forPupils(entry, 'name', entry.value.name, 'source')),
    ...helplinePassages(bank),
    ...reasonPassages(bank.overrules),
  ];
}

function itemPassages(bank: Bank): readonly Passage[] {
  return [...bank.items.values()].flatMap((entry) =>
    entry.value.model
      .texts(entry.value.item)
      .map(({ at, text, voice, reader }) => placed(entry, at, text, { origin: itemOrigin(at), voice, reader })),
  );
}

/** What an item tells the facilitator to do is a note; all else is the question, its answers and why. */
function itemOrigin([field]: readonly (string | number)[]): PassageOrigin {
  return field === 'note' || field === 'watches' ? 'note' : 'item';
}

function factPassages(bank: Bank): readonly Passage[] {
  return [...bank.facts.values()].flatMap((entry) => [
    ...(entry.value.pupil === undefined ? [] : [forPupils(entry, 'pupil', entry.value.pupil, 'fact')]),
    ...(entry.value.adult === undefined
      ? []
      : [
          placed(entry, ['adult'], entry.value.adult, {
            origin: 'adult-fact',
            voice: 'asserted',
            reader: 'facilitator',
          }),
        ]),
    placed(entry, ['staff'], entry.value.staff, { origin: 'fact', voice: 'asserted', reader: 'facilitator' }),
  ]);
}

function helplinePassages(bank: Bank): readonly Passage[] {
  return [...bank.helplines.values()].flatMap((entry) => [
    forPupils(entry, 'name', entry.value.name, 'helpline'),
    ...Object.entries(entry.value.local ?? {}).map(([nation, { name }]) =>
      placed(entry, ['local', nation, 'name'], name, { origin: 'helpline', voice: 'asserted', reader: 'pupil' }),
    ),
    forPupils(entry, 'pupil', entry.value.pupil, 'helpline'),
    ...(entry.value.later === undefined ? [] : [forPupils(entry, 'later', entry.value.later, 'helpline')]),
  ]);
}

function forPupils(entry: Entry<{ readonly id: string }>, field: string, text: string, origin: PassageOrigin): Passage {
  return placed(entry, [field], text, { origin, voice: 'asserted', reader: 'pupil' });
}

function placed(
  { value, file, yaml, path }: Entry<{ readonly id: string }>,
  at: readonly (string | number)[],
  text: string,
  about: { readonly origin: PassageOrigin; readonly voice: Passage['voice']; readonly reader: Passage['reader'] },
): Passage {
  const whole = [...path, ...at];
  const valueStart = yaml.offsetOf(whole);
  return passage(
    file,
    { text, offsets: alignOffsets(text, file.text, yaml.textOffsetOf(whole)) },
    // Every item is about invented people, so money and time in it belong to the tale.
    { ...about, of: value.id, tale: about.origin === 'item' || about.origin === 'note', valueStart },
  );
}
