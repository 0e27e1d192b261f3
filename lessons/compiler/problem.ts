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
  return `${problem.path}:${problem.line}:${problem.column} ${problem.rule} ${kind}${visible(problem.message)}`;
}

/** Words from a file as one line that cannot move the cursor or hide what it says when it is printed. */
export function visible(text: string): string {
  return text.replace(/[\n\t]/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, '\uFFFD');
}

/** The order in which a person reads them: by file, then from top to bottom. The same problem is told once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...told.values()].sort(
    (a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

/** More of one file than this are a text of another sort, or one made to flood the report. */
const mostOfFile = 200;

/** The first problems of each file in reading order, with one that stands for the rest: an error when any of them is. */
export function firstProblems(problems: readonly Problem[]): readonly Problem[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const all = byFile.get(problem.path);
    if (all) all.push(problem);
    else byFile.set(problem.path, [problem]);
  }
  return [...byFile.values()].flatMap((all) => {
    const rest = all.slice(mostOfFile);
    const [first] = rest;
    if (first === undefined) return all;
    const severity = rest.some((problem) => problem.severity === 'error') ? 'error' : 'warning';
    const message = `Unexpected ${rest.length} more problems from here on, expected fewer: mend these first`;
    return [...all.slice(0, mostOfFile), { ...first, severity, message }];
  });
}

/** What is found; where finding it breaks off, that, so that one broken file never hides what is wrong with the others. */
export function guarded(file: SourceFile, find: () => readonly Problem[]): readonly Problem[] {
  try {
    return find();
  } catch (error) {
    return [brokenOff(file, error)];
  }
}

/** A fault of the check itself, or of what it is built on, told where it happened. */
export function brokenOff(file: SourceFile, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return problemAt(file, 0, 'D1', `Unexpected end of the check, expected a text that can be checked: ${reason}`);
}

/** Order by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
