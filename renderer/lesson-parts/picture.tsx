import './parts.css';
import { ownDrawing } from './drawings/own-drawing';

interface PictureProps {
  readonly src: string;
  readonly alt: string;
  readonly credit?: string;
}

/** A picture of the lesson, with its credit where somebody else made it. */
export function Picture({ src, alt, credit }: PictureProps) {
  return (
    <figure className="part-picture">
      <img src={src} alt={alt} />
      {credit !== undefined && credit !== ownDrawing && <figcaption>{credit}</figcaption>}
    </figure>
  );
}
