import { largestK, smallestK } from './results/protect';
import { z } from './schema';

/** Where the pages find it, beside `index.html`. */
export const policyFileName = 'policy.json';
/** Longer than any policy can be, in UTF-16 units: anything longer is not one. */
export const longestPolicy = 10_000;

/** What a school or force has set for this computer. Source: docs/it/policy.md. */
export type Policy =
  /** Nothing: everything is as in Settings. */
  | { readonly kind: 'none' }
  /** The smallest group that results may show, 5 to 20, in place of what Settings says. */
  | { readonly kind: 'set'; readonly smallestGroup: number }
  /** There is a file, and it cannot be followed. `problem`: why, in one sentence. */
  | { readonly kind: 'unreadable'; readonly problem: string };

const policyFile = z.strictObject({
  schema: z.literal('not-alone-policy'),
  version: z.literal(1),
  smallestGroup: z.exactOptional(z.int().check(z.gte(smallestK), z.lte(largestK))),
});

/** Reads a policy file. Never throws: whatever is not exactly one is `unreadable`, never taken for none. */
export function readPolicy(text: string): Policy {
  if (text.length > longestPolicy) return unreadable('The file is too long.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return unreadable('The file is not valid JSON.');
  }
  const parsed = z.safeParse(policyFile, value);
  if (parsed.success) {
    const { smallestGroup } = parsed.data;
    return smallestGroup === undefined ? { kind: 'none' } : { kind: 'set', smallestGroup };
  }
  const [issue] = parsed.error.issues;
  const at = issue?.path.map(String).join('.') ?? '';
  if (at === 'smallestGroup')
    return unreadable(`Its smallestGroup is not a whole number from ${smallestK} to ${largestK}.`);
  if (at === '' && issue?.code === 'unrecognized_keys')
    return unreadable(`It has an entry that is not known: ${issue.keys.join(', ').slice(0, 100)}.`);
  return unreadable('Its schema is not “not-alone-policy”, version 1.');
}

const unreadable = (problem: string): Policy => ({ kind: 'unreadable', problem });

/**
 * There is a policy file, and it cannot be had.
 *
 * @param status what the server of the pages answered (HTTP); `null`: nothing
 */
export const unreachablePolicy = (status: number | null): Policy =>
  unreadable(status === null ? 'It cannot be read.' : `It cannot be read (${status}).`);

/**
 * The smallest group that results may show on this computer. While a policy cannot be read nobody knows what it asks for,
 * and the strictest there is holds.
 *
 * @param chosen what Settings says
 */
export function smallestGroupOf(chosen: number, policy: Policy): number {
  switch (policy.kind) {
    case 'none':
      return chosen;
    case 'set':
      return policy.smallestGroup;
    case 'unreadable':
      return largestK;
  }
}
