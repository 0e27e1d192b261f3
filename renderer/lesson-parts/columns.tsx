import './parts.css';
import { Children, isValidElement, type ReactNode } from 'react';

/** Its blocks side by side, each in a column of its own. */
export function Columns({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="part-columns">
      {Children.toArray(children)
        .filter((child) => isValidElement(child))
        .map((child) => (
          <div key={child.key} className="part-column">
            {child}
          </div>
        ))}
    </div>
  );
}
