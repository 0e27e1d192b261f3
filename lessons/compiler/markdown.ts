import type { Nodes } from 'mdast';

/**
 * The Markdown that a lesson may hold; everything else is refused by rule D1. What is listed here is drawn, and read by the
 * rules about wording: adding a kind without both would put words before pupils that nothing has read.
 */
const kinds: Readonly<Record<string, 'block' | 'inline'>> = {
  paragraph: 'block',
  heading: 'block',
  list: 'block',
  listItem: 'block',
  blockquote: 'block',
  thematicBreak: 'block',
  mdxJsxFlowElement: 'block',
  text: 'inline',
  strong: 'inline',
  emphasis: 'inline',
  inlineCode: 'inline',
  break: 'inline',
  mdxJsxTextElement: 'inline',
};

/** Whether a lesson may hold it at all. */
export function isKnown(node: Nodes): boolean {
  return Object.hasOwn(kinds, node.type);
}

/** Whether it stands on its own, rather than inside a line of words. */
export function isBlock(node: Nodes): boolean {
  return isKnown(node) && kinds[node.type] === 'block';
}

/** Whether it is part of a line of words. */
export function isInline(node: Nodes): boolean {
  return isKnown(node) && kinds[node.type] === 'inline';
}
