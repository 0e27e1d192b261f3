import { words } from 'virtual:words/prepare';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { Checkbox } from '../../../components/checkbox';
import { useWho, type Who } from '../../../components/who';
import type { Helpline, Nation } from '../../../core/lesson/bank';
import { checkable, helplineCheck } from '../../../core/review';
import { type PreflightCheck, type PrepareDraft, preflightChecks } from './draft';
import { HelplineTicks } from './helpline-ticks';

const checkTexts: Readonly<
  Record<PreflightCheck, { readonly label: string; readonly hint: (about: { readonly who: Who }) => string }>
> = {
  'safeguarding-told': {
    label: words.leadTold(),
    hint: words.leadToldHint,
  },
  'ground-rules': {
    label: words.groundRules(),
    hint: words.groundRulesHint,
  },
  room: { label: words.roomChecked(), hint: words.roomCheckedHint },
  'quiet-alternative': {
    label: words.quietAlternative(),
    hint: words.quietAlternativeHint,
  },
};

const nationNames: Readonly<Record<Nation, string>> = {
  england: words.england(),
  wales: words.wales(),
  scotland: words.scotland(),
  'northern-ireland': words.northernIreland(),
};

export interface ChecklistProps {
  readonly draft: PrepareDraft;
  readonly nation: Nation | null;
  readonly helplines: readonly Helpline[];
  readonly ticks: Readonly<Record<string, string>>;
  /** ISO day. */
  readonly today: string;
  readonly onChecks: (checks: readonly PreflightCheck[]) => void;
  readonly onTick: (helplineId: string, ticked: boolean) => void;
  readonly onSettings: () => void;
}

/** What to see to before the lesson: a reminder, never a gate. */
export function Checklist({ draft, nation, helplines, ticks, today, onChecks, onTick, onSettings }: ChecklistProps) {
  const who = useWho();
  const checks = preflightChecks(who);
  const lines = checkable(helplines);
  const unchecked = lines.filter((line) => helplineCheck(line, ticks, today).kind !== 'current').length;
  return (
    <section className="stack" aria-labelledby="prepare-checks">
      <h2 id="prepare-checks">{words.beforeYouStart()}</h2>
      <div>
        {checks.map((check) => (
          <Checkbox
            key={check}
            label={checkTexts[check].label}
            hint={checkTexts[check].hint({ who })}
            checked={draft.checks.includes(check)}
            onChange={(checked) =>
              onChecks(checks.filter((one) => (one === check ? checked : draft.checks.includes(one))))
            }
          />
        ))}
        <div className="prepare-check-state row">
          {nation === null ? (
            <CircleDashed aria-hidden="true" size={22} />
          ) : (
            <CircleCheck aria-hidden="true" size={22} />
          )}
          <p className="prepare-check-words">
            {nation === null ? words.nationNotSet() : words.nationIs({ nation: nationNames[nation] })}
          </p>
          <button type="button" className="button quiet" onClick={onSettings}>
            {nation === null ? words.setInSettings() : words.change()}
          </button>
        </div>
        <div className="prepare-check-state row">
          {unchecked > 0 ? <CircleDashed aria-hidden="true" size={22} /> : <CircleCheck aria-hidden="true" size={22} />}
          <p className="prepare-check-words">
            {unchecked === 0 ? words.helplinesChecked() : words.helplinesUnchecked({ unchecked, all: lines.length })}
          </p>
        </div>
      </div>
      <HelplineTicks helplines={lines} ticks={ticks} today={today} onTick={onTick} />
    </section>
  );
}
