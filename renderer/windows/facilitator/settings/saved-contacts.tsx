import { words } from 'virtual:words/settings';
import { useState } from 'react';
import { ContactsEditor } from '../../../components/contacts-editor';
import type { LocalContact } from '../../../core/lesson/help';
import { storableContacts } from '../../../core/settings';

export interface SavedContactsProps {
  readonly contacts: readonly LocalContact[];
  readonly onChange: (contacts: readonly LocalContact[]) => void;
}

/** The contacts offered on every Prepare. What is typed stays in sight; only what may be shown to pupils is kept. */
export function SavedContacts({ contacts, onChange }: SavedContactsProps) {
  const [typed, setTyped] = useState(contacts);
  return (
    <>
      <div className="stack tight">
        <h3>{words.localContacts()}</h3>
        <p className="settings-explain">{words.localContactsExplained()}</p>
      </div>
      <ContactsEditor
        contacts={typed}
        onChange={(next) => {
          setTyped(next);
          onChange(storableContacts(next));
        }}
      />
    </>
  );
}
