import { assertNever } from '../../core/assert-never';
import { partsOf, type TextRun } from '../options/text-size';
import { chatPages, firstColumnOf, hallLines } from './chat-fit';
import type { SpotFlagsView } from './model';

type Verdicts = Extract<SpotFlagsView, { readonly kind: 'verdicts' }>;

type ShownChat = Extract<SpotFlagsView, { readonly kind: 'chat' }>;

/** What is on show at once: the chat, in a hall its newest lines; then what is behind them, a few at a time. */
export function chatParts(
  written: readonly { readonly text: string }[],
  view: SpotFlagsView,
  hall: boolean,
): readonly SpotFlagsView[] {
  switch (view.kind) {
    case 'chat':
      return hall ? [{ ...view, lines: hallLines(view.lines) }] : pagesOf(written, view);
    case 'narrator':
      return [view];
    case 'verdicts':
      return partsOf(verdictGroups(view, hall), hall).map(({ groups }) => ({
        ...view,
        lines: view.lines.filter((_, index) => groups.includes(index)),
        narrator: groups.includes(view.lines.length) ? view.narrator : null,
      }));
    case 'feelings':
      if (view.narrator === null || !hall) return [view];
      return [
        { ...view, narrator: null },
        { kind: 'narrator', text: view.narrator },
      ];
    default:
      return assertNever(view);
  }
}

/** The page that the newest line is on; once all are there, the pages before it follow, so that every line can be flagged. */
function pagesOf(written: readonly { readonly text: string }[], view: ShownChat): readonly SpotFlagsView[] {
  const pages = chatPages(written);
  if (pages.length === 1) return [view];
  const newest = pages.findIndex(([, to]) => view.lines.length <= to);
  const onPage = ([from, to]: readonly [number, number]): SpotFlagsView => ({
    ...view,
    lines: view.lines.slice(from, to),
    firstColumn: firstColumnOf(written.slice(from, to)),
  });
  const earlier = view.lines.length === written.length ? pages.slice(0, newest) : [];
  return [...pages.slice(newest, newest + 1), ...earlier].map(onPage);
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
