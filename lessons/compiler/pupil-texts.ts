import type { ActivityUse } from './activity-use';
import type { Bank } from './bank';
import { plainText } from './plain-text';
import type { LessonSource } from './read-lesson';

/** What pupils read in a lesson: its slides, with facts in their words, and the items they meet, each once. */
export function pupilTexts(lesson: LessonSource, bank: Bank, uses: readonly ActivityUse[]): readonly string[] {
  const items = new Map(uses.flatMap((use) => (use.item ? [[use.itemId, use.item] as const] : [])));
  return [
    ...lesson.slides.flatMap((slide) => slide.blocks.map((block) => plainText(block, bank, 'pupil'))),
    ...[...items.values()].flatMap(({ model, item }) =>
      model.texts(item).flatMap((each) => (each.reader === 'pupil' ? [each.text] : [])),
    ),
  ];
}
