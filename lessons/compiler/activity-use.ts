import type { ActivityModel } from '../../renderer/core/lesson/activity';
import type { Phase } from '../../renderer/core/lesson/outline';
import type { Place } from '../../renderer/core/lesson/place';
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
  /** Nations it is asked in; `undefined` for all. */
  readonly nations: readonly Place[] | undefined;
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
      const model = kinds.find((each) => each.kind === kind);
      const itemId = wordsOf(part, model?.inPlace === undefined ? 'item' : 'id');
      const found = model?.inPlace === undefined ? bank.items.get(itemId)?.value : itemInPlace(lesson, part, model);
      const phase = wordsOf(part, 'phase');
      const nations = wordsOf(part, 'nation');
      return [
        {
          part,
          slide,
          block,
          kind,
          itemId,
          item: found?.model.kind === kind ? found : undefined,
          phase: phase === 'baseline' || phase === 'endpoint' ? phase : undefined,
          // Rule D1 has told of any other name.
          nations: nations === '' ? undefined : (nations.split(' ') as readonly Place[]),
          key: `${slide.id}.${itemId}`,
        },
      ];
    }),
  );
}

/** The item that a part holds in its own attributes; `undefined` when it is not whole, which rules D1 and D8 have told. */
function itemInPlace(lesson: LessonSource, part: PartElement, model: ActivityModel): BankItem | undefined {
  const { front } = lesson;
  if (front === null) return undefined;
  const { version, ages } = front;
  const id = wordsOf(part, 'id');
  const held = Object.keys(model.inPlace ?? {}).map((name) => [name, wordsOf(part, name)]);
  const parsed = model.parseItem({ id, kind: model.kind, version, ages, ...Object.fromEntries(held) });
  return parsed.ok ? { id, version, facts: [], model, item: parsed.item } : undefined;
}
