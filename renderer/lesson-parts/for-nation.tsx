import type { ReactNode } from 'react';
import type { Nation } from '../core/lesson/bank';
import { useStage } from './stage-context';

interface ForProps {
  /** Nations this wording is for, with spaces between; `unset` is shown while no nation is chosen. */
  readonly nation: string;
  readonly children?: ReactNode;
}

/** Wording for some nations: of a group the author wrote, one is on show. */
export function For({ nation, children }: ForProps) {
  const { view } = useStage();
  return isForNation(nation, view.nation) ? children : null;
}

/** Whether wording written for these nations is for the one the room is in; `null` while that is not known. */
export function isForNation(written: string, nation: Nation | null): boolean {
  return written.split(/\s+/u).includes(nation ?? 'unset');
}
