import type { Refusal, SessionEvent } from './state';

/**
 * An event that was just refused with a question, asked for a second time: then it is meant. A clicker has no other way to
 * answer.
 *
 * @param refused why the event before it did nothing; `null` when it did something
 */
export function askedAgain(event: SessionEvent, refused: Refusal | null): SessionEvent {
  if (event.kind === 'next' && refused?.kind === 'choice-awaited') return { ...event, sure: true };
  if (event.kind === 'open-responses' && refused?.kind === 'counted-already') return { ...event, sure: true };
  return event;
}
