import './parts.css';
import type { ReactNode } from 'react';

/** How to hand in a question on paper. Nothing is typed. */
export function QuestionBox({ children }: { readonly children?: ReactNode }) {
  return <div className="part part-question-box">{children}</div>;
}
