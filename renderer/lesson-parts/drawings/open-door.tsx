import './drawings.css';

/** A door that stands open: you can step out, and come back. */
export function OpenDoor() {
  return (
    <svg className="drawing" viewBox="0 0 160 160" aria-hidden="true">
      <path d="M46 150V14H116V150Z" className="drawing-light" />
      <path d="M46 150L52 140H110L134 150Z" className="drawing-light" />
      <path d="M46 150V14L84 30V158Z" className="drawing-lead" />
      <circle cx="75" cy="94" r="3.5" className="drawing-paper" />
      <path d="M8 150H46M116 150H152" className="drawing-line" />
    </svg>
  );
}
