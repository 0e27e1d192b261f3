import './displays.css';

/** A number that can be read from the other end of a desk. The words beside it say the same. */
export function Figure({ figure }: { readonly figure: number }) {
  return (
    <p className="displays-figure" aria-hidden="true">
      {figure}
    </p>
  );
}
