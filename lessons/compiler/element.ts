import type { Nodes, Parents } from 'mdast';

export type FlowPart = Extract<Nodes, { type: 'mdxJsxFlowElement' }>;
/** A part in the tree, on its own line or inside a sentence. */
export type PartElement = FlowPart | Extract<Nodes, { type: 'mdxJsxTextElement' }>;

export function isPart(node: Nodes, ...names: readonly string[]): node is PartElement {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    (names.length === 0 || names.includes(node.name ?? ''))
  );
}

/** The literal value of an attribute: `true` for one without a value, `undefined` when it is absent or code. */
export function attributeOf(part: PartElement, name: string): string | true | undefined {
  for (const attribute of part.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    if (attribute.value === null || attribute.value === undefined) return true;
    return typeof attribute.value === 'string' ? attribute.value : undefined;
  }
  return undefined;
}

/** The words of an attribute; empty when it is absent. */
export function wordsOf(part: PartElement, name: string): string {
  const value = attributeOf(part, name);
  return typeof value === 'string' ? value : '';
}

/** A whole number in an attribute; 0 when it is absent or not one, which rule D1 has told. */
export function numberOf(part: PartElement, name: string): number {
  const value = wordsOf(part, name);
  return /^\d{1,4}$/u.test(value) ? Number(value) : 0;
}

/** The whole numbers listed in an attribute; empty when it is absent or holds something else, which rule D1 has told. */
export function numbersOf(part: PartElement, name: string): readonly number[] {
  const value = wordsOf(part, name);
  return /^\d{1,2}(?: \d{1,2})*$/u.test(value) ? value.split(' ').map(Number) : [];
}

/** Offset of a node in its file. */
export function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Offset of an attribute in its file; that of its part when it is absent. */
export function attributeOffset(part: PartElement, name: string): number {
  const attribute = part.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return attribute?.position?.start.offset ?? offsetOf(part);
}

export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/** Every node below one, from top to bottom, each with those around it (the nearest last). */
export function* walk(
  node: Nodes,
  around: readonly Parents[] = [],
): Generator<{ readonly node: Nodes; readonly around: readonly Parents[] }> {
  for (const child of childrenOf(node)) {
    const outer = [...around, node as Parents];
    yield { node: child, around: outer };
    yield* walk(child, outer);
  }
}

/** Every part below a node with one of the names, or every part. */
export function partsIn(node: Nodes, ...names: readonly string[]): readonly PartElement[] {
  return [...walk(node)].flatMap(({ node: each }) => (isPart(each, ...names) ? [each] : []));
}

/** Those of them that everybody meets: none inside a wording for some nations. */
export function partsForAll(node: Nodes, ...names: readonly string[]): readonly PartElement[] {
  return [...walk(node)].flatMap(({ node: each, around }) =>
    isPart(each, ...names) && !around.some((outer) => isPart(outer, 'For')) ? [each] : [],
  );
}

/** Whether a node with these around it is read or heard by the room: on the slide, or in words said aloud. */
export function isForTheRoom(around: readonly Nodes[]): boolean {
  return around.some((outer) => isPart(outer, 'Say')) || !around.some((outer) => isPart(outer, 'Notes'));
}
