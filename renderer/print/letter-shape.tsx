import { letterOf } from '../activities/options/letters';

interface Shape {
  /** Its outline, on a square of 100. */
  readonly outline: string;
  /** What fills it: lines from edge to edge of the square, or dots. */
  readonly pattern: string;
  readonly dots?: true;
}

const steps = Array.from({ length: 17 }, (_, index) => 2 + 12 * index);
const across = steps.slice(0, 9);
const level = across.map((at) => `M0 ${at}H100`).join('');
const upright = across.map((at) => `M${at} 0V100`).join('');
const slanting = steps.map((at) => `M${at} 0L0 ${at}`).join('');
const leaning = steps.map((at) => `M${100 - at} 0L100 ${at}`).join('');
const dots = across.flatMap((x) => across.map((y) => `M${x} ${y}h.01`)).join('');

/** Each letter has a shape and a pattern of its own, so that a card is known without colour and from far away. */
const shapes: readonly Shape[] = [
  { outline: 'M50 4A46 46 0 1 1 50 96A46 46 0 1 1 50 4Z', pattern: dots, dots: true },
  { outline: 'M8 8H92V92H8Z', pattern: level },
  { outline: 'M50 7L96 91H4Z', pattern: upright },
  { outline: 'M50 3L97 50L50 97L3 50Z', pattern: level + upright },
  {
    outline: 'M50 3L61.5 36.5L97 37L68.7 58.3L79 92.5L50 72L21 92.5L31.3 58.3L3 37L38.5 36.5Z',
    pattern: slanting,
  },
  { outline: 'M4 73A46 46 0 0 1 96 73Z', pattern: slanting + leaning },
];

/** How many letters have a shape. */
export const lettersWithShape = shapes.length;

/** The shape of a letter, by the place of its option from 0. Throws RangeError when it has none. */
export function LetterShape({ index }: { readonly index: number }) {
  const shape = shapes[index];
  if (shape === undefined) throw new RangeError(`Unexpected letter ${index}, expected less than ${lettersWithShape}`);
  const clip = `letter-shape-${letterOf(index)}`;
  return (
    <svg className="letter-shape" viewBox="0 0 100 100" fill="none" stroke="currentColor" aria-hidden="true">
      <clipPath id={clip}>
        <path d={shape.outline} />
      </clipPath>
      <path d={shape.pattern} clipPath={`url(#${clip})`} strokeWidth={shape.dots ? 5.5 : 1.6} strokeLinecap="round" />
      <path d={shape.outline} strokeWidth="2.4" strokeLinejoin="round" />
    </svg>
  );
}
