import { words } from 'virtual:words/prepare';
import type { ReactNode } from 'react';
import { Checkbox } from '../../../components/checkbox';
import { ContactsEditor } from '../../../components/contacts-editor';
import { useWho } from '../../../components/who';
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
  const who = useWho();
  const showable = showableContacts(contacts);
  // A card is confirmed as it is seen: with a line missing from it, there is nothing to say yes to.
  const complete = showable.length > 0 && showable.length === contacts.length;
  return (
    <section className="stack" aria-labelledby="prepare-help">
      <h2 id="prepare-help">{words.helpCard()}</h2>
      <figure className="stack tight">
        <div className="prepare-preview">{preview(showable)}</div>
        <figcaption className="muted">
          {confirmed ? words.cardConfirmed({ who }) : words.cardNotConfirmed({ who })}
        </figcaption>
      </figure>
      <ContactsEditor contacts={contacts} onChange={onContacts} />
      <Checkbox
        label={words.confirmCard()}
        checked={confirmed && complete}
        disabled={!complete}
        hint={
          complete
            ? words.confirmCardHint({ who })
            : contacts.length === 0
              ? words.noNameHint({ who })
              : words.unfinishedNameHint({ who })
        }
        onChange={onConfirmed}
      />
    </section>
  );
}
