import { isDeepStrictEqual } from 'node:util';
import type { ActivityModel } from '../../renderer/core/lesson/activity';
import type { FrontMatter } from '../../renderer/core/lesson/front-matter';
import { termsIn } from '../../renderer/core/lesson/glossary';
import type { Beat, Outline, OutlineActivity, OutlineSlide } from '../../renderer/core/lesson/outline';
import { readingAge } from '../../renderer/core/lesson/reading-age';
import { type ActivityUse, activitiesOf } from './activity-use';
import type { Bank } from './bank';
import { beatsOf, hallBeatsOf } from './beats';
import { isPart, partsIn, wordsOf } from './element';
import { noteLines, plainText, roomOf } from './plain-text';
import { compareText } from './problem';
import { pupilTexts } from './pupil-texts';
import type { LessonSource } from './read-lesson';
import type { SlideSource } from './slide-source';

/** The lesson as data. Only for a lesson that was checked without an error. */
export function buildOutline(
  lesson: LessonSource,
  front: FrontMatter,
  bank: Bank,
  kinds: readonly ActivityModel[],
): Outline {
  const uses = activitiesOf(lesson, bank, kinds);
  return {
    ...front,
    readingAge: readingAge(
      pupilTexts(lesson, bank, uses),
      front.glossary.map((entry) => entry.term),
    ),
    slides: lesson.slides.map((slide): OutlineSlide => {
      const own = uses.filter((use) => use.slide === slide);
      const beats = withTerms(beatsOf(slide, own), slide, front, bank);
      const hallBeats = withTerms(hallBeatsOf(slide, own), slide, front, bank);
      return {
        id: slide.id,
        title: slide.title,
        minutes: slide.minutes,
        ...(slide.leastMinutes === slide.minutes ? {} : { leastMinutes: slide.leastMinutes }),
        keep: slide.keep,
        ...(slide.outcomes.length > 0 && { outcomes: slide.outcomes }),
        layout: slide.layout,
        beats,
        ...(isDeepStrictEqual(hallBeats, beats) ? {} : { hallBeats }),
        notes: noteLines(slide.notes, bank, front.audience),
        activities: own.flatMap(outlineActivity),
        parts: [...new Set(slide.blocks.flatMap((block) => namesIn(block)))].sort(compareText),
        ...taughtOn(slide),
      };
    }),
    facts: factsUsed(lesson, uses),
  };
}

/** The facts that the room reads on a slide or hears with it, each once; nothing where there are none. */
function taughtOn({ blocks, notes }: SlideSource): Pick<OutlineSlide, 'taught'> {
  const idsIn = (nodes: Parameters<typeof partsIn>[0][]) =>
    nodes.flatMap((node) => [...(isPart(node, 'Fact') ? [node] : []), ...partsIn(node, 'Fact')]);
  const shown = idsIn([...blocks]).map((part) => wordsOf(part, 'id'));
  const said = idsIn(notes.flatMap((part) => partsIn(part, 'Say'))).map((part) => wordsOf(part, 'id'));
  const taught = [
    ...[...new Set(shown)].map((fact) => ({ fact, where: 'slide' as const })),
    ...[...new Set(said)].filter((fact) => !shown.includes(fact)).map((fact) => ({ fact, where: 'say' as const })),
  ];
  return taught.length === 0 ? {} : { taught };
}

/** Beats with the key words of the title and of the blocks shown so far; those of activities depend on what they show. */
function withTerms(
  beats: readonly Beat[],
  { title, blocks }: SlideSource,
  { glossary, audience }: FrontMatter,
  bank: Bank,
): readonly Beat[] {
  const texts = blocks.map((block) => plainText(block, bank, roomOf(audience)));
  return beats.map((beat) => {
    const terms = termsIn(glossary, [title, ...texts.slice(0, beat.to + 1)]);
    return terms.length === 0 ? beat : { ...beat, terms };
  });
}

function outlineActivity({ key, kind, itemId, phase, nations, item: found }: ActivityUse): readonly OutlineActivity[] {
  if (!found) return [];
  const { model, item, version } = found;
  const result = model.result(item);
  return [
    {
      key,
      kind,
      item: itemId,
      itemVersion: version,
      ...(phase === undefined ? {} : { phase }),
      ...(nations === undefined ? {} : { nations }),
      label: model.label(item),
      options: result === null ? [] : model.options(item, model.start(item)),
      ...(result === null ? {} : { target: result.target }),
    },
  ];
}

function namesIn(block: LessonSource['slides'][number]['blocks'][number]): readonly string[] {
  const own = block.type === 'mdxJsxFlowElement' && block.name !== null ? [block.name] : [];
  return [...own, ...partsIn(block).map((part) => part.name ?? '')].filter((name) => name !== 'Allow');
}

/** Ids of the facts that slides, notes and items rest on, in the order of their numbers. */
function factsUsed(lesson: LessonSource, uses: readonly ActivityUse[]): readonly string[] {
  const named = partsIn(lesson.root, 'Fact').map((part) => wordsOf(part, 'id'));
  const ids = new Set([...named, ...uses.flatMap((use) => use.item?.facts ?? [])]);
  return [...ids].sort((a, b) => a.length - b.length || compareText(a, b));
}
