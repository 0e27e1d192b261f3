import './drawings.css';

/** Two people's words, one answering the other. */
export function TwoVoices() {
  return (
    <svg className="drawing" viewBox="0 0 160 140" aria-hidden="true">
      <path
        d="M66 56H140A12 12 0 0 1 152 68V100A12 12 0 0 1 140 112H136L138 130L116 112H66A12 12 0 0 1 54 100V68A12 12 0 0 1 66 56Z"
        className="drawing-area"
      />
      <path
        d="M20 8H98A12 12 0 0 1 110 20V54A12 12 0 0 1 98 66H44L20 84L24 66H20A12 12 0 0 1 8 54V20A12 12 0 0 1 20 8Z"
        className="drawing-lead"
      />
      <path d="M26 28H90M26 44H70" className="drawing-words" />
    </svg>
  );
}
