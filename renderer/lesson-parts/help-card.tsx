import { words } from 'virtual:words/lesson-parts';
import './help-card.css';
import type { HelplineContact } from '../core/lesson/bank';
import type { HelpContent } from '../core/lesson/help';
import { type HelpBlock, type HelpItem, type HelpTitle, helpPages, helpWording } from '../core/lesson/help-card';
import { contactWords } from './contact-words';
import { needNames, unnamed, whomNames } from './help-words';
import { useStage } from './stage-context';
import { StageHeading } from './stage-title';

const titles: Readonly<Record<HelpTitle, string>> = { ...needNames, ...whomNames };

/** The help card on a slide. It is filled for the room: nation, ages and the contacts confirmed for this session. */
export function HelpCard() {
  const { view } = useStage();
  const part = view.screen.kind === 'slide' ? view.screen.helpPart : undefined;
  return <HelpCardBody help={view.help} part={part} hall={view.hall} />;
}

interface HelpCardBodyProps {
  readonly help: HelpContent;
  /** Which part of it, from 1; absent, the first. */
  readonly part?: number | undefined;
  readonly hall?: boolean | undefined;
}

/** Who can help, nearest first. */
export function HelpCardBody({ help, part = 1, hall = false }: HelpCardBodyProps) {
  const blocks = helpPages(help, hall)[part - 1] ?? [];
  return (
    <div
      className="help-card"
      data-wording={helpWording(blocks, '4:3', hall)}
      data-wide-wording={helpWording(blocks, '16:9', hall)}
    >
      {blocks.map((block) =>
        block.kind === 'here' ? (
          <LocalContacts key="here" block={block} help={help} />
        ) : (
          <Lines key={block.title ?? 'everybody'} block={block} />
        ),
      )}
    </div>
  );
}

interface LocalContactsProps {
  readonly block: Extract<HelpBlock, { readonly kind: 'here' }>;
  readonly help: HelpContent;
}

function LocalContacts({ block: { contacts, roles }, help }: LocalContactsProps) {
  return (
    <section className="help-card-here" aria-label={words.someoneHere()}>
      <StageHeading className="help-card-title">{words.someoneHere()}</StageHeading>
      {contacts.length === 0 ? (
        <p>{unnamed(help)}</p>
      ) : (
        <ul>
          {contacts.map((contact) => (
            <li key={`${contact.role} ${contact.who}`}>
              <span className="help-card-contact">{contact.who}</span>{' '}
              {roles && <span className="help-card-role">{contact.role}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Lines({ block: { title, items } }: { readonly block: Extract<HelpBlock, { readonly kind: 'lines' }> }) {
  return (
    <section className="help-card-group">
      {title !== undefined && <StageHeading className="help-card-title">{titles[title]}</StageHeading>}
      <ul>
        {items.map((item) => (
          <HelpLine key={item.line.id} {...item} />
        ))}
      </ul>
    </section>
  );
}

function HelpLine({ line, note }: HelpItem) {
  const danger = line.needs[0] === 'danger';
  return (
    <li data-need={line.needs[0]}>
      <span className="help-card-name">{danger ? needNames.danger : line.name}</span>
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
