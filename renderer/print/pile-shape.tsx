import type { SlipPile } from '../core/lesson/questions';

/** What tells the piles apart on a mono print, from across a desk: a circle, a square, a triangle. */
export function PileShape({ pile }: { readonly pile: SlipPile['pile'] }) {
  return (
    <svg
      className="slip-shape"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      aria-hidden="true"
    >
      {pile === 'baseline' && <circle cx="12" cy="12" r="9.5" />}
      {pile === 'lesson' && <rect x="3" y="3" width="18" height="18" />}
      {pile === 'endpoint' && <path d="M12 3 22 21H2Z" />}
    </svg>
  );
}
