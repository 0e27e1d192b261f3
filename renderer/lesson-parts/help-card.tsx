import './help-card.css';
import type { Helpline, HelplineContact, Need } from '../core/lesson/bank';
import type { HelpContent } from '../core/lesson/help';
import { contactWords } from './contact-words';
import { useStage } from './stage-context';

const needNames: Readonly<Record<Need, string>> = {
  danger: 'In danger now',
  report: 'Report it',
  remove: 'Get a picture blocked',
  talk: 'Talk to someone',
};

/** The two columns of the card, read downwards: people to turn to, and things to do. */
const sides: readonly (readonly Need[])[] = [
  ['danger', 'talk'],
  ['report', 'remove'],
];

/** The help card on a slide. It is filled for the room: nation, ages and the contacts confirmed for this session. */
export function HelpCard() {
  const { view } = useStage();
  return <HelpCardBody help={view.help} />;
}

/** Who can help, nearest first. */
export function HelpCardBody({ help }: { readonly help: HelpContent }) {
  return (
    <div className="help-card" data-size={cardSize(help)}>
      <LocalContacts help={help} crowded={cardSize(help) === 'crowded'} />
      {sides.map((side) => (
        <div key={side.join()} className="help-card-side">
          {help.groups
            .filter((group) => side.includes(group.need))
            .map((group) => (
              <section key={group.need} className="help-card-group" data-need={group.need}>
                <h3>{needNames[group.need]}</h3>
                <ul>
                  {group.lines.map((line) => (
                    <HelpLine key={line.id} line={line} />
                  ))}
                </ul>
              </section>
            ))}
        </div>
      ))}
    </div>
  );
}

/**
 * How large the card can be set. Worked out from the contacts, which differ from place to place: three of them with
 * everything as long as it may be still fit at the smallest size.
 */
function cardSize({ contacts, groups }: HelpContent): 'large' | 'normal' | 'crowded' {
  const contactLines = contacts.reduce((sum, { role, who }) => sum + Math.ceil((role.length + who.length) / 40), 0);
  const lines = groups.reduce((sum, group) => sum + group.lines.length, 0);
  if (contactLines > 4) return 'crowded';
  return contactLines <= 2 && lines <= 9 ? 'large' : 'normal';
}

function LocalContacts({ help, crowded }: { readonly help: HelpContent; readonly crowded: boolean }) {
  return (
    <section className="help-card-here">
      <h3 className={crowded ? 'visually-hidden' : undefined}>Someone here</h3>
      {help.contacts.length === 0 ? (
        <p>The adult your school has named, or any adult you trust</p>
      ) : (
        <ul>
          {help.contacts.map((contact) => (
            <li key={`${contact.role} ${contact.who}`}>
              <span className="help-card-contact">{contact.who}</span> <span>{contact.role}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function HelpLine({ line }: { readonly line: Helpline }) {
  return (
    <li>
      <span>{line.name}</span>
      {line.contacts.map((contact) => (
        <Contact key={contact.value} contact={contact} />
      ))}
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
