import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { SlideLayout } from '../core/lesson/outline';
import { Columns } from './columns';
import { Fact, factWords } from './fact';
import { For, isForNation } from './for-nation';
import { InlineHelpline } from './inline-helpline';
import type { Stage } from './stage-context';

export type WordsSize = 'large' | 'medium' | 'normal';

interface Measure {
  readonly size: WordsSize;
  readonly lettersPerLine: number;
  /** Height of a line, in cqh. */
  readonly line: number;
}

/** Height for words under the title, at either ratio of the stage, in cqh; and what a line holds at each size. */
const rooms = {
  standard: {
    height: 58,
    measures: [
      { size: 'large', lettersPerLine: 29, line: 9 },
      { size: 'medium', lettersPerLine: 33, line: 8.1 },
    ],
  },
  statement: {
    height: 44,
    measures: [
      { size: 'large', lettersPerLine: 25, line: 10.5 },
      { size: 'medium', lettersPerLine: 28, line: 9.3 },
    ],
  },
} as const satisfies Readonly<Record<string, { readonly height: number; readonly measures: readonly Measure[] }>>;

/** Space between two runs, in cqh. */
const gap = 2.8;

/**
 * The largest size at which the words of a slide fit (`large` is also that of a hall); `undefined` for an arrangement
 * whose parts have sizes of their own. Worked out from the words rather than measured, so that the projector, the
 * thumbnails and print agree.
 */
export function wordsSize(
  arrangement: SlideLayout,
  blocks: readonly ReactElement[],
  stage: Stage,
): WordsSize | undefined {
  if (arrangement !== 'standard' && arrangement !== 'statement') return undefined;
  // Already as large as fits: the author splits the slide, and nothing is ever smaller.
  if (arrangement === 'standard' && stage.view.hall) return 'normal';
  const { height, measures } = rooms[arrangement];
  const runs = blocks.flatMap((block) => runsOf(block, stage));
  // A part with a ground or a label of its own needs about half a line more.
  const parts = blocks.filter((block) => typeof block.type !== 'string' && block.type !== For).length;
  const fits = ({ lettersPerLine, line }: Measure) => {
    const lines = runs.reduce((sum, run) => sum + Math.ceil(run.length / lettersPerLine), parts / 2);
    return lines * line + (runs.length - 1) * gap <= height;
  };
  return measures.find(fits)?.size ?? 'normal';
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

/** The runs of text a block stands for: one for each paragraph or list item. */
function runsOf(node: ReactNode, stage: Stage): readonly string[] {
  return Children.toArray(node).flatMap((child) => {
    if (!isValidElement<Props>(child)) return String(child).trim() === '' ? [] : [String(child)];
    if (child.type === For && !isForNation(String(child.props['nation']), stage.view.nation)) return [];
    // Columns stand side by side, each about a third as wide as the slide: as if all were one narrow column.
    if (child.type === Columns) return runsOf(child.props.children, stage).map((run) => run.repeat(2));
    const holdsRuns =
      typeof child.type !== 'string' || child.type === 'ul' || child.type === 'ol' || child.type === 'div';
    const isWords = child.type === Fact || child.type === InlineHelpline;
    return holdsRuns && !isWords ? runsOf(child.props.children, stage) : [wordsOf(child, stage)];
  });
}

function wordsOf(node: ReactNode, stage: Stage): string {
  return Children.toArray(node)
    .map((child) => {
      if (!isValidElement<Props>(child)) return String(child);
      const fact = child.type === Fact ? stage.lesson.facts[String(child.props['id'])] : undefined;
      if (fact !== undefined) return factWords(fact).join(' ');
      if (child.type === InlineHelpline)
        return stage.lesson.helplines[String(child.props['id'])]?.name.padEnd(30) ?? '';
      return wordsOf(child.props.children, stage);
    })
    .join('');
}
