import { assertNever } from '../../core/assert-never';
import { hallParts, type TextRun } from '../options/text-size';
import { hallLines } from './chat-fit';
import type { SpotFlagsView } from './model';

type Verdicts = Extract<SpotFlagsView, { readonly kind: 'verdicts' }>;

/** What a hall sees of the chat: its newest lines; then what is behind them, a few at a time. */
export function chatHallParts(view: SpotFlagsView): readonly SpotFlagsView[] {
  switch (view.kind) {
    case 'chat':
      return [{ ...view, lines: hallLines(view.lines) }];
    case 'narrator':
      return [view];
    case 'verdicts':
      return hallParts(verdictGroups(view, true)).map(({ groups }) => ({
        ...view,
        lines: view.lines.filter((_, index) => groups.includes(index)),
        narrator: groups.includes(view.lines.length) ? view.narrator : null,
      }));
    case 'feelings':
      if (view.narrator === null) return [view];
      return [
        { ...view, narrator: null },
        { kind: 'narrator', text: view.narrator },
      ];
    default:
      return assertNever(view);
  }
}

/** The words of each line with what is behind it, one group each; in a hall the one stands below the other. Then the narrator. */
export function verdictGroups({ lines, narrator }: Verdicts, hall = false): readonly (readonly TextRun[])[] {
  return [
    ...lines.map(({ from, text, verdict }): readonly TextRun[] =>
      hall
        ? [
            { text: `${from} ${text}`, beside: 8, around: 1.5 },
            {
              text: `Not sure: ${verdict === null || verdict.kind === 'fine' ? '' : verdict.tactic}`,
              beside: 20,
              around: 4.5,
            },
          ]
        : [{ text: `${from} ${text}`, beside: 8, share: 0.45, around: 3 }],
    ),
    narrator === null ? [] : [{ text: narrator, beside: 3, around: 2 }],
  ];
}
