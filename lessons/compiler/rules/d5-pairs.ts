import { activitiesOf } from '../activity-use';
import { attributeOffset } from '../element';
import { problemAt } from '../problem';
import type { Rule } from './rule';

/**
 * A baseline has its endpoint, later, with the same wording. Wording cannot differ while both name the same item; a
 * question asked a third time, or once without a phase, would be a second wording of the moment it is compared with.
 */
export const d5: Rule = {
  id: 'D5',
  checkLesson({ lesson, bank, kinds }) {
    const uses = activitiesOf(lesson, bank, kinds).filter((use) => use.itemId !== '');
    return uses.flatMap((use, index) => {
      const same = uses.filter((other) => other.itemId === use.itemId);
      const refuse = (message: string) => [problemAt(lesson.file, attributeOffset(use.part, 'phase'), 'D5', message)];
      if (use.phase === undefined)
        return same.length > 1
          ? refuse(
              `Unexpected ${use.itemId} without a phase beside another of it, expected phase="baseline" and phase="endpoint"`,
            )
          : [];
      if (same.findIndex((other) => other.phase === use.phase) !== same.indexOf(use))
        return refuse(`Unexpected second ${use.phase} of ${use.itemId}, expected one`);
      const partner = uses.findIndex(
        (other) => other.itemId === use.itemId && other.phase !== undefined && other.phase !== use.phase,
      );
      if (partner === -1) {
        const wanted = use.phase === 'baseline' ? 'endpoint' : 'baseline';
        return refuse(
          `Unexpected ${use.phase} of ${use.itemId} alone, expected its ${wanted} too: ask the same item again with phase="${wanted}"`,
        );
      }
      if (uses[partner]?.nations?.join() !== use.nations?.join())
        return refuse(`Unexpected nations of ${use.itemId} that differ before and after, expected the same in both`);
      return use.phase === 'endpoint' && partner > index
        ? refuse(`Unexpected endpoint of ${use.itemId} before its baseline, expected it after`)
        : [];
    });
  },
};
