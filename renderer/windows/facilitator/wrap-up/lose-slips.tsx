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
    <ConfirmDialog cancelLabel="Back to the slips" {...rest}>
      <p className="figures">
        {typed === 1 ? '1 slip is typed. It would be lost.' : `${typed} slips are typed. They would be lost.`}
      </p>
      <p>To keep them, type the rest and press All slips are in.</p>
    </ConfirmDialog>
  );
}
