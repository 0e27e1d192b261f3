import './slide-stage.css';
import { type ReactNode, useMemo } from 'react';
import { assertNever } from '../core/assert-never';
import type { AudienceView } from '../core/session/audience-view';
import type { AudienceLesson } from './lesson-module';
import { partMapFor } from './part-map';
import { CoverScreen } from './screens/cover-screen';
import { HelpScreen } from './screens/help-screen';
import { HoldingScreen } from './screens/holding-screen';
import { NumberScreen } from './screens/number-screen';
import { TestScreen } from './screens/test-screen';
import { WordsScreen } from './screens/words-screen';
import { StageContext } from './stage-context';

export type StageRatio = '16:9' | '4:3';

interface SlideStageProps {
  /** `null` while it is loading: everything but a slide is drawn without it. */
  readonly lesson: AudienceLesson | null;
  readonly view: AudienceView;
  readonly ratio: StageRatio;
  /** Taps on the board. Absent, nothing on the slide can be pressed or focused. */
  readonly onActivityEvent?: ((activity: string, event: unknown) => void) | undefined;
  /** A fact for staff alone was kept off the slide. */
  readonly onRefusedFact?: ((id: string) => void) | undefined;
}

/**
 * What the room sees, as wide as the place it is put in. Everything inside is measured in the stage's own height and
 * width, so that a thumbnail, the projector and print have the same line breaks.
 */
export function SlideStage({ ratio, ...drawn }: SlideStageProps) {
  const { lesson, view } = drawn;
  const { look, screen } = view;
  return (
    <div
      className="stage"
      data-ratio={ratio}
      data-screen={screen.kind === 'cover' ? screen.cover : screen.kind}
      data-theme={look.theme}
      data-tint={look.tint}
      data-font={look.font}
      data-hall={view.hall}
      data-motion={look.reducedMotion ? 'reduced' : undefined}
      lang={lesson?.language}
    >
      <Screen {...drawn} />
    </div>
  );
}

function Screen({ lesson, view, ...heard }: Omit<SlideStageProps, 'ratio'>): ReactNode {
  const { screen } = view;
  switch (screen.kind) {
    case 'holding':
      return <HoldingScreen />;
    case 'number':
      return <NumberScreen number={screen.number} />;
    case 'test':
      return <TestScreen pressed={screen.pressed} />;
    case 'cover':
      return <CoverScreen cover={screen.cover} />;
    case 'words':
      return <WordsScreen {...screen} />;
    case 'help':
      return <HelpScreen when={screen.when} help={view.help} part={screen.helpPart} hall={view.hall} />;
    case 'slide':
      // A lesson still loading, or another version of it: calm, never empty.
      return lesson === null || lesson.slides[screen.slide] === undefined ? (
        <HoldingScreen />
      ) : (
        <LessonSlide lesson={lesson} view={view} {...heard} />
      );
    default:
      return assertNever(screen);
  }
}

interface LessonSlideProps extends Omit<SlideStageProps, 'ratio' | 'lesson'> {
  readonly lesson: AudienceLesson;
}

function LessonSlide({ lesson, view, onActivityEvent, onRefusedFact }: LessonSlideProps) {
  const components = useMemo(() => partMapFor(lesson), [lesson]);
  const stage = useMemo(
    () => ({ lesson, view, onActivityEvent, onRefusedFact }),
    [lesson, view, onActivityEvent, onRefusedFact],
  );
  return (
    <StageContext value={stage}>
      <lesson.Content components={components} />
    </StageContext>
  );
}
