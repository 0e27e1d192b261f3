import { words } from 'virtual:words/lesson-parts';
import '../slide.css';
import type { HelpContent } from '../../core/lesson/help';
import type { HelpPart } from '../../core/lesson/outline';
import { HelpCardBody } from '../help-card';
import { StageTitle } from '../stage-title';

const titles = { now: words.helpIsHere(), closing: words.youAreNotAlone() } as const;

interface HelpScreenProps {
  readonly when: keyof typeof titles;
  readonly help: HelpContent;
  readonly part?: HelpPart | undefined;
}

/** The help card alone: Help now, and what stays up until the room is empty. */
export function HelpScreen({ when, help, part }: HelpScreenProps) {
  return (
    <section className="slide" data-layout="help" data-single>
      <StageTitle className="slide-title" thumbnail="h2">
        {titles[when]}
      </StageTitle>
      <div className="slide-body">
        <HelpCardBody help={help} part={part} />
      </div>
    </section>
  );
}
