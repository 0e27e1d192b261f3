import './drawings.css';

/** The mark of the product: one voice, and another that has come to stand beside it. */
export function ProductMark({ className = '' }: { readonly className?: string }) {
  return (
    <svg className={`product-mark ${className}`} viewBox="0 0 120 96" aria-hidden="true">
      <path
        d="M46 22H100A16 16 0 0 1 116 38V60A16 16 0 0 1 100 76H96L98 92L78 76H46A16 16 0 0 1 30 60V38A16 16 0 0 1 46 22Z"
        className="drawing-area"
      />
      <path
        d="M20 4H70A16 16 0 0 1 86 20V40A16 16 0 0 1 70 56H40L20 72L23 56H20A16 16 0 0 1 4 40V20A16 16 0 0 1 20 4Z"
        className="drawing-lead"
      />
    </svg>
  );
}
