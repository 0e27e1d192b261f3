import { words } from 'virtual:words/present';
import { memo } from 'react';
import type { Nation } from '../../../core/lesson/bank';
import type { OpenLesson } from '../session-runtime';
import { NotesContext, notesParts } from './notes-parts';
import './notes-pane.css';

export interface NotesPaneProps {
  readonly lesson: OpenLesson;
  readonly slide: string;
  readonly nation: Nation | null;
  /** In percent of reading size. */
  readonly size: number;
  readonly onSize: (by: 1 | -1) => void;
}

/** The notes of the slide on show, at a size that can be read standing up. */
export const NotesPane = memo(function NotesPane({ lesson, slide, nation, size, onSize }: NotesPaneProps) {
  const { Notes, facts, helplines, outline } = lesson.facilitator;
  return (
    <section className="notes" aria-label={words.notes()}>
      <h2 className="visually-hidden">{words.notes()}</h2>
      <div
        className="notes-text"
        style={{ fontSize: `${size}%` }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard only when it takes focus
        tabIndex={0}
        role="group"
        aria-label={words.notesOfSlide()}
      >
        <NotesContext value={{ slide, nation, audience: outline.audience, facts, helplines }}>
          <Notes components={notesParts} />
        </NotesContext>
      </div>
      <div className="row notes-sizes">
        <button type="button" className="button quiet" onClick={() => onSize(-1)}>
          {words.notesSmaller()}
        </button>
        <button type="button" className="button quiet" onClick={() => onSize(1)}>
          {words.notesLarger()}
        </button>
      </div>
    </section>
  );
});
