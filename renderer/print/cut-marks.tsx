const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
const sides = ['left', 'right'] as const;

/** Marks for cutting and folding one piece of a sheet. */
export function CutMarks({ fold = false }: { readonly fold?: boolean }) {
  return (
    <>
      {corners.map((corner) => (
        <span key={corner} className="print-crop" data-corner={corner} aria-hidden="true" />
      ))}
      {fold && sides.map((side) => <span key={side} className="print-fold" data-side={side} aria-hidden="true" />)}
    </>
  );
}

/** `0` to `count - 1`, as keys of pieces that are all alike. */
export const pieces = (count: number) => Array.from({ length: count }, (_, index) => index);
