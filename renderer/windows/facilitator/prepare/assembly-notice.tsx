import { words } from 'virtual:words/prepare';
import { listed } from '../../../components/listed';
import { Notice } from '../../../components/notice';
import type { NextLessons } from '../../../core/lesson/shelves';
import type { LessonCard } from '../../../lesson-parts/lesson-module';

export interface AssemblyNoticeProps {
  /** What comes after the assembly, as far as it is on this computer. */
  readonly next: NextLessons<LessonCard>;
  readonly onPrepare: (lessonId: string) => void;
}

/** Says that a lesson is the better place and offers it, and what must be booked when it is an assembly all the same. */
export function AssemblyNotice({ next: { followUps, inFull }, onPrepare }: AssemblyNoticeProps) {
  return (
    <Notice
      tone="mark"
      title={words.assembly()}
      actions={
        <>
          {inFull.map(({ id, title }) => (
            <button key={id} type="button" className="button" onClick={() => onPrepare(id)}>
              {words.prepareInstead({ lesson: title })}
            </button>
          ))}
          {followUps.map(({ id, title }) => (
            <button key={id} type="button" className="button quiet" onClick={() => onPrepare(id)}>
              {words.prepareFollowUp({ lesson: title })}
            </button>
          ))}
        </>
      }
    >
      <div className="stack tight">
        <p>
          {words.assemblyExplained()} {inFull.length > 0 && words.lessonHasRoom({ lessons: named(inFull) })}
        </p>
        <p>{followUps.length > 0 ? words.bookFollowUp({ lessons: named(followUps) }) : words.bookSomething()}</p>
      </div>
    </Notice>
  );
}

const named = (lessons: readonly LessonCard[]) =>
  listed(lessons.map(({ title, minutes }) => words.lessonOfMinutes({ title, minutes })));
