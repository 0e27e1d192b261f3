import type { ReactNode } from 'react';
import { Checkbox } from '../../../components/checkbox';
import { ContactsEditor } from '../../../components/contacts-editor';
import type { LocalContact } from '../../../core/lesson/help';
import { showableContacts } from './draft';

export interface HelpCardSectionProps {
  readonly contacts: readonly LocalContact[];
  readonly confirmed: boolean;
  readonly preview: (contacts: readonly LocalContact[]) => ReactNode;
  readonly onContacts: (contacts: readonly LocalContact[]) => void;
  readonly onConfirmed: (confirmed: boolean) => void;
}

/** The help card as pupils will see it, and the people of this place on it, confirmed for this session. */
export function HelpCardSection({ contacts, confirmed, preview, onContacts, onConfirmed }: HelpCardSectionProps) {
  const showable = showableContacts(contacts);
  // A card is confirmed as it is seen: with a line missing from it, there is nothing to say yes to.
  const complete = showable.length > 0 && showable.length === contacts.length;
  return (
    <section className="stack" aria-labelledby="prepare-help">
      <h2 id="prepare-help">Help card</h2>
      <figure className="stack tight">
        <div className="prepare-preview">{preview(showable)}</div>
        <figcaption className="muted">
          {confirmed ? 'What pupils will see.' : 'What pupils will see once you confirm it.'}
        </figcaption>
      </figure>
      <ContactsEditor contacts={contacts} onChange={onContacts} />
      <Checkbox
        label="Confirm for this session"
        checked={confirmed && complete}
        disabled={!complete}
        hint={
          complete
            ? 'These people know about the lesson and can be found there today. Until you confirm it, the card says “the adult your school has named”.'
            : contacts.length === 0
              ? 'Without a name here, the card says “the adult your school has named”.'
              : 'Fill in every line, or remove it. Until then the card says “the adult your school has named”.'
        }
        onChange={onConfirmed}
      />
    </section>
  );
}
