import { spoken } from '../core/lesson/spoken';

/**
 * The words on a stage in pieces to read aloud, in the order in which they stand: what assistive technology is told of it,
 * so nothing that the room does not see now.
 */
export function readableText(stage: Element): readonly string[] {
  return piecesOf(stage, breathOf).map(spoken);
}

/**
 * The same in the pieces that come onto a slide together: an item of a list, such as a line of a chat or an option with its
 * hands, an answer with its why, or a paragraph.
 */
export function stagePieces(stage: Element): readonly string[] {
  return piecesOf(stage, (element) => {
    let outermost: Element | null = null;
    for (let each = element; each !== null && each !== stage && !each.matches('.slide'); each = each.parentElement)
      if (each.matches('li, section')) outermost = each;
    return outermost ?? breathOf(element);
  });
}

/** What is read in one breath. */
const breathOf = (element: Element | null) =>
  element?.closest('p, li, dt, dd, h1, h2, h3, h4, figcaption') ?? blockOf(element);

function piecesOf(stage: Element, unitOf: (element: Element | null) => Element | null): readonly string[] {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && isSilent(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: { readonly unit: Element | null; block: Element | null; text: string }[] = [];
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text)) continue;
    const block = blockOf(node.parentElement);
    const unit = unitOf(node.parentElement);
    const last = pieces.at(-1);
    if (last === undefined || last.unit !== unit) {
      if (node.data.trim() !== '') pieces.push({ unit, block, text: node.data });
      continue;
    }
    // Boxes side by side: a letter, and the answer it stands for.
    const before = last.text.trimEnd();
    const isApart = last.block !== block && node.data.trim() !== '';
    last.text = isApart ? `${before}${/[.,:;!?]$/u.test(before) ? '' : ','} ${node.data}` : last.text + node.data;
    last.block = block;
  }
  return pieces.map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim());
}

function isSilent(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element instanceof SVGElement) return true;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

/** The nearest element that is a box of its own. */
function blockOf(element: Element | null): Element | null {
  if (element === null || !/^(?:inline$|contents)/u.test(getComputedStyle(element).display)) return element;
  return blockOf(element.parentElement);
}
