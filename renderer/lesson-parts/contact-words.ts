import type { HelplineContact } from '../core/lesson/bank';

/** A contact as it is shown beside its name: `call 0800 1111`, `text 85258`, `ceop.police.uk`. */
export function contactWords(contact: HelplineContact): string {
  switch (contact.kind) {
    case 'phone':
      return `call ${contact.value}`;
    case 'text':
      return `text ${contact.value}`;
    case 'web':
      return contact.value;
  }
}
