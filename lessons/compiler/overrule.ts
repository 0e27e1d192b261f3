import { type Problem, problemAt } from './problem';
import type { SourceFile } from './source-file';

/**
 * A rule set aside on one line, with the reason beside it: `<Allow rule="S4" reason="…">words</Allow>` in a lesson,
 * `# allow S4: reason` at the end of a line of YAML.
 */
export interface Overrule {
  readonly file: SourceFile;
  readonly rule: string;
  readonly reason: string;
  /** Offset at which it is told. */
  readonly at: number;
  /** Offset from which its reason is found. */
  readonly reasonAt: number;
  /** Offsets between which it holds, the second excluded: the words, and not the reason beside them. */
  readonly from: number;
  readonly to: number;
}

/** Only rules about wording may be overruled: they judge sentences, and a sentence can have a good reason. */
const overrulable: readonly string[] = ['S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S12'];

/** An overruling that cannot be: an unknown rule, or no reason. `null` when it is well formed. */
export function overruleFault(rule: string, reason: string): string | null {
  if (!overrulable.includes(rule))
    return `Unexpected overruling of ${rule || 'nothing'}, expected a rule about wording: ${overrulable.join(', ')}`;
  if (reason.trim().length < 10)
    return `Unexpected overruling of ${rule} without a reason, expected a sentence that says why these words are right here`;
  return null;
}

/** Takes away what was overruled; an overruling that nothing needed is a warning, so that none outlives its sentence. */
export function applyOverrules(
  problems: readonly Problem[],
  overrules: readonly Overrule[],
): { readonly problems: readonly Problem[]; readonly used: readonly Overrule[] } {
  const holds = (overrule: Overrule, problem: Problem) =>
    problem.rule === overrule.rule &&
    problem.path === overrule.file.path &&
    [problem.offset, problem.valueStart].some((offset) => offset >= overrule.from && offset < overrule.to);
  const used = overrules.filter((overrule) => problems.some((problem) => holds(overrule, problem)));
  const idle = overrules.filter((overrule) => !used.includes(overrule));
  return {
    problems: [
      ...problems.filter((problem) => !used.some((overrule) => holds(overrule, problem))),
      ...idle.map((overrule) =>
        problemAt(
          overrule.file,
          overrule.at,
          overrule.rule,
          `Unexpected overruling of ${overrule.rule}, expected it only where the rule refuses something: remove it`,
          { severity: 'warning' },
        ),
      ),
    ],
    used,
  };
}
