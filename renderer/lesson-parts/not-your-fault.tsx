import './parts.css';
import type { ReactNode } from 'react';

/** It is not your fault and it is not too late: set apart from everything around it. */
export function NotYourFault({ children }: { readonly children?: ReactNode }) {
  return <div className="part part-not-your-fault">{children}</div>;
}
