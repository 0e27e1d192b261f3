import { words } from 'virtual:words/lesson-parts';
import './help-card.css';
import type { Helpline, HelplineContact, Need } from '../core/lesson/bank';
import type { HelpContent } from '../core/lesson/help';
import type { HelpHalf } from '../core/lesson/outline';
import { contactWords } from './contact-words';
import { fitHelpCard, helpCardSides, noteOf, unnamed } from './help-card-fit';
import { useStage } from './stage-context';
import { StageHeading } from './stage-title';

const needNames: Readonly<Record<Need, string>> = {
  danger: words.inDangerNow(),
  report: words.reportIt(),
  remove: words.getAPictureBlocked(),
  talk: words.talkToSomeone(),
};

/** The help card on a slide. It is filled for the room: nation, ages and the contacts confirmed for this session. */
export function HelpCard() {
  const { view } = useStage();
  return <HelpCardBody help={view.help} half={view.screen.kind === 'slide' ? view.screen.half : undefined} />;
}

interface HelpCardBodyProps {
  readonly help: HelpContent;
  /** In a hall: which half of it; absent, all of it. */
  readonly half?: HelpHalf | undefined;
}

/** Who can help, nearest first. */
export function HelpCardBody({ help, half }: HelpCardBodyProps) {
  const [fit, wide] = [fitHelpCard(help, '4:3', half), fitHelpCard(help, '16:9', half)];
  const sides = half === undefined ? helpCardSides : helpCardSides.slice(half - 1, half);
  return (
    <div
      className="help-card"
      data-half={half}
      data-size={fit.size}
      data-notes={fit.notes}
      data-wide-size={wide.size}
      data-wide-notes={wide.notes}
    >
      {half !== 2 && <LocalContacts help={help} />}
      {sides.map((side) => (
        <div key={side.join()} className="help-card-side">
          {help.groups
            .filter((group) => side.includes(group.need))
            .map((group) => (
              <section key={group.need} className="help-card-group" data-need={group.need}>
                <StageHeading className="help-card-title">{needNames[group.need]}</StageHeading>
                <ul>
                  {group.lines.map((line) => (
                    <HelpLine key={line.id} line={line} note={noteOf(group.need, line)} />
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
    <section className="help-card-here" aria-label={words.someoneHere()}>
      <StageHeading className="help-card-title">{words.someoneHere()}</StageHeading>
      {help.contacts.length === 0 ? (
        <p>{unnamed}</p>
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

interface HelpLineProps {
  readonly line: Helpline;
  readonly note: ReturnType<typeof noteOf>;
}

function HelpLine({ line, note }: HelpLineProps) {
  return (
    <li>
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
