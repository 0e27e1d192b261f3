/** State of a kind that keeps nothing of its own: what shows depends on counting and revealing alone. */
export type NoState = Readonly<Record<string, never>>;

export const noState: NoState = {};

/** Reads the state of such a kind: an object without keys. */
export function parseNoState(value: unknown): NoState | null {
  const empty = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
  return empty ? noState : null;
}
