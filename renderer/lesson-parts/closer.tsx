import './parts.css';
import type { ReactNode } from 'react';

/** Something light to leave on. */
export function Closer({ children }: { readonly children?: ReactNode }) {
  return <div className="part part-closer">{children}</div>;
}
