import type { Nodes } from 'mdast';
import { attributeOffset, childrenOf, isPart, offsetOf, type PartElement, partsIn, wordsOf } from './element';
import { isInline } from './markdown';
import { mediaPassages } from './media-passages';
import { reasonPassages } from './overrule-passages';
import { nationNames, wordAttributes } from './parts';
import { type Letters, type Passage, type PassageOrigin, passage } from './passage';
import type { LessonSource } from './read-lesson';
import { alignOffsets, type SourceFile } from './source-file';
import type { YamlPath } from './yaml-source';

/** Every sentence of a lesson: front matter, slides, notes, words of clips and reasons. Items, facts and helplines are the bank's passages. */
export function lessonPassages(lesson: LessonSource): readonly Passage[] {
  return [
    ...headerPassages(lesson),
    ...lesson.slides.flatMap((slide) => below(lesson.file, slide.element, 'slide')),
    ...(lesson.texts ?? []).flatMap(mediaPassages),
    ...reasonPassages(lesson.overrules),
  ];
}

function below(file: SourceFile, part: Nodes, origin: PassageOrigin): readonly Passage[] {
  const here = isPart(part) ? attributePassages(file, part, origin) : [];
  const children = childrenOf(part);
  if (children.some(isInline))
    return [
      ...here,
      ...wordingsOf(file, children).map((letters) => words(file, letters, origin)),
      ...attributesInside(file, children, origin),
    ];
  return [...here, ...children.flatMap((child) => below(file, child, originOf(child, origin)))];
}

function originOf(node: Nodes, around: PassageOrigin): PassageOrigin {
  if (isPart(node, 'Notes')) return 'note';
  if (isPart(node, 'Say')) return 'say';
  return isPart(node, 'Do') ? 'do' : around;
}

function words(
  file: SourceFile,
  letters: Letters,
  origin: PassageOrigin,
  about: { readonly reader?: Passage['reader']; readonly valueStart?: number } = {},
): Passage {
  return passage(file, letters, {
    origin,
    voice: 'asserted',
    reader: origin === 'slide' ? 'pupil' : 'facilitator',
    tale: false,
    ...about,
  });
}

/** The letters of a paragraph, once for each way in which a nation reads it. */
function wordingsOf(file: SourceFile, nodes: readonly Nodes[]): readonly Letters[] {
  const isSplit = nodes.some((node) => isPart(node, 'For') || partsIn(node, 'For').length > 0);
  const all = nationNames.slice(0, isSplit ? undefined : 1).map((nation) => lettersOf(file, nodes, nation));
  return [...new Map(all.map((letters) => [letters.text, letters])).values()];
}

/** The letters that one nation reads, whatever emphasis or parts are inside. */
function lettersOf(file: SourceFile, nodes: readonly Nodes[], nation: string): Letters {
  const all = nodes.map((node): Letters => {
    const start = offsetOf(node);
    if (node.type === 'text') return { text: node.value, offsets: alignOffsets(node.value, file.text, start) };
    if (node.type === 'inlineCode')
      return { text: node.value, offsets: alignOffsets(node.value, file.text, start + 1) };
    if (node.type === 'break') return { text: ' ', offsets: [start] };
    // What the app fills in.
    if (isPart(node, 'Fact', 'Helpline')) return { text: '□', offsets: [start] };
    if (isPart(node, 'For') && !wordsOf(node, 'nation').split(' ').includes(nation)) return { text: '', offsets: [] };
    return lettersOf(file, childrenOf(node), nation);
  });
  return { text: all.map((each) => each.text).join(''), offsets: all.flatMap((each) => each.offsets) };
}

/** The reason of an `<Allow>` is a passage of its own: see `reasonPassages`. */
function attributePassages(file: SourceFile, part: PartElement, origin: PassageOrigin): readonly Passage[] {
  if (part.name === 'Allow') return [];
  return part.attributes.flatMap((attribute) => {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      !wordAttributes.has(attribute.name) ||
      typeof attribute.value !== 'string'
    )
      return [];
    const from = attributeOffset(part, attribute.name) + attribute.name.length + 2;
    return [words(file, { text: attribute.value, offsets: alignOffsets(attribute.value, file.text, from) }, origin)];
  });
}

function attributesInside(file: SourceFile, nodes: readonly Nodes[], origin: PassageOrigin): readonly Passage[] {
  return nodes.flatMap((node) => [
    ...(isPart(node) ? attributePassages(file, node, origin) : []),
    ...attributesInside(file, childrenOf(node), origin),
  ]);
}

/** The name of the lesson and its key words are shown to pupils; the rest is for who chooses and teaches it. */
function headerPassages({ front, yaml, file }: LessonSource): readonly Passage[] {
  if (front === null || yaml === null) return [];
  const texts: readonly (readonly [YamlPath, string, Passage['reader']])[] = [
    [['title'], front.title, 'pupil'],
    [['summary'], front.summary, 'facilitator'],
    ...front.outcomes.map((text, index) => [['outcomes', index], text, 'facilitator'] as const),
    ...front.curriculum.map(({ topic }, index) => [['curriculum', index, 'topic'], topic, 'facilitator'] as const),
    ...front.glossary.flatMap(({ term, meaning }, index) => [
      [['glossary', index, 'term'], term, 'pupil'] as const,
      [['glossary', index, 'meaning'], meaning, 'pupil'] as const,
    ]),
  ];
  return texts.map(([path, text, reader]) => {
    const offsets = alignOffsets(text, file.text, yaml.textOffsetOf(path));
    return words(file, { text, offsets }, 'front-matter', { reader, valueStart: yaml.offsetOf(path) });
  });
}
