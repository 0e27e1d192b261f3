import './drawings.css';

/** A folded slip going into the question box. */
export function SlipBox() {
  return (
    <svg className="drawing" viewBox="0 0 160 150" aria-hidden="true">
      <path d="M18 70H142V142H18Z" className="drawing-lead" />
      <path d="M10 52H150V72H10Z" className="drawing-light" />
      <path d="M52 62H108" className="drawing-slot" />
      <path d="M60 62V10L80 16L100 10V62Z" className="drawing-paper" />
      <path d="M80 16V62" className="drawing-inner" />
      <path d="M66 28H74M66 40H74M86 28H94M86 40H94" className="drawing-inner" />
      <path d="M70 96C70 86 90 86 90 96C90 103 80 103 80 112M80 121V122" className="drawing-words" />
    </svg>
  );
}
