import { words as policyWords } from 'virtual:words/policy';
import { words } from 'virtual:words/settings';
import { NumberField } from '../../../components/number-field';
import type { Policy } from '../../../core/policy';
import { kLimits } from '../../../core/settings';

export interface SmallestGroupProps {
  /** The number that holds: what a policy says, where there is one. */
  readonly smallestGroup: number;
  readonly policy: Policy;
  readonly onChange: (k: number) => void;
}

/** How many pupils together a result shows at least; locked where the school or force has set it. */
export function SmallestGroup({ smallestGroup, policy, onChange }: SmallestGroupProps) {
  const { least, most } = kLimits;
  const hint = words.smallestGroupHint({ least, most });
  if (policy.kind === 'none')
    return (
      <NumberField
        label={words.smallestGroup()}
        value={smallestGroup}
        min={least}
        max={most}
        hint={hint}
        onChange={(k) => k !== null && onChange(k)}
      />
    );
  return (
    <NumberField
      label={words.smallestGroup()}
      value={smallestGroup}
      min={least}
      max={most}
      hint={policy.kind === 'set' ? policyWords.setByPolicy() : policyWords.setUnread()}
      locked
      onChange={() => undefined}
    />
  );
}
