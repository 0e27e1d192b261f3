import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createAnnouncer } from './announcer';

const listeners = new Set<() => void>();
let told = '';
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Long enough to be taken up; then gone, so that nobody who reads on through the page comes upon old news. */
const clearAfterMs = 4_000;

const announcer = createAnnouncer((message) => {
  // The same words twice are news again only when something about them differs.
  put(told === message ? `${message}\u00a0` : message);
  clearTimeout(clearing);
  clearing = setTimeout(() => put(''), clearAfterMs);
});

/** Says what stands in no `Said`, through the one live region. */
export const { say } = announcer;

function put(message: string): void {
  told = message;
  for (const listener of [...listeners]) listener();
}

/** The one polite live region of the window. Rendered once, after every screen. */
export function LiveRegion() {
  const message = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => told,
  );
  return (
    <p className="visually-hidden" role="status" aria-atomic="true">
      {message}
    </p>
  );
}

export interface SaidProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** `shown`: said when it appears, too. By default only when it changes. */
  readonly when?: 'changed' | 'shown';
  /** Neither caused by the facilitator nor something that must be known: see `Announcer`. */
  readonly routine?: boolean;
  readonly as?: 'p' | 'div';
}

/** Words on the screen that are also read out whenever they change, through the one live region. */
export function Said({ children, className, when = 'changed', routine = false, as: Tag = 'p' }: SaidProps) {
  const element = useRef<HTMLDivElement & HTMLParagraphElement>(null);
  const [first] = useState(when === 'shown' ? '' : null);
  const before = useRef<string | null>(first);
  useEffect(() => {
    const text = wordsOf(element.current);
    if (text !== before.current && text !== '' && before.current !== null) say(text, routine);
    before.current = text;
  });
  return (
    <Tag ref={element} className={className} data-said="">
      {children}
    </Tag>
  );
}

/** Its text, with a space wherever one piece of it ends: a title and the line under it are two sentences. */
function wordsOf(element: HTMLElement | null): string {
  if (element === null) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode() !== null) pieces.push(walker.currentNode.textContent ?? '');
  return pieces.join(' ').replaceAll(/\s+/gu, ' ').trim();
}
