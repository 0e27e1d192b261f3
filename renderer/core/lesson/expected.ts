import { z } from '../schema';

/** A fault in data somebody wrote. `at` is the path to the value, for the line in its file. */
export interface DataProblem {
  readonly at: readonly (string | number)[];
  /** "Unexpected X, expected Y". */
  readonly message: string;
}

/** Shows a value inside a message: short, and in the words of the person who wrote it. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of fields';
  const text = String(value);
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}

/** The `error` option of a schema, so that every message reads "Unexpected X, expected Y". */
export function expected(what: string) {
  return { error: (issue: { readonly input?: unknown }) => `Unexpected ${describe(issue.input)}, expected ${what}` };
}

/** An object with these fields and no others. A field it does not know is named, with the ones it does. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape, what: string) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `expected only ${Object.keys(shape).join(', ')}`
        : `Unexpected ${describe(issue.input)}, expected ${what}`,
  });
}

/** Every fault of a failed parse, with one problem for each unknown field. */
export function dataProblems(error: z.core.$ZodError): readonly DataProblem[] {
  return error.issues.flatMap((issue) => {
    const at = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code !== 'unrecognized_keys') return [{ at, message: issue.message }];
    return issue.keys.map((key) => ({ at: [...at, key], message: `Unexpected field \`${key}\`, ${issue.message}` }));
  });
}
