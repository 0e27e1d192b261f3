import { words } from 'virtual:words/exports';
import { Download } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { type ExportKind, exportKinds } from '../../../core/results/file-name';
import './export-results.css';

export interface ExportResultsProps {
  /** Name of what is exported, for screen readers: several such buttons stand in a list. */
  readonly describedBy?: string;
  readonly onExport: (kind: ExportKind) => void;
}

/** What each kind is called, and whom it is for. */
const kinds: Readonly<Record<ExportKind, { readonly name: string; readonly isFor: string }>> = {
  pdf: { name: words.pdf(), isFor: words.pdfFor() },
  xlsx: { name: words.xlsx(), isFor: words.xlsxFor() },
  csv: { name: words.csv(), isFor: words.csvFor() },
  json: { name: words.json(), isFor: words.jsonFor() },
};

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
        <div id={choices} className="export-choices">
          {exportKinds.map((kind) => (
            <ExportChoice key={kind} {...kinds[kind]} onChoose={() => handleExport(kind)} />
          ))}
        </div>
      )}
    </>
  );
}

interface ExportChoiceProps {
  readonly name: string;
  readonly isFor: string;
  readonly onChoose: () => void;
}

function ExportChoice({ name, isFor, onChoose }: ExportChoiceProps) {
  const described = useId();
  return (
    <div className="export-choice">
      <button type="button" className="button" aria-describedby={described} onClick={onChoose}>
        {name}
      </button>
      <span id={described}>{isFor}</span>
    </div>
  );
}
