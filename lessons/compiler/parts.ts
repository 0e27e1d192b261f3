import { nations } from '../../renderer/core/lesson/bank';
import { partRoles, slideLayouts } from '../../renderer/core/lesson/outline';

/** What an attribute may hold. `own-file` is a file in the lesson's folder; rule D8 looks at the file. `flag` has no value; `nations` is a list with spaces, `unset` among them, and so is `numbers`, from 1. */
export type AttributeKind =
  | { readonly kind: 'words' | 'own-file' | 'id' | 'whole-number' | 'flag' | 'nations' | 'numbers' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] };

export interface PartRule {
  readonly attributes: Readonly<Record<string, AttributeKind & { readonly required?: true }>>;
  /**
   * Where it may stand. `lesson`: beside the slides; `slide`: straight in a slide; `notes`: straight in `<Notes>`;
   * `block`: on its own lines in what pupils see; `anywhere`: in slides and notes, also inside a sentence.
   */
  readonly where: 'lesson' | 'slide' | 'notes' | 'block' | 'anywhere';
  /** `none`: it is filled in by the app or from the bank. */
  readonly content: 'some' | 'none';
}

const words = { kind: 'words' } as const;
const id = { kind: 'id', required: true } as const;
const ownFile = { kind: 'own-file', required: true } as const;
const flag = { kind: 'flag' } as const;
const fixed: PartRule = { attributes: {}, where: 'block', content: 'some' };

/** `unset` is what is shown while no nation is chosen. */
export const nationNames = [...nations, 'unset'] as const;

/** Every part a lesson may use, but for the activities that name an item: the registry of kinds adds them. */
const fixedParts: Readonly<Record<string, PartRule>> = {
  Slide: {
    attributes: {
      id,
      title: { kind: 'words', required: true },
      minutes: { kind: 'whole-number', required: true },
      least: { kind: 'whole-number' },
      keep: flag,
      drop: flag,
      layout: { kind: 'one-of', values: slideLayouts },
      reveal: { kind: 'one-of', values: ['steps', 'turns'] },
      outcomes: { kind: 'numbers' },
    },
    where: 'lesson',
    content: 'some',
  },
  Notes: { attributes: {}, where: 'slide', content: 'some' },
  Say: { attributes: {}, where: 'notes', content: 'some' },
  Do: { attributes: {}, where: 'notes', content: 'some' },
  Part: {
    attributes: { role: { kind: 'one-of', values: partRoles, required: true } },
    where: 'notes',
    content: 'none',
  },
  Welcome: fixed,
  ContentNote: fixed,
  GroundRules: fixed,
  NotYourFault: fixed,
  HelpCard: {
    attributes: { when: { kind: 'one-of', values: ['opening', 'closing'], required: true } },
    where: 'block',
    content: 'none',
  },
  Closer: fixed,
  QuestionBox: fixed,
  Discuss: { attributes: { minutes: { kind: 'whole-number', required: true } }, where: 'block', content: 'some' },
  Columns: fixed,
  Callout: fixed,
  Picture: {
    attributes: { src: ownFile, alt: words, credit: words },
    where: 'block',
    content: 'none',
  },
  Clip: {
    attributes: {
      id,
      title: { kind: 'words', required: true },
      src: ownFile,
      // Rule D8 says why these two are needed.
      captions: { kind: 'own-file' },
      transcript: { kind: 'own-file' },
    },
    where: 'slide',
    content: 'none',
  },
  Break: { attributes: { hall: flag }, where: 'slide', content: 'none' },
  Fact: { attributes: { id }, where: 'anywhere', content: 'none' },
  Helpline: { attributes: { id }, where: 'anywhere', content: 'none' },
  For: { attributes: { nation: { kind: 'nations', required: true } }, where: 'anywhere', content: 'some' },
  Allow: {
    attributes: { rule: { kind: 'words', required: true }, reason: { kind: 'words', required: true } },
    where: 'anywhere',
    content: 'some',
  },
};

const activityPart: PartRule = {
  attributes: {
    item: id,
    phase: { kind: 'one-of', values: ['baseline', 'endpoint'] },
    // A question that is asked in some nations only.
    nation: { kind: 'nations' },
  },
  where: 'slide',
  content: 'none',
};

/** The parts of the lesson language with one for each activity kind. */
export function partRules(kinds: readonly string[]): Readonly<Record<string, PartRule>> {
  return { ...Object.fromEntries(kinds.map((kind) => [kind, activityPart])), ...fixedParts };
}
