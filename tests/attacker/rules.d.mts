import type { Rule } from './tables.mjs';

export const rules: Readonly<Record<string, Rule>>;
export function publishedInPair(
  table: readonly number[],
  n: number,
  target: readonly number[],
  k: number,
  otherQualifies: boolean,
): unknown;
