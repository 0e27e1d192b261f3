import { words } from 'virtual:words/contacts';
import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { contactLimit, contactProblem, type LocalContact } from '../core/lesson/help';
import { contactsLimit } from '../core/settings';
import './contacts-editor.css';
import { TextField } from './text-field';

/** The usual people, in the order in which a help card names them. */
const usualRoles = [words.safeguardingLead(), words.policeOfficer(), words.clubContact()];

export interface ContactsEditorProps {
  readonly contacts: readonly LocalContact[];
  readonly onChange: (contacts: readonly LocalContact[]) => void;
}

/** Edits the local contacts of a help card: who they are and where to find them, each short enough for the slide. */
export function ContactsEditor({ contacts, onChange }: ContactsEditorProps) {
  const set = (index: number, change: Partial<LocalContact>) =>
    onChange(contacts.map((contact, at) => (at === index ? { ...contact, ...change } : contact)));
  const nextRole = usualRoles.find((role) => contacts.every((contact) => contact.role !== role)) ?? '';
  const editor = useRef<HTMLDivElement>(null);
  // Which contact takes the focus once the change is drawn: the new one, or the neighbour of one that went.
  const focusOn = useRef<number | null>(null);
  useEffect(() => {
    if (focusOn.current === null) return;
    const one = editor.current?.querySelectorAll('fieldset')[Math.min(focusOn.current, contacts.length - 1)];
    const fields = [...(one?.querySelectorAll('input') ?? [])];
    const field = fields.find(({ value }) => value === '') ?? fields[0];
    (field ?? editor.current?.querySelector<HTMLElement>(':scope > button'))?.focus();
    focusOn.current = null;
  }, [contacts]);
  const add = () => {
    focusOn.current = contacts.length;
    onChange([...contacts, { role: nextRole, who: '' }]);
  };
  const remove = (index: number) => {
    focusOn.current = index;
    onChange(contacts.filter((_, at) => at !== index));
  };
  return (
    <div ref={editor} className="contacts-editor stack">
      {contacts.map((contact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a contact has no id, and its words change while they are typed.
        <fieldset key={index} className="contacts-editor-one">
          <legend className="visually-hidden">{words.localContact({ number: index + 1 })}</legend>
          <TextField
            label={words.whoTheyAre()}
            value={contact.role}
            problem={sayProblem(contact.role)}
            onChange={(role) => set(index, { role })}
          />
          <TextField
            label={words.nameAndPlace()}
            value={contact.who}
            placeholder={words.nameAndPlaceExample()}
            problem={sayProblem(contact.who)}
            onChange={(who) => set(index, { who })}
          />
          <button
            type="button"
            className="button quiet contacts-editor-remove"
            aria-label={
              contact.role === '' ? words.removeNumber({ number: index + 1 }) : words.removeRole({ role: contact.role })
            }
            onClick={() => remove(index)}
          >
            <Trash2 aria-hidden="true" size={20} />
            {words.remove()}
          </button>
        </fieldset>
      ))}
      {contacts.length < contactsLimit && (
        <button type="button" className="button" onClick={add}>
          <Plus aria-hidden="true" size={20} />
          {words.addContact()}
        </button>
      )}
    </div>
  );
}

/** Why a text may not be shown to pupils, and what to do. */
function sayProblem(text: string): string | null {
  const problem = contactProblem(text);
  if (problem === null) return null;
  return problem === 'too-long' ? words.tooLong({ limit: contactLimit }) : words.noLinks();
}
