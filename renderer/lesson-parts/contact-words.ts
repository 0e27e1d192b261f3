import { words } from 'virtual:words/lesson-parts';
import type { HelplineContact } from '../core/lesson/bank';

/** A contact as it is shown: `0800 1111`, `Text 85258`, `ceop.police.uk`. */
export function contactWords(contact: HelplineContact): string {
  return contact.kind === 'text' ? words.text({ value: contact.value }) : contact.value;
}
