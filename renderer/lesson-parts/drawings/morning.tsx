import './drawings.css';

/** Sun over a hill: the lesson is done, the day goes on. */
export function Morning() {
  return (
    <svg className="drawing" viewBox="0 0 160 130" aria-hidden="true">
      <circle cx="92" cy="62" r="26" className="drawing-light" />
      <path d="M92 10V24M55 25L65 35M129 25L119 35M40 62H54M130 62H144" className="drawing-line" />
      <path d="M4 122C30 74 66 66 98 84C122 97 140 100 156 92V122Z" className="drawing-area" />
      <path d="M40 122C48 104 62 98 74 100C86 102 90 112 86 122Z" className="drawing-paper" />
    </svg>
  );
}
