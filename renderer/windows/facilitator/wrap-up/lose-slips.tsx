import { words } from 'virtual:words/wrap-up';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import type { SlipTyping } from '../../../core/results/slip-typing';

/** How many slips are typed, over all piles. */
export const slipsTyped = (typing: SlipTyping): number =>
  typing.piles.reduce((sum, { pile }) => sum + typing.slipsIn(pile), 0);

export interface LoseSlipsProps {
  /** At least one. */
  readonly typed: number;
  readonly title: string;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asked before typed slips are let go: they are in memory only, and the pile would have to be typed again. */
export function LoseSlips({ typed, ...rest }: LoseSlipsProps) {
  return (
    <ConfirmDialog cancelLabel={words.backToSlips()} {...rest}>
      <p className="figures">{words.wouldBeLost({ typed })}</p>
      <p>{words.toKeepSlips()}</p>
    </ConfirmDialog>
  );
}
