import { words } from 'virtual:words/prepare';
import { Printer } from 'lucide-react';
import type { Outline, ResponseMethod } from '../../../core/lesson/outline';
import { slipPiles } from '../../../core/lesson/questions';
import type { PrintKind } from '../../../print/print-job';

export interface PrintSectionProps {
  readonly outline: Outline;
  readonly dropped: readonly string[];
  readonly methods: Readonly<Record<string, ResponseMethod>>;
  readonly onPrint: (kind: PrintKind) => void;
}

/** What goes on paper. Each opens a page to look at first. */
export function PrintSection({ outline, dropped, methods, onPrint }: PrintSectionProps) {
  const hasSlips = slipPiles(outline, dropped, methods).length > 0;
  const kinds: readonly { readonly kind: PrintKind; readonly label: string }[] = [
    { kind: 'guide', label: words.guide() },
    { kind: 'help-card', label: words.helpCards({ who: outline.audience }) },
    ...(hasSlips ? [{ kind: 'slips', label: words.answerSlips() } as const] : []),
    { kind: 'question-cards', label: words.questionCards() },
  ];
  return (
    <section className="stack" aria-labelledby="prepare-print">
      <h2 id="prepare-print">{words.onPaper()}</h2>
      <div className="row">
        {kinds.map(({ kind, label }) => (
          <button key={kind} type="button" className="button" onClick={() => onPrint(kind)}>
            <Printer aria-hidden="true" size={20} />
            {label}
          </button>
        ))}
      </div>
      {!hasSlips && <p className="muted">{words.noSlips()}</p>}
    </section>
  );
}
