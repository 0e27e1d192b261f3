import './parts.css';

interface PictureProps {
  readonly src: string;
  readonly alt: string;
  readonly credit?: string;
}

/** A picture of the lesson with its credit. */
export function Picture({ src, alt, credit }: PictureProps) {
  return (
    <figure className="part-picture">
      <img src={src} alt={alt} />
      {credit !== undefined && <figcaption>{credit}</figcaption>}
    </figure>
  );
}
