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
        <h3>Local contacts</h3>
        <p className="settings-explain">
          Kept on this computer and offered each time you prepare. Pupils see them only after you confirm them for that
          session. They are never part of a result.
        </p>
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
