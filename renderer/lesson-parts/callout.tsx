import './parts.css';
import type { ReactNode } from 'react';

/** The one thing to remember, set apart. */
export function Callout({ children }: { readonly children?: ReactNode }) {
  return <div className="part part-callout">{children}</div>;
}
