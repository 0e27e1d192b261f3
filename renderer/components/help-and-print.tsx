import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';

export interface HelpAndPrintProps {
  /** The Help button of the screen. */
  readonly help: ReactNode;
  readonly printLabel: string;
  readonly onPrint: () => void;
}

/** What stands beside the title of a screen that can be printed as it is. */
export function HelpAndPrint({ help, printLabel, onPrint }: HelpAndPrintProps) {
  return (
    <div className="row">
      {help}
      <button type="button" className="button" onClick={onPrint}>
        <Printer aria-hidden="true" size={20} />
        {printLabel}
      </button>
    </div>
  );
}
