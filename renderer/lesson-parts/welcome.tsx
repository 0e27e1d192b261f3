import './parts.css';
import type { ReactNode } from 'react';

/** What today is about, in the author's words. */
export function Welcome({ children }: { readonly children?: ReactNode }) {
  return <div className="part part-welcome">{children}</div>;
}
