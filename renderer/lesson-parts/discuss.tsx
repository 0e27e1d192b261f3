import { words } from 'virtual:words/lesson-parts';
import './parts.css';
import type { ReactNode } from 'react';

interface DiscussProps {
  /** Whole minutes, as the lesson's literal attribute. Said, never counted down. */
  readonly minutes?: string | number;
  readonly children?: ReactNode;
}

/** Something to talk about in pairs or small groups. */
export function Discuss({ minutes, children }: DiscussProps) {
  return (
    <div className="part part-discuss">
      <p className="part-discuss-label">
        {words.talkAboutIt()}
        {minutes !== undefined && <span className="part-discuss-minutes">{spoken(Number(minutes))}</span>}
      </p>
      <div className="part-discuss-words">{children}</div>
    </div>
  );
}

function spoken(minutes: number): string {
  return words.aboutMinutes({ minutes });
}
