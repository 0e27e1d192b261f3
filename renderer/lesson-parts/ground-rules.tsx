import './parts.css';
import type { ReactNode } from 'react';

/** The rules agreed for this lesson. */
export function GroundRules({ children }: { readonly children?: ReactNode }) {
  return <div className="part part-ground-rules">{children}</div>;
}
