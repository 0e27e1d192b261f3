import type { ActivityModel } from '../../renderer/core/lesson/activity';
import type { Phase } from '../../renderer/core/lesson/outline';
import type { Bank, BankItem } from './bank';
import { isPart, type PartElement, wordsOf } from './element';
import type { LessonSource } from './read-lesson';
import type { SlideSource } from './slide-source';

/** One activity of a lesson: which item it asks, on which slide, in which phase. */
export interface ActivityUse {
  readonly part: PartElement;
  readonly slide: SlideSource;
  /** Which of the slide's blocks it is. */
  readonly block: number;
  readonly kind: string;
  readonly itemId: string;
  /** `undefined` when the bank has no such item of this kind; rule D2 has told it. */
  readonly item: BankItem | undefined;
  readonly phase: Phase | undefined;
  /** Unique in the lesson. */
  readonly key: string;
}

/** Every activity of a lesson, in order. */
export function activitiesOf(
  lesson: LessonSource,
  bank: Bank,
  kinds: readonly ActivityModel[],
): readonly ActivityUse[] {
  const names = kinds.map((kind) => kind.kind);
  return lesson.slides.flatMap((slide) =>
    slide.blocks.flatMap((part, block) => {
      if (!isPart(part, ...names)) return [];
      const kind = part.name ?? '';
      const itemId = wordsOf(part, 'item');
      const found = bank.items.get(itemId)?.value;
      const phase = wordsOf(part, 'phase');
      return [
        {
          part,
          slide,
          block,
          kind,
          itemId,
          item: found?.model.kind === kind ? found : undefined,
          phase: phase === 'baseline' || phase === 'endpoint' ? phase : undefined,
          key: `${slide.id}.${itemId}`,
        },
      ];
    }),
  );
}
