import './parts.css';
import type { ReactNode } from 'react';

/** What is coming, that nothing graphic is shown, and that you may look away, pass or step out. */
export function ContentNote({ children }: { readonly children?: ReactNode }) {
  return <div className="part part-content-note">{children}</div>;
}
