import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { SlideLayout } from '../core/lesson/outline';
import { Columns } from './columns';
import { Fact, factWords } from './fact';
import { For, isForNation } from './for-nation';
import { InlineHelpline } from './inline-helpline';
import type { Stage } from './stage-context';

export type WordsSize = 'large' | 'normal';

interface Room {
  /** Height for words under the title, at either ratio of the stage, in cqh. */
  readonly height: number;
  readonly lettersPerLine: number;
  /** Height of a line, and of the space between two runs, in cqh. */
  readonly line: number;
  readonly gap: number;
}

/** What fits at the large size. A letter is taken as half as wide as it is high. */
const rooms = {
  standard: { height: 58, lettersPerLine: 29, line: 9, gap: 2.8 },
  statement: { height: 44, lettersPerLine: 25, line: 10.5, gap: 2.8 },
} as const satisfies Readonly<Record<string, Room>>;

/**
 * Whether the words of a slide fit at the large size, which is also that of a hall; `undefined` for an arrangement whose
 * parts have sizes of their own. Worked out from the words rather than measured, so that the projector, the thumbnails
 * and print agree.
 */
export function wordsSize(
  arrangement: SlideLayout,
  blocks: readonly ReactElement[],
  stage: Stage,
): WordsSize | undefined {
  if (arrangement !== 'standard' && arrangement !== 'statement') return undefined;
  const room = rooms[arrangement];
  const runs = blocks.flatMap((block) => runsOf(block, stage));
  const lines = runs.reduce((sum, run) => sum + Math.ceil(run.length / room.lettersPerLine), 0);
  // A part with a ground or a label of its own needs about a line more.
  const parts = blocks.filter((block) => typeof block.type !== 'string' && block.type !== For).length;
  return (lines + parts / 2) * room.line + (runs.length - 1) * room.gap <= room.height ? 'large' : 'normal';
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
