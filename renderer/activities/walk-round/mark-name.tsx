import { words } from 'virtual:words/activities-walk-round';
import { Check, CircleQuestionMark, Flag } from 'lucide-react';
import { assertNever } from '../../core/assert-never';
import type { Mark } from '../chat/chat-item';

/** What a mark is called. */
export function markName(mark: Mark): string {
  switch (mark) {
    case 'flag':
      return words.flag();
    case 'unsure':
      return words.unsure();
    case 'fine':
      return words.fine();
    default:
      return assertNever(mark);
  }
}

/** A shape beside its word: a mark is never told by colour alone. */
export function MarkIcon({ mark }: { readonly mark: Mark }) {
  if (mark === 'flag') return <Flag size="1em" fill="currentColor" aria-hidden />;
  return mark === 'unsure' ? (
    <CircleQuestionMark size="1em" strokeWidth={2.5} aria-hidden />
  ) : (
    <Check size="1em" strokeWidth={3} aria-hidden />
  );
}
