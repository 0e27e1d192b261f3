import { words } from 'virtual:words/print';
import type { ReactNode } from 'react';
import { Screen } from '../components/screen';
import './print.css';

export interface PrintFrameProps {
  readonly title: string;
  readonly back: { readonly label: string; readonly onBack: () => void };
  /** Actions, at the right of the head. */
  readonly aside: ReactNode;
  readonly banner?: ReactNode;
  /** What to know before printing; on the screen alone. */
  readonly advice: ReactNode;
  /** The sheets. */
  readonly children: ReactNode;
}

/** Sheets of paper as they will be printed. Only the sheets reach the paper. */
export function PrintFrame({ title, back, aside, banner, advice, children }: PrintFrameProps) {
  return (
    <div className="print-view">
      <Screen over={words.print()} title={title} back={back} banner={banner} aside={<div className="row">{aside}</div>}>
        <div className="stack print-body">
          <div className="print-advice stack">{advice}</div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet wider than the window is scrolled with the keys too. */}
          <section className="print-desk" aria-label={words.sheets()} tabIndex={0}>
            <div className="print-sheets">{children}</div>
          </section>
        </div>
      </Screen>
    </div>
  );
}
