import { words as text } from 'virtual:words/print';
import { Fragment } from 'react';
import type { Helpline, HelplineContact, Need } from '../core/lesson/bank';
import { contactWords } from '../lesson-parts/contact-words';

export const needWords: Readonly<Record<Need, string>> = {
  danger: text.inDanger(),
  report: text.reportIt(),
  remove: text.getPictureBlocked(),
  talk: text.talkToSomeone(),
};

/** A helpline and how to reach it, with what happens there or without. */
export function HelpLine({ line, words }: { readonly line: Helpline; readonly words: boolean }) {
  return (
    <>
      {line.name}: <Contacts contacts={line.contacts} />
      {words && <span className="help-print-words"> {line.pupil}</span>}
    </>
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
