import './slide.css';
import { Children, type ComponentProps, isValidElement, type ReactElement, type ReactNode } from 'react';
import { assertNever } from '../core/assert-never';
import type { Nation } from '../core/lesson/bank';
import type { SlideLayout } from '../core/lesson/outline';
import { ActivityPart } from './activity-part';
import { ProductMotif } from './drawings/product-motif';
import { SideBySide } from './drawings/side-by-side';
import { For, isForNation } from './for-nation';
import { HelpCard } from './help-card';
import { NotYourFault } from './not-your-fault';
import { SlideBreak } from './slide-break';
import { slideDrawing } from './slide-drawing';
import { useStage } from './stage-context';
import { StageTitle } from './stage-title';
import { wordsSize } from './words-size';

interface SlideProps {
  readonly id: string;
  /** As the author wrote it: `turns` shows one block at a time, so each is laid out by itself. */
  readonly reveal?: string;
  readonly children?: ReactNode;
}

/** One slide of the lesson: drawn only while it is the one on show, and only the blocks on show of it. */
export function Slide({ id, reveal, children }: SlideProps) {
  const stage = useStage();
  const { lesson, view } = stage;
  const { screen } = view;
  const slide = lesson.slides[id];
  if (screen.kind !== 'slide' || screen.slide !== id || slide === undefined) return null;
  const blocks = blocksOf(children);
  const shown = blocks.slice(screen.from, screen.to + 1);
  // All blocks, on show or not, unless they take turns: nothing moves or changes size when the next one appears.
  // In a hall a part takes the place of the last: what counts is what stands between two breaks.
  const placed = view.hall ? partAround(blocks, screen.from) : blocks;
  const together = (reveal === 'turns' ? shown : placed).filter((block) => isSeen(block, view.nation));
  const arrangement = arrangementOf(slide.layout, together);
  return (
    <section
      className="slide"
      data-layout={arrangement}
      data-size={wordsSize(arrangement, together, stage)}
      data-single={together.length === 1 || undefined}
    >
      {labelled.includes(arrangement) ? (
        <StageTitle className="slide-label" thumbnail="p">
          {slide.title}
        </StageTitle>
      ) : (
        <StageTitle className="slide-title" thumbnail="h2">
          {slide.title}
        </StageTitle>
      )}
      <SlidePicture arrangement={arrangement} shown={shown} />
      <div className="slide-body">{shown}</div>
    </section>
  );
}

/** The children the compiler counts as blocks: elements, not the white space between them. */
function blocksOf(children: ReactNode): readonly ReactElement[] {
  return Children.toArray(children).filter((child) => isValidElement(child));
}

/** Whether a block stands on the slide at all: a break never does, wording for another nation doesn't here. */
function isSeen({ type, props }: ReactElement, nation: Nation | null): boolean {
  // The compiler has checked what a lesson gives to <For>.
  return type !== SlideBreak && (type !== For || isForNation((props as ComponentProps<typeof For>).nation, nation));
}

/** The blocks between the two breaks around a block. */
function partAround(blocks: readonly ReactElement[], at: number): readonly ReactElement[] {
  const isBreak = ({ type }: ReactElement) => type === SlideBreak;
  const end = blocks.findIndex((block, index) => index > at && isBreak(block));
  return blocks.slice(blocks.slice(0, at).findLastIndex(isBreak) + 1, end === -1 ? undefined : end);
}

/** Arrangements whose own words are the heading: the title stands above them as a small label. */
const labelled: readonly SlideLayout[] = ['statement', 'question', 'chat'];

/** How blocks are laid out: as the author asked, where what is on show has a use for it. */
function arrangementOf(layout: SlideLayout, blocks: readonly ReactElement[]): SlideLayout {
  const has = (part: unknown) => blocks.some((block) => block.type === part);
  if (has(HelpCard)) return 'help';
  if (has(ActivityPart)) return layout === 'chat' ? 'chat' : 'question';
  const saysOneThing = layout === 'statement' || (blocks.length === 1 && has(NotYourFault));
  return saysOneThing ? 'statement' : 'standard';
}

interface SlidePictureProps {
  readonly arrangement: SlideLayout;
  readonly shown: readonly ReactElement[];
}

function SlidePicture({ arrangement, shown }: SlidePictureProps) {
  if (arrangement === 'statement')
    return (
      <div className="slide-side">
        <SideBySide left="Jay" right="Amara" />
      </div>
    );
  const drawing = arrangement === 'standard' ? slideDrawing(shown) : ({ kind: 'none' } as const);
  switch (drawing.kind) {
    case 'none':
      return null;
    case 'motif':
      return <ProductMotif />;
    case 'drawing':
      return (
        <div className="slide-drawing">
          <drawing.Drawing />
        </div>
      );
    default:
      return assertNever(drawing);
  }
}
