import type { ReactNode } from 'react';
import './drawings.css';

/** Somebody's head and shoulders, as small as on a phone. */
const Head = ({ x, y, className }: { readonly x: number; readonly y: number; readonly className: string }) => (
  <g transform={`translate(${x} ${y})`}>
    <path d="M-22 40C-22 20 -12 14 0 14C12 14 22 20 22 40Z" className={className} />
    <circle r="13" className="drawing-light" />
  </g>
);

/** What says a thing, pointing down to the left. */
const bubble =
  'M16 10H104A10 10 0 0 1 114 20V62A10 10 0 0 1 104 72H50L28 92L32 72H16A10 10 0 0 1 6 62V20A10 10 0 0 1 16 10Z';

/** By the key word, in small letters. The one who threatens is never drawn, and a picture never shows what is private. */
const pictures = new Map<string, ReactNode>(
  Object.entries({
    threat: (
      <>
        <path d={bubble} className="drawing-light" />
        <path d="M60 22V46M60 58V59" className="drawing-inner drawing-thick" />
      </>
    ),
    blackmail: (
      <>
        <path d={bubble} className="drawing-light" />
        <path d="M32 26V44M32 56V57" className="drawing-inner drawing-thick" />
        <path d="M46 41H60M54 34L61 41L54 48" className="drawing-inner" />
        <circle cx="86" cy="41" r="20" className="drawing-area" />
        <path d="M94 34C92 28 82 29 83 37C84 42 84 47 79 52H94M78 43H90" className="drawing-inner" />
      </>
    ),
    evidence: (
      <>
        <rect x="24" y="6" width="62" height="96" rx="10" className="drawing-lead" />
        <rect x="31" y="16" width="48" height="76" rx="3" className="drawing-paper" />
        <path d="M38 28H62M38 40H56M48 54H72M54 66H72" className="drawing-inner" />
        <circle cx="88" cy="82" r="20" className="drawing-area" />
        <path d="M79 82L86 89L98 75" className="drawing-inner" />
      </>
    ),
    block: (
      <>
        <path
          d="M30 26H90A8 8 0 0 1 98 34V64A8 8 0 0 1 90 72H56L38 88L42 72H30A8 8 0 0 1 22 64V34A8 8 0 0 1 30 26Z"
          className="drawing-light"
        />
        <path d="M36 42H84M36 56H70" className="drawing-inner" />
        <circle cx="60" cy="55" r="49" className="drawing-line drawing-thick" />
        <path d="M26 90L94 20" className="drawing-line drawing-thick" />
      </>
    ),
    report: (
      <>
        <path d="M14 20H62V92H14Z" className="drawing-paper" />
        <path d="M24 36H52M24 50H52M24 64H42" className="drawing-inner" />
        <path d="M54 66C54 48 66 42 80 42V30L110 54L80 78V66C68 66 60 66 54 66Z" className="drawing-area" />
      </>
    ),
    trust: (
      <>
        <Head x={34} y={46} className="drawing-lead" />
        <Head x={86} y={46} className="drawing-area" />
        <path
          d="M60 30C54 18 40 22 46 33C49 38 56 42 60 46C64 42 71 38 74 33C80 22 66 18 60 30Z"
          transform="translate(0 -12)"
          className="drawing-light"
        />
        <path d="M6 100H114" className="drawing-line" />
      </>
    ),
    fake: (
      <>
        <path d="M18 8H102V98H18Z" className="drawing-paper" />
        <path d="M60 88H30C30 66 44 60 60 60ZM60 26A15 15 0 0 0 60 56Z" className="drawing-lead" />
        <path d="M60 60C76 60 90 66 90 88H60M60 26A15 15 0 0 1 60 56" className="drawing-inner" strokeDasharray="5 6" />
        <path d="M60 16V92" className="drawing-inner" />
      </>
    ),
    'private picture': (
      <>
        <path d="M14 12H106V96H14Z" className="drawing-light" />
        <path d="M30 56C42 38 78 38 90 56C78 74 42 74 30 56Z" className="drawing-paper" />
        <circle cx="60" cy="56" r="9" className="drawing-lead" />
        <path d="M30 84L90 26" className="drawing-inner drawing-thick" />
      </>
    ),
    fingerprint: (
      <path
        d="M24 62C20 30 44 14 62 16C86 18 98 38 96 66M36 88C28 70 34 28 62 30C84 32 86 58 82 82M50 96C40 76 44 44 62 44C76 46 72 72 70 92M60 62C60 76 60 82 62 98"
        className="drawing-line drawing-thick"
      />
    ),
  }),
);

/** The picture of a key word; nothing for a word without one. Its meaning stands beside it in words. */
export function KeyWordPicture({ term }: { readonly term: string }) {
  const picture = pictures.get(term.toLowerCase());
  return picture === undefined ? null : (
    <svg className="drawing" viewBox="0 0 120 108" aria-hidden="true">
      {picture}
    </svg>
  );
}
