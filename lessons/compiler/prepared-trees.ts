import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ActivityUse } from './activity-use';
import { type FlowPart, isPart, type PartElement } from './element';
import type { LessonSource } from './read-lesson';

/** What the display needs of a slide; the rest is in the outline. */
const slideAttributes = ['id', 'title', 'layout', 'reveal'];

/**
 * The tree of what pupils see: no front matter, no notes, and each activity with the key under which its public item
 * is found. It is a copy: nothing of the notes can be reached from it.
 */
export function audienceTree(lesson: LessonSource, uses: readonly ActivityUse[]): Root {
  const children = lesson.slides.map(({ element, blocks }): RootContent => {
    const attributes = element.attributes.filter(
      (each) => each.type === 'mdxJsxAttribute' && slideAttributes.includes(each.name),
    );
    const own = blocks.map((block) => {
      const use = uses.find((each) => each.part === block);
      return use ? part(use.kind, { activity: use.key }, []) : block;
    });
    return { ...flow(element), attributes, children: own as FlowPart['children'] };
  });
  return cleaned({ type: 'root', children });
}

/** The tree of the notes: one `<SlideNotes slide="…">` for each slide that has any. */
export function notesTree(lesson: LessonSource): Root {
  const children = lesson.slides
    .filter((slide) => slide.notes.length > 0)
    .map((slide) =>
      part(
        'SlideNotes',
        { slide: slide.id },
        slide.notes.flatMap((notes) => flow(notes).children),
      ),
    );
  return cleaned({ type: 'root', children });
}

function part(name: string, attributes: Readonly<Record<string, string>>, children: FlowPart['children']): FlowPart {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  };
}

function flow(element: PartElement): FlowPart {
  // Slides and notes stand on their own lines, or rule D1 would have refused them.
  return { ...element, type: 'mdxJsxFlowElement', children: element.children as FlowPart['children'] };
}

/** A deep copy without positions, so that output depends on nothing but the words, and without `<Allow>` around words. */
function cleaned(root: Root): Root {
  const copy = structuredClone(root);
  tidy(copy);
  return copy;
}

function tidy(node: { position?: unknown; children?: RootContent[]; attributes?: unknown }): void {
  delete node.position;
  if (Array.isArray(node.attributes))
    for (const attribute of node.attributes as { position?: unknown }[]) delete attribute.position;
  node.children = node.children?.flatMap((child): RootContent[] => {
    tidy(child);
    return isPart(child, 'Allow') ? unwrapped(child) : [child];
  }) as RootContent[];
  if (node.children === undefined) delete node.children;
}

function unwrapped(allow: PartElement): RootContent[] {
  const children = allow.children as RootContent[];
  if (allow.type === 'mdxJsxTextElement' || children.some((child) => child.type === 'paragraph')) return children;
  // Alone on its line its words were not in a paragraph yet.
  const paragraph: Paragraph = { type: 'paragraph', children: children as PhrasingContent[] };
  return [paragraph];
}
