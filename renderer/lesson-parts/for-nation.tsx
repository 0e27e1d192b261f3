import type { ReactNode } from 'react';
import { useStage } from './stage-context';

interface ForProps {
  /** Nations this wording is for, with spaces between; `unset` is shown while no nation is chosen. */
  readonly nation: string;
  readonly children?: ReactNode;
}

/** Wording for some nations: of a group the author wrote, one is on show. */
export function For({ nation, children }: ForProps) {
  const { view } = useStage();
  return nation.split(/\s+/u).includes(view.nation ?? 'unset') ? children : null;
}
