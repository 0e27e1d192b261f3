import type { ReactNode } from 'react';
import { type TextRun, textSize } from './text-size';
import './text-size.css';

interface SizedTextProps {
  readonly className: string;
  /** All the words inside, for choosing the size. */
  readonly runs: readonly TextRun[];
  readonly hall?: boolean | undefined;
  readonly children: ReactNode;
}

/** A block of a slide whose words are as large as fits. */
export function SizedText({ className, runs, hall, children }: SizedTextProps) {
  return (
    <div
      className={className}
      data-text-size={textSize(runs, 'standard', hall)}
      data-wide-size={textSize(runs, 'wide', hall)}
    >
      {children}
    </div>
  );
}
