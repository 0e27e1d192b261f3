import './help-card.css';
import type { Helpline, HelplineContact, Need } from '../core/lesson/bank';
import type { HelpContent } from '../core/lesson/help';
import { useStage } from './stage-context';

const needNames: Readonly<Record<Need, string>> = {
  danger: 'In danger now',
  report: 'Report it',
  remove: 'Get a picture blocked',
  talk: 'Talk to someone',
};

/** The two columns of the card, read downwards. */
const sides: readonly (readonly Need[])[] = [
  ['danger', 'report'],
  ['remove', 'talk'],
];

/** The help card on a slide. It is filled for the room: nation, ages and the contacts confirmed for this session. */
export function HelpCard() {
  const { view } = useStage();
  return <HelpCardBody help={view.help} />;
}

/** Who can help, nearest first. */
export function HelpCardBody({ help }: { readonly help: HelpContent }) {
  return (
    <div className="help-card">
      <LocalContacts help={help} />
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

function LocalContacts({ help }: { readonly help: HelpContent }) {
  return (
    <section className="help-card-here">
      <h3>Someone here</h3>
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
  return (
    <span className="help-card-contact">
      {contact.kind === 'text' && 'Text '}
      {contact.kind === 'web' ? breakable(contact.value) : contact.value}
    </span>
  );
}

/** An address that may be broken after a slash, where it is least likely to be misread. */
function breakable(address: string) {
  const [head = '', ...rest] = address.split('/');
  return rest.length === 0 ? (
    head
  ) : (
    <>
      {head}/<wbr />
      {rest.join('/')}
    </>
  );
}
