import './slide.css';
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { SlideLayout } from '../core/lesson/outline';
import { ProductMotif } from './drawings/product-motif';
import { SideBySide } from './drawings/side-by-side';
import { slideDrawing } from './slide-drawing';
import { useStage } from './stage-context';
import { wordsSize } from './words-size';

/** Layouts whose own words are the heading: the title stands above them as a small label. */
const labelled: readonly SlideLayout[] = ['statement', 'question', 'chat'];

interface SlideProps {
  readonly id: string;
  readonly children?: ReactNode;
}

/** One slide of the lesson: drawn only while it is the one on show, and only the blocks on show of it. */
export function Slide({ id, children }: SlideProps) {
  const stage = useStage();
  const { lesson, view } = stage;
  const { screen } = view;
  const slide = lesson.slides[id];
  if (screen.kind !== 'slide' || screen.slide !== id || slide === undefined) return null;
  const { layout } = slide;
  const blocks = blocksOf(children);
  const shown = blocks.slice(screen.from, screen.to + 1);
  const size = layout === 'standard' || layout === 'statement' ? wordsSize(layout, blocks, stage) : undefined;
  return (
    <section className="slide" data-layout={layout} data-size={size} data-single={blocks.length === 1 || undefined}>
      {labelled.includes(layout) ? (
        <p className="slide-label">{slide.title}</p>
      ) : (
        <h2 className="slide-title">{slide.title}</h2>
      )}
      <SlidePicture layout={layout} shown={shown} />
      <div className="slide-body">{shown}</div>
    </section>
  );
}

/** The children the compiler counts as blocks: elements, not the white space between them. */
function blocksOf(children: ReactNode): readonly ReactElement[] {
  return Children.toArray(children).filter((child) => isValidElement(child));
}

function SlidePicture({ layout, shown }: { readonly layout: SlideLayout; readonly shown: readonly ReactElement[] }) {
  switch (layout) {
    case 'statement':
      return (
        <div className="slide-side">
          <SideBySide left="Jay" right="Amara" />
        </div>
      );
    case 'standard': {
      const drawing = slideDrawing(shown);
      if (drawing.kind === 'none') return null;
      return drawing.kind === 'motif' ? (
        <ProductMotif />
      ) : (
        <div className="slide-drawing">
          <drawing.Drawing />
        </div>
      );
    }
    default:
      return null;
  }
}
