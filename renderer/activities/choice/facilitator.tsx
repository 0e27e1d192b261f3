import { words } from 'virtual:words/activities-options';
import type { NoState } from '../no-state';
import { AnswerKey } from '../options/answer-key';
import type { FacilitatorViewProps } from '../view-props';
import type { ChoiceItem } from './model';

/** The answer key. There is nothing to control, so a screen the room can see shows nothing. */
export function FacilitatorView({ item, context, safe }: FacilitatorViewProps<ChoiceItem, NoState>) {
  if (safe) return null;
  return <AnswerKey options={item.options} answerWord={words.safeAnswer()} tally={context.tally} note={item.note} />;
}
