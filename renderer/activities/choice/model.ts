import { defineActivity } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { commonKeys, parseShape, textAt, words } from '../item-shape';
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
  ...commonKeys('Choice'),
  /** What has happened, before the question. */
  scene: z.exactOptional(words),
  question: words,
  options: z.array(optionShape),
  /** Why the safe answer is safe: shown to pupils with the answer. */
  why: words,
});

export type ChoiceItem = z.output<typeof itemShape>;

export interface PublicChoice {
  readonly scene?: string;
  readonly question: string;
  readonly options: readonly string[];
}

/** A question with one safe answer among two to six options. */
export const choice = defineActivity<ChoiceItem, PublicChoice, NoState, never, QuestionView>({
  kind: 'Choice',
  parseItem: (value) => parseShape(itemShape, value),
  check: (item) => checkOptions(item.options),
  texts: (item) => [
    ...textAt(['scene'], item.scene, 'asserted', 'pupil'),
    ...textAt(['question'], item.question, 'asserted', 'pupil'),
    ...textsOfOptions(item.options),
    ...textAt(['why'], item.why, 'asserted', 'pupil'),
    ...textAt(['note'], item.note, 'asserted', 'facilitator'),
  ],
  label: (item) => item.question,
  toPublic: (item) => ({
    ...(item.scene === undefined ? {} : { scene: item.scene }),
    question: item.question,
    options: item.options.map((option) => option.text),
  }),
  steps: () => 1,
  reveals: (_item, context) => revealsOfQuestion(context),
  start: () => noState,
  reduce: (_item, state) => state,
  parseEvent: () => null,
  parseState: parseNoState,
  view: (item, _state, context) => viewOfQuestion(item.options, item.why, context),
  partsOf: (item, view, hall) =>
    questionParts(
      // With the answer the scene has done its work.
      `${view.answer === null ? (item.scene ?? '') : ''} ${item.question}`,
      item.options.map((option) => option.text),
      view,
      hall,
    ),
  options: (item) => item.options.map((option) => option.text),
  result: (item) => ({ target: targetsOf(item.options) }),
});
