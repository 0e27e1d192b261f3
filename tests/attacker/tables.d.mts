export type Rule = (table: readonly number[], n: number, target: readonly number[], k: number) => unknown;
export interface LeftPossible {
  readonly outsider: { readonly tables: number };
}
export function everythingPublished(
  rule: Rule,
  n: number,
  options: number,
  target: readonly number[],
  k: number,
): Map<string, LeftPossible>;
export function violationsOf(found: LeftPossible, n: number, k: number): readonly string[];
