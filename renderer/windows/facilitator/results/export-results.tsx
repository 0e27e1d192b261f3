import { words } from 'virtual:words/results';
import { Download } from 'lucide-react';
import { useId, useRef, useState } from 'react';

export interface ExportResultsProps {
  /** Name of what is exported, for screen readers: several such buttons stand in a list. */
  readonly describedBy?: string;
  readonly onExport: (kind: ExportKind) => void;
}

export type ExportKind = 'json' | 'csv';

/** Opens the choice of kinds of file beside itself; no menu, so that two presses of Tab and Enter are enough. */
export function ExportResults({ describedBy, onExport }: ExportResultsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const choices = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const handleExport = (kind: ExportKind) => {
    setIsOpen(false);
    // The pressed button goes: what it came from takes the focus back.
    opener.current?.focus();
    onExport(kind);
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? choices : undefined}
        aria-describedby={describedBy}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Download aria-hidden="true" size={20} />
        {words.exportResults()}
      </button>
      {isOpen && (
        <span id={choices} className="row">
          <button type="button" className="button" onClick={() => handleExport('csv')}>
            {words.spreadsheet()}
          </button>
          <button type="button" className="button" onClick={() => handleExport('json')}>
            {words.resultFile()}
          </button>
        </span>
      )}
    </>
  );
}
