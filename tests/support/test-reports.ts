import * as z from 'zod/mini';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface TimedTest {
  readonly title: string;
  readonly ms: number;
}

export interface SuiteReport {
  readonly count: Count;
  readonly tests: readonly TimedTest[];
}

type Outcome = keyof Count;
type Ran = TimedTest & { readonly outcome: Outcome };

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), duration: z.nullish(z.number()) }),
      ),
    }),
  ),
});

/** Reads the report of Vitest's JSON reporter. A file that broke before its first test counts as one failed. */
export function readVitestReport(report: unknown): SuiteReport {
  const { testResults } = vitestSchema.parse(report);
  return summed(
    testResults.flatMap((file): Ran[] => {
      const broke = file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
      return [
        ...file.assertionResults.map(({ fullName, status, duration }): Ran => {
          const outcome = status === 'passed' || status === 'failed' ? status : 'skipped';
          return { title: fullName, ms: duration ?? 0, outcome };
        }),
        ...(broke ? [{ title: file.name, ms: 0, outcome: 'failed' as const }] : []),
      ];
    }),
  );
}

const specSchema = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      results: z.array(z.object({ duration: z.number() })),
    }),
  ),
});
const groupSchema = z.object({
  title: z.string(),
  specs: z._default(z.array(specSchema), []),
  get suites() {
    return z._default(z.array(groupSchema), []);
  },
});
type Group = z.infer<typeof groupSchema>;

const playwrightOutcome = { expected: 'passed', unexpected: 'failed', flaky: 'failed', skipped: 'skipped' } as const;

/** Reads the report of Playwright's JSON reporter. A test that passed only when tried again has failed. */
export function readPlaywrightReport(report: unknown): SuiteReport {
  const { suites, errors } = z
    .object({ suites: z._default(z.array(groupSchema), []), errors: z._default(z.array(z.unknown()), []) })
    .parse(report);
  const broke = errors.map((): Ran => ({ title: 'an error outside any test', ms: 0, outcome: 'failed' }));
  return summed([...suites.flatMap((group) => ranIn(group, [])), ...broke]);
}

function ranIn(group: Group, above: readonly string[]): readonly Ran[] {
  const titles = [...above, group.title];
  const own = group.specs.flatMap((spec) =>
    spec.tests.map((test) => ({
      title: [...titles, spec.title].join(' › '),
      ms: test.results.reduce((sum, { duration }) => sum + duration, 0),
      outcome: playwrightOutcome[test.status],
    })),
  );
  return [...own, ...group.suites.flatMap((each) => ranIn(each, titles))];
}

function summed(ran: readonly Ran[]): SuiteReport {
  const of = (outcome: Outcome) => ran.filter((test) => test.outcome === outcome).length;
  return { count: { passed: of('passed'), failed: of('failed'), skipped: of('skipped') }, tests: ran };
}

export function sumOf(counts: readonly Count[]): Count {
  const of = (outcome: Outcome) => counts.reduce((sum, count) => sum + count[outcome], 0);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

/**
 * What a suite counts as, given how its program ended: one that ended badly, or ran nothing, must not look like one with
 * nothing to report.
 */
export function honestCount(count: Count, exitCode: number | null): Count {
  const ranNothing = count.passed + count.failed + count.skipped === 0;
  return count.failed === 0 && (exitCode !== 0 || ranNothing) ? { ...count, failed: 1 } : count;
}

/** The last line of `npm test`: `12 passed, 0 failed, 1 skipped`. */
export function closingLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The slowest first. */
export function slowest(tests: readonly TimedTest[], most: number): readonly TimedTest[] {
  return [...tests].sort((a, b) => b.ms - a.ms).slice(0, most);
}
