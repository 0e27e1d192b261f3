import { words } from 'virtual:words/prepare';
import { Printer } from 'lucide-react';
import { useId } from 'react';
import { useWho, type Who } from '../../../components/who';
import { assertNever } from '../../../core/assert-never';
import { usualClass } from '../../../print/how-many';
import type { PrintKind } from '../../../print/print-job';
import type { PrintGroup, PrintOffer } from '../../../print/print-offers';
import { printTitle } from '../../../print/print-view';

export interface PrintSectionProps {
  readonly offers: readonly PrintOffer[];
  readonly onPrint: (kind: PrintKind) => void;
}

const groups: readonly (readonly [PrintGroup, (who: Who) => string])[] = [
  ['facilitator', () => words.printForYou()],
  ['pupils', (who) => words.printForPupils({ who })],
  ['counting', () => words.printForCounting()],
];

/** What goes on paper. Each opens a page to look at first. */
export function PrintSection({ offers, onPrint }: PrintSectionProps) {
  const who = useWho();
  return (
    <section className="stack" aria-labelledby="prepare-print">
      <h2 id="prepare-print">{words.onPaper()}</h2>
      {groups.map(([group, title]) => (
        <PrintGroupRows
          key={group}
          title={title(who)}
          offers={offers.filter((offer) => offer.group === group)}
          onPrint={onPrint}
        />
      ))}
      {!offers.some(({ kind }) => kind === 'slips') && <p className="muted">{words.noSlips()}</p>}
    </section>
  );
}

interface PrintGroupRowsProps extends PrintSectionProps {
  readonly title: string;
}

function PrintGroupRows({ title, offers, onPrint }: PrintGroupRowsProps) {
  const id = useId();
  const who = useWho();
  if (offers.length === 0) return null;
  return (
    <div className="prepare-prints">
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {offers.map((offer) => (
          <li key={offer.kind} className="prepare-print">
            <button
              type="button"
              className="button"
              aria-describedby={`${id}-${offer.kind}`}
              onClick={() => onPrint(offer.kind)}
            >
              <Printer aria-hidden="true" size={20} />
              {printTitle(offer.kind, who)}
            </button>
            <p id={`${id}-${offer.kind}`} className="muted">
              {hintOf(offer, who)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What it is, and how many sheets of it. */
function hintOf({ kind, sheets = 1 }: PrintOffer, who: Who): string {
  const n = usualClass;
  switch (kind) {
    case 'guide':
      return words.guideHint();
    case 'tutor-script':
      return words.tutorScriptHint();
    case 'help-card':
      return words.helpCardHint({ sheets, n, who });
    case 'key-words':
      return words.keyWordsHint({ who });
    case 'question-cards':
      return words.questionCardsHint({ sheets, n, who });
    case 'slips':
      return words.slipsHint({ sheets, n, who });
    case 'voting-cards':
      return words.votingCardsHint({ sheets });
    case 'tally':
      return words.tallyHint();
    default:
      return assertNever(kind);
  }
}
