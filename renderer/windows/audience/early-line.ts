import type { AudienceListener, AudienceSource } from './audience-source';

interface EarlyLine {
  readonly connect: AudienceSource['connect'];
  /** The session has answered; what it sent is kept for `connect`. */
  readonly answered: Promise<void>;
}

/**
 * Says hello at once, before anything is drawn: the session answers, and the lesson loads, while React still starts.
 * What comes in the meantime is handed on when the page listens.
 */
export function earlyLine(connect: AudienceSource['connect'], loadLesson: AudienceSource['loadLesson']): EarlyLine {
  const waiting: ((listener: AudienceListener) => void)[] = [];
  let listener: AudienceListener | null = null;
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const tell = (event: (listener: AudienceListener) => void) => {
    if (listener === null) waiting.push(event);
    else event(listener);
    answer();
  };
  const link = connect({
    onView(view, stamp) {
      // Asked for again by the page, which by then has it.
      if (listener === null) void loadLesson(view.lesson.id).catch(() => null);
      tell((heard) => heard.onView(view, stamp));
    },
    onClose: () => tell((heard) => heard.onClose()),
  });
  return {
    answered,
    connect(next) {
      listener = next;
      for (const event of waiting.splice(0)) event(next);
      return link;
    },
  };
}
