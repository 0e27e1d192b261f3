import { words as text } from 'virtual:words/print';
import { longMonth } from '../components/dates';
import { assertNever } from '../core/assert-never';
import type { HelpContent } from '../core/lesson/help';
import { CutMarks, pieces } from './cut-marks';
import {
  type CardFit,
  type CardLayout,
  type CardRow,
  type CardSize,
  cardRows,
  fitCard,
  hasWords,
  layoutOf,
} from './help-card-rows';
import { HelpLine } from './help-lines';
import './help-cards.css';

const perSheet: Readonly<Record<CardLayout, number>> = { usual: 4, wide: 2, pocket: 8, large: 1 };

/** How many fit on a sheet. */
export const cardsPerSheet = (size: CardSize, help: HelpContent) => perSheet[layoutOf(size, help)];

/** Whether everything there is to say goes on a card for the pocket in letters that can be read. */
export const fitsPocket = (help: HelpContent) => fitCard(help, 'pocket') !== null;

export interface HelpCardsProps {
  readonly help: HelpContent;
  /** ISO day since which every number is checked, or `null`. */
  readonly checkedSince: string | null;
  readonly size: CardSize;
}

/** The help card to carry. It is printed on one side and folded inwards: its outside is plain paper. */
export function HelpCards({ help, checkedSince, size }: HelpCardsProps) {
  const fit = fitCard(help, size);
  if (fit === null) throw new RangeError(`Unexpected help card too long for ${size}, expected it not to be offered`);
  const layout = layoutOf(size, help);
  const checked = (
    <p className="help-print-checked">
      {checkedSince === null ? text.numbersNotChecked() : text.numbersChecked({ month: longMonth(checkedSince) })}
    </p>
  );
  return (
    <section className="print-sheet" aria-label={text.helpCards()}>
      <div className="print-pieces" data-help-cards={layout}>
        {pieces(perSheet[layout]).map((piece) => (
          <div
            key={piece}
            className="print-piece help-print"
            style={{ fontSize: `${fit.points}pt` }}
            aria-hidden={piece > 0}
          >
            <CutMarks fold />
            {sidesOf(cardRows(help), fit, layout).map((side, index, sides) => (
              <div key={side[0]?.id} className="help-print-side">
                {layout === 'wide' ? <Columns rows={side} fit={fit} /> : <Rows rows={side} fit={fit} />}
                {index === sides.length - 1 && checked}
              </div>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

/** What stands above and below a fold that no words may cross; all together where they may. */
const sidesOf = (rows: readonly CardRow[], { above }: CardFit, layout: CardLayout) =>
  layout === 'pocket' ? [rows.slice(0, above), rows.slice(above)] : [rows];

interface RowsProps {
  readonly rows: readonly CardRow[];
  readonly fit: CardFit;
}

/** What is for everybody, then a column for each kind of person. */
function Columns({ rows, fit }: RowsProps) {
  const whoms = [...new Set(rows.flatMap(({ whom }) => whom ?? []))];
  return (
    <>
      <Rows rows={rows.filter(({ whom }) => whom === undefined)} fit={fit} />
      <div className="help-print-whoms">
        {whoms.map((each) => (
          <div key={each}>
            <Rows rows={rows.filter(({ whom }) => whom === each)} fit={fit} />
          </div>
        ))}
      </div>
    </>
  );
}

function Rows({ rows, fit }: RowsProps) {
  return fit.runOn ? <RunOn rows={rows} fit={fit} /> : <Sections rows={rows} fit={fit} />;
}

function RunOn({ rows, fit }: RowsProps) {
  return rows.map((row) => (
    <p key={row.id}>
      {row.lead !== undefined && <span className="help-print-lead">{row.lead}</span>} <RowWords row={row} fit={fit} />
    </p>
  ));
}

function Sections({ rows, fit }: RowsProps) {
  return sectionsOf(rows).map((section) => (
    <section key={section[0]?.id}>
      <h2>{section[0]?.lead}</h2>
      {section.map((row) => (
        <p key={row.id}>
          <RowWords row={row} fit={fit} />
        </p>
      ))}
    </section>
  ));
}

/** Rows under their headings. */
function sectionsOf(rows: readonly CardRow[]): readonly (readonly CardRow[])[] {
  const starts = rows.flatMap(({ lead }, index) => (lead === undefined ? [] : [index]));
  return starts.map((start, index) => rows.slice(start, starts[index + 1]));
}

function RowWords({ row, fit }: { readonly row: CardRow; readonly fit: CardFit }) {
  switch (row.kind) {
    case 'unnamed':
      return row.words;
    case 'contact':
      return (
        <>
          <strong>{row.contact.who}</strong> {row.contact.role}
        </>
      );
    case 'line':
      return <HelpLine line={row.line} words={hasWords(fit, row.need, row.line)} />;
    default:
      return assertNever(row);
  }
}
