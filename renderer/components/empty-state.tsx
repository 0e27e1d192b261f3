import type { ReactNode } from 'react';
import { ProductMark } from '../lesson-parts/drawings/product-mark';
import './empty-state.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What to do next. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** What a screen says when it has nothing to show. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state stack">
      <ProductMark />
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
