import type { Nodes, Parents } from 'mdast';
import { isPart, offsetOf, type PartElement, walk } from '../element';
import { type PartRule, partRules } from '../parts';
import { type Problem, problemAt } from '../problem';
import type { LessonContext } from './rule';

/** Parts that stand where they cannot be drawn, and slides that cannot be shown. */
export function placeProblems({ lesson, kinds }: LessonContext): readonly Problem[] {
  const names = kinds.map((kind) => kind.kind);
  const parts = partRules(names);
  const problems = [...walk(lesson.root)].flatMap(({ node, around }) => {
    const rule = isPart(node) && Object.hasOwn(parts, node.name ?? '') ? parts[node.name ?? ''] : undefined;
    const message = isPart(node) && rule ? placeFault(node, rule, around) : null;
    return message === null ? [] : [problemAt(lesson.file, offsetOf(node), 'D1', message)];
  });
  const empty =
    lesson.slides.length === 0 && lesson.problems.length === 0
      ? [problemAt(lesson.file, lesson.file.text.length, 'D1', 'Unexpected end, expected at least one <Slide>')]
      : [];
  return [...problems, ...empty, ...slideProblems(lesson, names)];
}

function placeFault(part: PartElement, rule: PartRule, around: readonly Parents[]): string | null {
  const name = part.name ?? '';
  const parent = around.at(-1);
  const inNotes = around.some((node) => isPart(node as Nodes, 'Notes'));
  switch (rule.where) {
    case 'lesson':
      return parent?.type === 'root'
        ? null
        : `Unexpected <${name}> inside another part, expected it beside the other slides`;
    case 'slide':
      return isParent(parent, 'Slide') && part.type === 'mdxJsxFlowElement'
        ? null
        : `Unexpected <${name}> here, expected it on its own line straight inside a <Slide>`;
    case 'notes':
      return isParent(parent, 'Notes') ? null : `Unexpected <${name}> here, expected it straight inside <Notes>`;
    case 'block':
      if (inNotes) return `Unexpected <${name}> inside <Notes>, expected it on the slide`;
      return part.type === 'mdxJsxFlowElement' && inSlide(around)
        ? null
        : `Unexpected <${name}> here, expected it on its own line inside a <Slide>`;
    case 'anywhere':
      return inSlide(around) ? null : `Unexpected <${name}> outside a slide, expected it inside a <Slide>`;
  }
}

function slideProblems(lesson: LessonContext['lesson'], kinds: readonly string[]): readonly Problem[] {
  return lesson.slides.flatMap((slide) => {
    const activities = slide.blocks.filter((block) => isPart(block, ...kinds));
    const second = activities[1];
    return [
      ...(slide.blocks.length === 0
        ? [
            problemAt(
              lesson.file,
              offsetOf(slide.element),
              'D1',
              `Unexpected empty slide \`${slide.id}\`, expected something to see beside its notes`,
            ),
          ]
        : []),
      ...(second && slide.reveal !== 'turns'
        ? [
            problemAt(
              lesson.file,
              offsetOf(second),
              'D1',
              `Unexpected second activity on slide \`${slide.id}\`, expected one at a time: add reveal="turns" or another slide`,
            ),
          ]
        : []),
    ];
  });
}

function inSlide(around: readonly Parents[]): boolean {
  return around.some((node) => isPart(node as Nodes, 'Slide'));
}

function isParent(node: Parents | undefined, name: string): boolean {
  return node !== undefined && isPart(node as Nodes, name);
}
