import './drawings.css';

/** Sun over the hills and a path: the lesson is done, the day goes on. */
export function Morning() {
  return (
    <svg className="drawing" viewBox="0 0 160 140" aria-hidden="true">
      <path d="M108 8V22M70 24L80 34M146 24L136 34M52 62H66" className="drawing-line" />
      <circle cx="108" cy="62" r="28" className="drawing-light" />
      <path d="M4 132V100C36 66 72 62 106 92C122 84 140 82 156 88V132Z" className="drawing-area" />
      <path d="M4 132V116C44 96 104 98 156 116V132Z" className="drawing-lead" />
      <path d="M62 132C72 122 76 112 74 102H84C90 112 92 122 92 132Z" className="drawing-paper" />
    </svg>
  );
}
