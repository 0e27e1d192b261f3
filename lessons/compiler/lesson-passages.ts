import type { Nodes } from 'mdast';
import { attributeOffset, childrenOf, isPart, offsetOf, type PartElement } from './element';
import { type Letters, type Passage, type PassageOrigin, passage } from './passage';
import type { LessonSource } from './read-lesson';
import { alignOffsets, type SourceFile } from './source-file';
import type { YamlPath } from './yaml-source';

/** Attributes in which people read words. */
const spokenAttributes = ['title', 'alt', 'credit'];

/** Every sentence of a lesson: front matter, slides and notes. Items, facts and helplines are the bank's passages. */
export function lessonPassages(lesson: LessonSource): readonly Passage[] {
  return [...headerPassages(lesson), ...lesson.slides.flatMap((slide) => below(lesson.file, slide.element, 'slide'))];
}

function below(file: SourceFile, part: Nodes, origin: PassageOrigin): readonly Passage[] {
  const here = isPart(part) ? attributePassages(file, part, origin) : [];
  const children = childrenOf(part);
  if (children.some(isPhrasing))
    return [...here, words(file, lettersOf(file, children), origin), ...attributesInside(file, children, origin)];
  return [...here, ...children.flatMap((child) => below(file, child, originOf(child, origin)))];
}

function originOf(node: Nodes, around: PassageOrigin): PassageOrigin {
  if (isPart(node, 'Notes')) return 'note';
  if (isPart(node, 'Say')) return 'say';
  return isPart(node, 'Do') ? 'do' : around;
}

function isPhrasing(node: Nodes): boolean {
  return ['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'link', 'mdxJsxTextElement'].includes(node.type);
}

function words(file: SourceFile, letters: Letters, origin: PassageOrigin, valueStart?: number): Passage {
  return passage(file, letters, {
    origin,
    voice: 'asserted',
    reader: origin === 'slide' ? 'pupil' : 'facilitator',
    tale: false,
    ...(valueStart === undefined ? {} : { valueStart }),
  });
}

/** The letters of a paragraph, whatever emphasis or parts are inside it. */
function lettersOf(file: SourceFile, nodes: readonly Nodes[]): Letters {
  const all = nodes.map((node): Letters => {
    const start = offsetOf(node);
    if (node.type === 'text') return { text: node.value, offsets: alignOffsets(node.value, file.text, start) };
    if (node.type === 'inlineCode')
      return { text: node.value, offsets: alignOffsets(node.value, file.text, start + 1) };
    if (node.type === 'break') return { text: ' ', offsets: [start] };
    if (childrenOf(node).length === 0) return { text: '□', offsets: [start] };
    return lettersOf(file, childrenOf(node));
  });
  return { text: all.map((each) => each.text).join(''), offsets: all.flatMap((each) => each.offsets) };
}

function attributePassages(file: SourceFile, part: PartElement, origin: PassageOrigin): readonly Passage[] {
  return part.attributes.flatMap((attribute) => {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      !spokenAttributes.includes(attribute.name) ||
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

function headerPassages({ front, yaml, file }: LessonSource): readonly Passage[] {
  if (front === null || yaml === null) return [];
  const texts: readonly (readonly [YamlPath, string])[] = [
    [['title'], front.title],
    [['summary'], front.summary],
    ...front.outcomes.map((text, index) => [['outcomes', index], text] as const),
    ...front.glossary.map((entry, index) => [['glossary', index, 'meaning'], entry.meaning] as const),
  ];
  return texts.map(([path, text]) => {
    const offsets = alignOffsets(text, file.text, yaml.textOffsetOf(path));
    return words(file, { text, offsets }, 'front-matter', yaml.offsetOf(path));
  });
}
