interface SequenceCardProps {
  readonly text: string;
  /** Place in the line, from 1; `null` in the bin. */
  readonly place: number | null;
  readonly picked: boolean;
  /** Absent where nothing can be pressed. */
  readonly onTap?: (() => void) | undefined;
}

/** A card on the board. */
export function SequenceCard({ text, place, picked, onTap }: SequenceCardProps) {
  const words = (
    <>
      {place !== null && <span className="sequence-place">{place}</span>} <span>{text}</span>
    </>
  );
  return (
    <li>
      {onTap === undefined ? (
        <p className="sequence-card">{words}</p>
      ) : (
        <button type="button" className="sequence-card" aria-pressed={picked} onClick={onTap}>
          {words}
        </button>
      )}
    </li>
  );
}
