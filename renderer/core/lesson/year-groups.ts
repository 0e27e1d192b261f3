import type { Nation } from './bank';

/** A year that a nation's schools have, or two ages where there is no such year. */
export type YearGroup =
  | { readonly kind: 'year' | 'secondary'; readonly year: number }
  | { readonly kind: 'ages'; readonly youngest: number; readonly oldest: number };

/** The years that ages sit in, both inclusive and in years: by nation, and by age alone while no nation is set. */
export function yearGroupsOf(
  [youngest, oldest]: readonly [number, number],
  nation: Nation | null,
): readonly YearGroup[] {
  // A year group holds two ages: 14 turning 15 is Year 10 in England and Wales, S3 in Scotland, Year 11 in Northern Ireland.
  const firstAges = Array.from({ length: Math.max(1, oldest - youngest) }, (_, index) => youngest + index);
  return firstAges.map((age) => {
    if (nation === null || (nation === 'scotland' && age > 17)) return { kind: 'ages', youngest: age, oldest: age + 1 };
    if (nation === 'scotland') return { kind: 'secondary', year: age - 11 };
    return { kind: 'year', year: age - (nation === 'northern-ireland' ? 3 : 4) };
  });
}
