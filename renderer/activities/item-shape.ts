import type { ItemProblem, ItemText } from '../core/lesson/activity';
import { z } from '../core/schema';

/** A text a person wrote: trimmed, never empty. */
export const words = z.string().check(z.trim(), z.minLength(1, 'Unexpected empty text, expected words'));

/** The keys every item of the bank has. `note` is for the facilitator. */
export function commonKeys<const Kind extends string>(kind: Kind) {
  const age = z.int().check(z.minimum(4), z.maximum(120));
  return {
    id: z
      .string()
      .check(z.regex(/^[A-Z]{1,3}\d+$/u, 'Unexpected id, expected capital letters and a number, such as K3')),
    kind: z.literal(kind),
    version: z.int().check(z.minimum(1)),
    ages: z.tuple([age, age]),
    facts: z.exactOptional(
      z.array(z.string().check(z.regex(/^F\d+$/u, 'Unexpected fact, expected an id such as F41'))),
    ),
    note: z.exactOptional(words),
  };
}

type ParseResult<Item> =
  | { readonly ok: true; readonly item: Item }
  | { readonly ok: false; readonly problems: readonly ItemProblem[] };

/** Reads an item by its shape. Faults are rule D4, one for each place, an unknown key at the key itself. */
export function parseShape<Shape extends z.ZodMiniType>(shape: Shape, value: unknown): ParseResult<z.output<Shape>> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return { ok: true, item: parsed.data };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, value)) };
}

function problemsOf(issue: z.core.$ZodIssue, whole: unknown): ItemProblem[] {
  const at = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      rule: 'D4',
      at: [...at, key],
      message: `Unexpected key “${key}”: remove it, or check how it is spelt`,
    }));
  return [{ rule: 'D4', at, message: messageOf(issue, valueAt(whole, at)) }];
}

function messageOf(issue: z.core.$ZodIssue, found: unknown): string {
  const unexpected = found === undefined ? 'Nothing written here' : `Unexpected ${describe(found)}`;
  switch (issue.code) {
    case 'invalid_type':
      return `${unexpected}, expected ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${unexpected}, expected ${issue.values.map(String).join(' or ')}`;
    case 'too_small':
      return issue.message === 'Invalid input' ? `${unexpected}, expected at least ${issue.minimum}` : issue.message;
    case 'too_big':
      return `${unexpected}, expected at most ${issue.maximum}`;
    default:
      return issue.message === 'Invalid input' ? `${unexpected}, expected something else here` : issue.message;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'words',
  array: 'a list',
  tuple: 'a list of fixed length',
  object: 'keys and values',
  int: 'a whole number',
  number: 'a number',
};

function describe(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'keys and values';
  return String(value);
}

function valueAt(whole: unknown, at: readonly (string | number)[]): unknown {
  return at.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    whole,
  );
}

/** Reads a value that must fit the shape exactly; `null` when it does not. */
export function parseOrNull<Shape extends z.ZodMiniType>(shape: Shape, value: unknown): z.output<Shape> | null {
  const parsed = shape.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A text as the wording rules see it; nothing when the item leaves it out. */
export function textAt(
  at: readonly (string | number)[],
  text: string | undefined,
  voice: ItemText['voice'],
  reader: ItemText['reader'],
): readonly ItemText[] {
  return text === undefined ? [] : [{ at, text, voice, reader }];
}

/** Who speaks, as the wording rules see it. */
export function nameAt(at: readonly (string | number)[], text: string): ItemText {
  return { at, text, voice: 'quoted', reader: 'pupil', isName: true };
}

/** Two texts that pupils could not tell apart have the same plain form: case, spaces and punctuation are ignored. */
function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** Finds texts that are alike; the problem is at the later one. */
export function alikeProblems(
  rule: string,
  texts: readonly { readonly at: readonly (string | number)[]; readonly text: string }[],
): ItemProblem[] {
  const seen = new Map<string, string>();
  return texts.flatMap(({ at, text }) => {
    const earlier = seen.get(plainForm(text));
    if (earlier === undefined) {
      seen.set(plainForm(text), text);
      return [];
    }
    return [
      { rule, at, message: `Unexpected “${text}”, which is like “${earlier}”: word them so that nobody mixes them up` },
    ];
  });
}
