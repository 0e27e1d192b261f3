import './parts.css';

interface PictureProps {
  readonly src: string;
  readonly alt: string;
  readonly credit?: string;
}

/** Drawn for this product: said once in its licence, and not on every slide. */
const ownDrawing = 'Not Alone, CC BY 4.0';

/** A picture of the lesson, with its credit where somebody else made it. */
export function Picture({ src, alt, credit }: PictureProps) {
  return (
    <figure className="part-picture">
      <img src={src} alt={alt} />
      {credit !== undefined && credit !== ownDrawing && <figcaption>{credit}</figcaption>}
    </figure>
  );
}
