import { Fragment } from 'react';
import type { Helpline, HelplineContact, Need } from '../core/lesson/bank';
import type { HelpContent, HelpWhom } from '../core/lesson/help';
import { contactWords } from '../lesson-parts/contact-words';
import { needNames, whomNames } from '../lesson-parts/help-words';

/** Lines under one heading: what they are for, or for whom they are. */
export interface HelpSection {
  readonly title: string;
  readonly whom?: HelpWhom;
  readonly lines: readonly { readonly need: Need; readonly line: Helpline }[];
}

/** Everything but the people of this place: what is for everybody by what it is for, then a heading for each kind of person. */
export function helpSections({ groups }: HelpContent): readonly HelpSection[] {
  const linesOf = (some: HelpContent['groups']) =>
    some.flatMap(({ need, lines }) => lines.map((line) => ({ need, line })));
  const whoms = [...new Set(groups.flatMap(({ whom }) => whom ?? []))];
  return [
    ...groups
      .filter(({ whom }) => whom === undefined)
      .map((group) => ({ title: needNames[group.need], lines: linesOf([group]) })),
    ...whoms.map((whom) => ({
      title: whomNames[whom],
      whom,
      lines: linesOf(groups.filter((group) => group.whom === whom)),
    })),
  ];
}

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
