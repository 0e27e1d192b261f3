/** Modules the lesson compiler's Vite plugin makes. */
declare module 'virtual:lessons/facilitator' {
  import type { Helpline } from './core/lesson/bank';
  import type { FacilitatorLesson, LessonCard } from './lesson-parts/lesson-module';
  export const cards: readonly LessonCard[];
  /** Confirmed helplines of the bank. */
  export const helplines: readonly Helpline[];
  export const loadLesson: Readonly<Record<string, () => Promise<{ readonly lesson: FacilitatorLesson }>>>;
}
declare module 'virtual:lessons/audience' {
  import type { AudienceLesson } from './lesson-parts/lesson-module';
  export const loadLesson: Readonly<Record<string, () => Promise<{ readonly lesson: AudienceLesson }>>>;
}
