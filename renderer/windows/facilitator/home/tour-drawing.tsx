import type { ReactNode } from 'react';

export type TourPicture = 'prepare' | 'displays' | 'teach' | 'count' | 'help';

/** A small drawing for a step of the tour, in the colours of the theme. The words beside it say the same. */
export function TourDrawing({ picture }: { readonly picture: TourPicture }) {
  return (
    <svg className="tour-drawing" viewBox="0 0 160 110" aria-hidden="true">
      {drawings[picture]}
    </svg>
  );
}

/** Lines of text on a page or slide. */
function Lines({ x, y, widths }: { readonly x: number; readonly y: number; readonly widths: readonly number[] }) {
  return <path className="tour-words" d={widths.map((width, line) => `M${x} ${y + line * 9}h${width}`).join('')} />;
}

/** A screen on a foot. */
function Display({ x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>) {
  return (
    <>
      <rect className="tour-paper" x={x} y={y} width={width} height={height} rx={4} />
      <path className="tour-line" d={`M${x + width / 2} ${y + height}v8m-14 0h28`} />
    </>
  );
}

const drawings: Readonly<Record<TourPicture, ReactNode>> = {
  prepare: (
    <>
      <rect className="tour-paper" x={14} y={12} width={66} height={86} rx={4} />
      {[26, 50, 74].map((y) => (
        <g key={y}>
          <rect className="tour-paper" x={24} y={y} width={13} height={13} rx={2} />
          <path className="tour-tick" d={`M27 ${y + 6}l3 4 6-8`} />
          <Lines x={44} y={y + 1} widths={[26, 18]} />
        </g>
      ))}
      <rect className="tour-area-1" x={94} y={30} width={52} height={50} rx={4} />
      <circle className="tour-paper" cx={120} cy={48} r={9} />
      <path className="tour-paper" d="M103 78c0-13 8-19 17-19s17 6 17 19z" />
    </>
  ),
  displays: (
    <>
      <Display x={8} y={40} width={56} height={40} />
      <Lines x={16} y={48} widths={[40, 32, 38]} />
      <Display x={82} y={14} width={70} height={52} />
      <rect className="tour-lead" x={82} y={14} width={70} height={7} />
      <Lines x={92} y={32} widths={[46, 34]} />
    </>
  ),
  teach: (
    <>
      <Display x={12} y={10} width={88} height={62} />
      <rect className="tour-lead" x={12} y={10} width={88} height={8} />
      <Lines x={24} y={30} widths={[56, 40, 48]} />
      <rect className="tour-paper" x={116} y={26} width={30} height={66} rx={12} />
      <path className="tour-tick" d="M126 46l10 0m-4-5 5 5-5 5M136 66h-10m4-5-5 5 5 5" />
    </>
  ),
  count: (
    <>
      {[
        { y: 14, width: 84, label: 'A' },
        { y: 44, width: 112, label: 'B' },
        { y: 74, width: 56, label: 'C' },
      ].map(({ y, width, label }) => (
        <g key={label}>
          <rect className="tour-area-1" x={34} y={y} width={width} height={22} rx={3} />
          <text className="tour-letter" x={14} y={y + 17}>
            {label}
          </text>
        </g>
      ))}
    </>
  ),
  help: (
    <>
      <Display x={20} y={10} width={120} height={76} />
      <rect className="tour-lead" x={20} y={10} width={120} height={8} />
      <path className="tour-area-1" d="M34 32h46v24H56l-10 9v-9H34z" />
      <path className="tour-area-2" d="M86 42h40v22h-8v8l-9-8H86z" />
    </>
  ),
};
