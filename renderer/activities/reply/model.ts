import { defineActivity } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { commonKeys, nameAt, parseShape, textAt, words } from '../item-shape';
import { type NoState, noState, parseNoState } from '../no-state';
import {
  checkOptions,
  optionShape,
  type QuestionView,
  revealsOfQuestion,
  targetsOf,
  textsOfOptions,
  viewOfQuestion,
} from '../options/question';
import { questionParts } from '../options/question-fit';

const itemShape = z.strictObject({
  ...commonKeys('Reply'),
  /** The friend who writes. */
  from: words,
  /** What the friend writes, without quotation marks. */
  message: words,
  options: z.array(optionShape),
  /** Why the best reply helps: shown to pupils with the answer. */
  why: words,
  /** Sentences worth keeping for a real friend: shown with the answer. */
  keepWords: z.exactOptional(z.array(words).check(z.minLength(1), z.maxLength(4))),
});

export type ReplyItem = z.output<typeof itemShape>;

export interface PublicReply {
  readonly from: string;
  readonly message: string;
  readonly options: readonly string[];
}

export interface ReplyView extends QuestionView {
  /** Shown with the answer. */
  readonly keepWords: readonly string[];
}

/** Choosing the best words to a friend who is being threatened. */
export const reply = defineActivity<ReplyItem, PublicReply, NoState, never, ReplyView>({
  kind: 'Reply',
  parseItem: (value) => parseShape(itemShape, value),
  check: (item) => checkOptions(item.options),
  texts: (item) => [
    nameAt(['from'], item.from),
    ...textAt(['message'], item.message, 'quoted', 'pupil'),
    ...textsOfOptions(item.options),
    ...textAt(['why'], item.why, 'asserted', 'pupil'),
    ...(item.keepWords ?? []).flatMap((text, index) => textAt(['keepWords', index], text, 'asserted', 'pupil')),
    ...textAt(['note'], item.note, 'asserted', 'facilitator'),
  ],
  label: (item) => `${item.from}: “${item.message}”`,
  toPublic: (item) => ({
    from: item.from,
    message: item.message,
    options: item.options.map((option) => option.text),
  }),
  steps: () => 1,
  reveals: (_item, context) => revealsOfQuestion(context),
  start: () => noState,
  reduce: (_item, state) => state,
  parseEvent: () => null,
  parseState: parseNoState,
  view: (item, _state, context) => {
    const question = viewOfQuestion(item.options, item.why, context);
    return { ...question, keepWords: question.answer === null ? [] : (item.keepWords ?? []) };
  },
  partsOf: (item, view, hall) =>
    questionParts(
      `${item.from} ${item.message}`,
      item.options.map((option) => option.text),
      view,
      hall,
      view.keepWords.length === 0 ? undefined : `Words to keep ${view.keepWords.join(' ')}`,
    ),
  options: (item) => item.options.map((option) => option.text),
  result: (item) => ({ target: targetsOf(item.options) }),
});
