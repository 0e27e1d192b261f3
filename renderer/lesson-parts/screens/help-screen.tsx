import { words } from 'virtual:words/lesson-parts';
import '../slide.css';
import type { HelpContent } from '../../core/lesson/help';
import { HelpCardBody } from '../help-card';
import { StageTitle } from '../stage-title';

const titles = { now: words.helpIsHere(), closing: words.youAreNotAlone() } as const;

interface HelpScreenProps {
  readonly when: keyof typeof titles;
  readonly help: HelpContent;
  readonly part?: number | undefined;
  readonly hall?: boolean | undefined;
}

/** The help card alone: Help now, and what stays up until the room is empty. */
export function HelpScreen({ when, help, part, hall }: HelpScreenProps) {
  return (
    <section className="slide" data-layout="help" data-single>
      <StageTitle className="slide-title" thumbnail="h2">
        {titles[when]}
      </StageTitle>
      <div className="slide-body">
        <HelpCardBody help={help} part={part} hall={hall} />
      </div>
    </section>
  );
}
