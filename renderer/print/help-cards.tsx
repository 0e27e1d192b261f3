import { words as text } from 'virtual:words/print';
import { Fragment } from 'react';
import { longMonth } from '../components/dates';
import type { Helpline, HelplineContact, Need } from '../core/lesson/bank';
import type { HelpContent } from '../core/lesson/help';
import { contactWords } from '../lesson-parts/contact-words';
import { needNames, unnamed, whomNames } from '../lesson-parts/help-card-sections';
import { CutMarks, pieces } from './cut-marks';
import './help-cards.css';

/** A card with a column for each kind of person in the room needs the whole width of the sheet. */
const isWide = (help: HelpContent) => new Set(help.groups.map(({ whom }) => whom)).size > 2;

/** How many fit on a sheet. */
export const cardsPerSheet = (large: boolean, help: HelpContent) => (large ? 1 : isWide(help) ? 2 : 4);

export interface HelpCardsProps {
  readonly help: HelpContent;
  /** ISO day since which every number is checked, or `null`. */
  readonly checkedSince: string | null;
  /** 18 point, one on a sheet. */
  readonly large: boolean;
}

/** The help card to carry. It is printed on one side and folded inwards: its outside is plain paper. */
export function HelpCards({ help, checkedSince, large }: HelpCardsProps) {
  return (
    <section className="print-sheet" aria-label={text.helpCards()}>
      <div className="print-pieces" data-help-cards={large ? 'large' : isWide(help) ? 'wide' : 'standard'}>
        {pieces(cardsPerSheet(large, help)).map((piece) => (
          <div key={piece} className="print-piece help-print" aria-hidden={piece > 0}>
            <CutMarks fold />
            <CardInside help={help} checkedSince={checkedSince} large={large} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** Lines of a standard card, about 40 letters each, that contacts may take before the rest of the card must give way. */
const roomForContacts = 3;

function CardInside({ help, checkedSince, large }: HelpCardsProps) {
  const contactLines = help.contacts.reduce(
    (sum, { role, who }) => sum + Math.ceil((role.length + who.length) / 40),
    0,
  );
  // How to reach a service is always there; what it does only where it says something the number does not, and where
  // there is room. A removal tool is found by its words alone: "Search Report Remove there".
  const hasWords = (need: Need, line: Helpline) =>
    large ||
    need === 'remove' ||
    (contactLines <= roomForContacts && line.contacts.every(({ kind }) => kind === 'web'));
  const whoms = [...new Set(help.groups.flatMap(({ whom }) => whom ?? []))];
  const linesOf = (groups: HelpContent['groups']) =>
    groups.flatMap(({ need, lines }) =>
      lines.map((line) => <HelpLine key={line.id} line={line} words={hasWords(need, line)} />),
    );
  return (
    <>
      <section>
        <h2>{text.someoneHere()}</h2>
        {help.contacts.length === 0 ? (
          <p>{unnamed(help)}</p>
        ) : (
          help.contacts.map(({ role, who }) => (
            <p key={`${role} ${who}`}>
              <strong>{who}</strong> {role}
            </p>
          ))
        )}
      </section>
      {help.groups
        .filter(({ whom }) => whom === undefined)
        .map((group) => (
          <section key={group.need}>
            <h2>{needNames[group.need]}</h2>
            {linesOf([group])}
          </section>
        ))}
      {whoms.length > 0 && (
        <div className="help-print-whoms">
          {whoms.map((whom) => (
            <section key={whom}>
              <h2>{whomNames[whom]}</h2>
              {linesOf(help.groups.filter((group) => group.whom === whom))}
            </section>
          ))}
        </div>
      )}
      {checkedSince !== null && (
        <p className="help-print-checked">{text.numbersChecked({ month: longMonth(checkedSince) })}</p>
      )}
    </>
  );
}

function HelpLine({ line, words }: { readonly line: Helpline; readonly words: boolean }) {
  return (
    <p>
      {line.name}: <Contacts contacts={line.contacts} />
      {words && <span className="help-print-words">{line.pupil}</span>}
    </p>
  );
}

function Contacts({ contacts }: { readonly contacts: readonly HelplineContact[] }) {
  return (
    <strong>
      {contacts.map((contact, index) => (
        <Fragment key={contact.value}>
          {index > 0 && ', '}
          {/* Broken after a slash only: a hyphen at the end of a line would be typed, or left out. */}
          {contactWords(contact)
            .split(/(?<=\/)/u)
            .map((piece) => (
              <Fragment key={piece}>
                <span className="help-print-piece">{piece}</span>
                <wbr />
              </Fragment>
            ))}
        </Fragment>
      ))}
    </strong>
  );
}
