import type { ActivityUse } from './activity-use';
import type { Bank } from './bank';
import { plainText, roomOf } from './plain-text';
import type { LessonSource } from './read-lesson';

/** What the room reads in a lesson: its slides, with facts in the room's words, and the items it meets, each once. */
export function pupilTexts(lesson: LessonSource, bank: Bank, uses: readonly ActivityUse[]): readonly string[] {
  const items = new Map(uses.flatMap((use) => (use.item ? [[use.itemId, use.item] as const] : [])));
  const reader = roomOf(lesson.front?.audience ?? 'pupils');
  return [
    ...lesson.slides.flatMap((slide) => slide.blocks.map((block) => plainText(block, bank, reader))),
    ...[...items.values()].flatMap(({ model, item }) =>
      model.texts(item).flatMap((each) => (each.reader === 'pupil' && !each.isName ? [each.text] : [])),
    ),
  ];
}
