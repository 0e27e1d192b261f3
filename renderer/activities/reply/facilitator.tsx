import { words } from 'virtual:words/activities-reply';
import type { NoState } from '../no-state';
import { AnswerKey } from '../options/answer-key';
import type { FacilitatorViewProps } from '../view-props';
import type { ReplyItem } from './model';

/** The answer key. There is nothing to control, so a screen the room can see shows nothing. */
export function FacilitatorView({ item, context, safe }: FacilitatorViewProps<ReplyItem, NoState>) {
  if (safe) return null;
  return (
    <AnswerKey options={item.options} answerWord={words.replyThatHelps()} tally={context.tally} note={item.note} />
  );
}
