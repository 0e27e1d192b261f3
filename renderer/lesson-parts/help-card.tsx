import { words } from 'virtual:words/lesson-parts';
import './help-card.css';
import type { HelplineContact } from '../core/lesson/bank';
import type { HelpContent } from '../core/lesson/help';
import type { HelpPart } from '../core/lesson/outline';
import { contactWords } from './contact-words';
import { fitHelpCard, partOf } from './help-card-fit';
import { type HelpLayout, type HelpSection, helpLayout, unnamed } from './help-card-sections';
import { useStage } from './stage-context';
import { StageHeading } from './stage-title';

/** The help card on a slide. It is filled for the room: nation, ages and the contacts confirmed for this session. */
export function HelpCard() {
  const { view } = useStage();
  return <HelpCardBody help={view.help} part={view.screen.kind === 'slide' ? view.screen.helpPart : undefined} />;
}

interface HelpCardBodyProps {
  readonly help: HelpContent;
  /** In a hall: which part of it; absent, all of it. */
  readonly part?: HelpPart | undefined;
}

/** Who can help, nearest first. */
export function HelpCardBody({ help, part }: HelpCardBodyProps) {
  const [fit, wide] = [fitHelpCard(help, '4:3', part), fitHelpCard(help, '16:9', part)];
  const whole = helpLayout(help);
  const { band, columns } = part === undefined ? whole : partOf(whole, part);
  return (
    <div
      className="help-card"
      data-part={part}
      data-alike={whole.band.length > 0 || undefined}
      data-size={fit.size}
      data-notes={fit.notes}
      data-wide-size={wide.size}
      data-wide-notes={wide.notes}
    >
      {(part === undefined || part === 1) && <LocalContacts help={help} />}
      {band.length > 0 && <Band band={band} />}
      {columns
        .filter((sections) => sections.length > 0)
        .map((sections) => (
          <div key={sections[0]?.title} className="help-card-side">
            {sections.map((section) => (
              <Section key={section.title} section={section} />
            ))}
          </div>
        ))}
    </div>
  );
}

function Section({ section: { title, need, lines } }: { readonly section: HelpSection }) {
  return (
    <section className="help-card-group" data-need={need}>
      <StageHeading className="help-card-title">{title}</StageHeading>
      <ul>
        {lines.map(({ line, note }) => (
          <HelpLine key={line.id} line={line} note={note} />
        ))}
      </ul>
    </section>
  );
}

/** What is for everybody in the room, in a row. */
function Band({ band }: Pick<HelpLayout, 'band'>) {
  return (
    <ul className="help-card-band">
      {band.map(({ name, line }) => (
        <li key={line.id} data-need={line.needs[0]}>
          <span className="help-card-name">{name}</span>
          {line.contacts.slice(0, 1).map((contact) => (
            <Contact key={contact.value} contact={contact} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function LocalContacts({ help }: { readonly help: HelpContent }) {
  return (
    <section className="help-card-here" aria-label={words.someoneHere()}>
      <StageHeading className="help-card-title">{words.someoneHere()}</StageHeading>
      {help.contacts.length === 0 ? (
        <p>{unnamed(help)}</p>
      ) : (
        <ul>
          {help.contacts.map((contact) => (
            <li key={`${contact.role} ${contact.who}`}>
              <span className="help-card-contact">{contact.who}</span>{' '}
              <span className="help-card-role">{contact.role}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function HelpLine({ line, note }: HelpSection['lines'][number]) {
  return (
    <li data-later={line.later === undefined ? undefined : ''}>
      <span className="help-card-name">{line.name}</span>
      {line.contacts.map((contact) => (
        <Contact key={contact.value} contact={contact} />
      ))}
      {note !== 'none' && (
        <span className="help-card-note" data-note={note}>
          {line.pupil}
        </span>
      )}
    </li>
  );
}

function Contact({ contact }: { readonly contact: HelplineContact }) {
  // An address may be broken after a slash only, where it is least likely to be misread.
  const pieces = contactWords(contact).split(/(?<=\/)/u);
  return (
    <span className="help-card-contact">
      {pieces.map((piece) => (
        <span key={piece} className="help-card-piece">
          {piece}
          <wbr />
        </span>
      ))}
    </span>
  );
}
