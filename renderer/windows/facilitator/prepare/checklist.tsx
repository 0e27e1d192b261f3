import { CircleCheck, CircleDashed } from 'lucide-react';
import { Checkbox } from '../../../components/checkbox';
import type { Helpline, Nation } from '../../../core/lesson/bank';
import { checkable, helplineCheck } from '../../../core/review';
import { type PreflightCheck, type PrepareDraft, preflightChecks } from './draft';
import { HelplineTicks } from './helpline-ticks';

const words: Readonly<Record<PreflightCheck, { readonly label: string; readonly hint: string }>> = {
  'safeguarding-told': {
    label: 'Safeguarding lead told',
    hint: 'Date, group and content; who is on hand during the lesson and after it.',
  },
  'ground-rules': {
    label: 'Ground rules ready',
    hint: 'Right to pass, no personal stories, no names, what cannot stay secret.',
  },
  room: { label: 'Room checked', hint: 'A way out that nobody has to explain; every adult in the room briefed.' },
  'quiet-alternative': {
    label: 'Quiet alternative agreed',
    hint: 'For a pupil who may be affected, agreed beforehand and without singling anyone out.',
  },
};

const nationNames: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
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
  const lines = checkable(helplines);
  const unchecked = lines.filter((line) => helplineCheck(line, ticks, today).kind !== 'current').length;
  return (
    <section className="stack" aria-labelledby="prepare-checks">
      <h2 id="prepare-checks">Before you start</h2>
      <div>
        {preflightChecks.map((check) => (
          <Checkbox
            key={check}
            label={words[check].label}
            hint={words[check].hint}
            checked={draft.checks.includes(check)}
            onChange={(checked) =>
              onChecks(preflightChecks.filter((one) => (one === check ? checked : draft.checks.includes(one))))
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
            {nation === null
              ? 'Nation not set: only routes valid in all four nations are shown.'
              : `Nation: ${nationNames[nation]}`}
          </p>
          <button type="button" className="button quiet" onClick={onSettings}>
            {nation === null ? 'Set it in Settings' : 'Change'}
          </button>
        </div>
        <div className="prepare-check-state row">
          {unchecked > 0 ? <CircleDashed aria-hidden="true" size={22} /> : <CircleCheck aria-hidden="true" size={22} />}
          <p className="prepare-check-words">
            {unchecked === 0
              ? 'Every helpline has been checked by a person in the last 12 months.'
              : `${unchecked} of ${lines.length} helplines not yet checked by a person: check each one (never ring 999 or 101).`}
          </p>
        </div>
      </div>
      <HelplineTicks helplines={lines} ticks={ticks} today={today} onTick={onTick} />
    </section>
  );
}
