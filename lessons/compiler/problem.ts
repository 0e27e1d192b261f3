import type { SourceFile } from './source-file';

/** A rule of the lesson language, such as `D1` or `S4`; see `docs/authoring/rules.md`. */
export type RuleId = string;

/** Something wrong with a lesson or the bank, at its place. Errors stop the build, warnings do not. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly rule: RuleId;
  readonly severity: 'error' | 'warning';
  /** "Unexpected X, expected Y", with what to do instead. */
  readonly message: string;
  /** Offset in the file, and where the value that holds it begins: what an overruling is compared with. */
  readonly offset: number;
  readonly valueStart: number;
}

/** A problem at an offset of a file. `valueStart` is the start of a long value in which it was found. */
export function problemAt(
  file: SourceFile,
  offset: number,
  rule: RuleId,
  message: string,
  options: { readonly severity?: Problem['severity']; readonly valueStart?: number } = {},
): Problem {
  const { line, column } = file.placeAt(offset);
  return {
    path: file.path,
    line,
    column,
    rule,
    severity: options.severity ?? 'error',
    message,
    offset,
    valueStart: options.valueStart ?? offset,
  };
}

/** One line of the report: `lessons/a/lesson.mdx:12:3 S4 Unexpected …`. */
export function formatProblem(problem: Problem): string {
  const kind = problem.severity === 'warning' ? 'warning: ' : '';
  return `${problem.path}:${problem.line}:${problem.column} ${problem.rule} ${kind}${problem.message}`;
}

/** The order in which a person reads them: by file, then from top to bottom. The same problem is told once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...told.values()].sort(
    (a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

/** Order by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
