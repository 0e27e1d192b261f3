import type { ProtectedForm, ResultEntry, ResultsFile } from '../contract/results-file';
import { z } from '../schema';
import { largestK, mostOptions, smallestK } from './protect';

const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/u));
/** As many as the app takes. */
const manyPupils = 2000;

const protectedForm = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('withheld') }),
  z.strictObject({ form: z.literal('full'), counts: z.array(whole(0, manyPupils)).check(z.maxLength(mostOptions)) }),
  z.strictObject({ form: z.literal('two'), target: whole(0, manyPupils) }),
  z.strictObject({ form: z.literal('fewer') }),
  z.strictObject({ form: z.literal('allbut') }),
]);

const resultEntry = z.strictObject({
  item: id,
  itemVersion: whole(1, 10_000),
  phase: z.enum(['baseline', 'endpoint', 'single']),
  method: z.enum(['hands', 'slips']),
  options: whole(2, mostOptions),
  target: z.array(whole(0, mostOptions - 1)).check(z.minLength(1)),
  result: protectedForm,
});

/** The shape of a class result; `docs/results.schema.json` is made from it. What Rule A forbids beyond it: {@link parseResultsFile}. */
export const resultsFile = z.strictObject({
  schema: z.literal('not-alone-results'),
  version: z.literal(1),
  app: z.string().check(z.regex(/^\d[0-9A-Za-z.+-]{0,39}$/u)),
  session: z.string().check(z.regex(/^[0-9a-f]{32}$/u)),
  lesson: z.strictObject({ id, version: whole(1, 10_000) }),
  ages: z.tuple([whole(0, 120), whole(0, 120)]),
  month: z.string().check(z.regex(/^20[2-9]\d-(?:0[1-9]|1[0-2])$/u)),
  k: whole(smallestK, largestK),
  group: z.union([
    z.strictObject({ n: whole(2 * smallestK, manyPupils) }),
    z.strictObject({ fewerThan: whole(2 * smallestK, 2 * largestK) }),
  ]),
  results: z.array(resultEntry).check(z.maxLength(200)),
  flags: z.array(z.literal('unfinished')).check(z.maxLength(1)),
});

/**
 * Why a file was refused, in words, and at which value: a path such as `results.0.result`, empty for the whole. Never names
 * a count: one that Rule A would have hidden must not be shown either.
 */
export type ParsedResults =
  | { readonly ok: true; readonly file: ResultsFile }
  | ({ readonly ok: false } & ResultsProblem);

interface ResultsProblem {
  readonly problem: string;
  readonly at: string;
  /**
   * `newer`: it may well be sound, and the app is too old for it. `merged`: it is a table of many sessions. `hidden`: it says
   * what Rule A never lets a file say. `not-valid`: anything else.
   */
  readonly kind: 'newer' | 'merged' | 'hidden' | 'not-valid';
}

/**
 * Reads a class result from storage or from a file, already parsed as JSON. Anything beyond the format, and any value
 * that Rule A would have hidden, makes the whole file refused; it never throws.
 */
export function parseResultsFile(value: unknown): ParsedResults {
  const { schema, version, results } = membersOf(value);
  if (schema === 'not-alone-results' && typeof version === 'number' && version > 1)
    return { ok: false, kind: 'newer', problem: 'This file was made by a newer version of the app.', at: 'version' };
  if (schema === 'not-alone-merged')
    return {
      ok: false,
      kind: 'merged',
      problem: 'This is a merged table, not the result of one session.',
      at: 'schema',
    };
  const parsed = z.safeParse(resultsFile, value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    const at = path.map(String).join('.');
    return { ok: false, kind: 'not-valid', problem: `${notValid(path, results)}${at && ` (see ${at})`}.`, at };
  }
  const file: ResultsFile = parsed.data;
  const problem = ruleProblem(file);
  return problem === null ? { ok: true, file } : { ok: false, ...problem };
}

const membersOf = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;

/** The question by its name where it has one that may be said, else by its place. */
function notValid([first, place]: readonly PropertyKey[], results: unknown): string {
  if (first !== 'results' || typeof place !== 'number') return 'This is not a class result of version 1';
  const { item } = membersOf(Array.isArray(results) ? results[place] : null);
  return `Question ${z.safeParse(id, item).success ? item : `number ${place + 1}`} is not valid`;
}

function ruleProblem(file: ResultsFile): ResultsProblem | null {
  const { group, k, ages, results } = file;
  if (ages[0] > ages[1]) return { kind: 'not-valid', problem: 'The ages are the wrong way round.', at: 'ages' };
  if ('n' in group ? group.n < 2 * k : group.fewerThan !== 2 * k)
    return { kind: 'hidden', problem: 'The size of the group is not one that may be shown.', at: 'group' };
  for (const [place, entry] of results.entries()) {
    const problem = entryProblem(entry, file);
    if (problem !== null) return { ...problem, at: `results.${place}.item` };
  }
  return null;
}

function entryProblem(
  entry: ResultEntry,
  { group, k, results }: ResultsFile,
): Pick<ResultsProblem, 'kind' | 'problem'> | null {
  const name = `question ${entry.item} (${entry.phase})`;
  const notValid = (problem: string) => ({ kind: 'not-valid', problem }) as const;
  const hidden = (problem: string) => ({ kind: 'hidden', problem }) as const;
  const others = results.filter((other) => other !== entry && other.item === entry.item);
  if (others.some(({ phase }) => phase === entry.phase)) return notValid(`It holds ${name} twice.`);
  if (!isTarget(entry)) return notValid(`The target of ${name} is not valid.`);
  if (others.some((other) => !isSameQuestion(other, entry)))
    return notValid(`Before and after of ${name} are not the same question.`);
  const problem = countProblem(entry, group);
  if (problem !== null) return notValid(`The counts of ${name} ${problem}.`);
  if (!isAllowed(entry.result, group, k)) return hidden(`The result of ${name} is not one that may be shown.`);
  return others.some((other) => isHalfShown(entry, other))
    ? hidden(`The pair of ${name} is not one that may be shown.`)
    : null;
}

/** What is wrong with the counts as numbers, whatever the rule says of them. */
function countProblem({ result, options }: ResultEntry, group: ResultsFile['group']): string | null {
  const counts = result.form === 'full' ? result.counts : result.form === 'two' ? [result.target] : [];
  if (result.form === 'full' && counts.length !== options) return 'are not one for each option';
  if (!('n' in group)) return null;
  return counts.reduce((total, count) => total + count, 0) > group.n ? 'are more than took part' : null;
}

/** As the app writes it: ascending, each option once, at least one option outside. */
function isTarget({ target, options }: ResultEntry): boolean {
  return target.length < options && target.every((one, place) => one < options && one > (target[place - 1] ?? -1));
}

function isSameQuestion(a: ResultEntry, b: ResultEntry): boolean {
  return (
    a.itemVersion === b.itemVersion &&
    a.method === b.method &&
    a.options === b.options &&
    a.target.join() === b.target.join()
  );
}

function isAllowed(result: ProtectedForm, group: ResultsFile['group'], k: number): boolean {
  if (!('n' in group)) return result.form === 'withheld';
  const { n } = group;
  if (result.form === 'withheld') return false;
  if (result.form === 'two') return result.target >= k && n - result.target >= k;
  if (result.form !== 'full') return true;
  const unanswered = n - result.counts.reduce((total, count) => total + count, 0);
  return Math.min(...result.counts) >= k && (unanswered === 0 || unanswered >= k);
}

/** Every option in one phase of a pair and not in the other: `protectPair` never says that. */
const isHalfShown = (a: ResultEntry, b: ResultEntry) =>
  a.phase === 'baseline' && b.phase === 'endpoint' && (a.result.form === 'full') !== (b.result.form === 'full');

/** The text of an exported file: keys in the order of the format, two spaces, one newline at the end; the same every time. */
export function resultsJson(file: ResultsFile): string {
  const { group } = file;
  const inOrder: ResultsFile = {
    schema: file.schema,
    version: file.version,
    app: file.app,
    session: file.session,
    lesson: { id: file.lesson.id, version: file.lesson.version },
    ages: [file.ages[0], file.ages[1]],
    month: file.month,
    k: file.k,
    group: 'n' in group ? { n: group.n } : { fewerThan: group.fewerThan },
    results: file.results.map((entry) => ({
      item: entry.item,
      itemVersion: entry.itemVersion,
      phase: entry.phase,
      method: entry.method,
      options: entry.options,
      target: entry.target,
      result: formInOrder(entry.result),
    })),
    flags: file.flags,
  };
  return `${JSON.stringify(inOrder, null, 2)}\n`;
}

/** Names every key, so that nothing that came along by accident is ever written. */
function formInOrder(result: ProtectedForm): ProtectedForm {
  if (result.form === 'full') return { form: 'full', counts: result.counts };
  if (result.form === 'two') return { form: 'two', target: result.target };
  return { form: result.form };
}
