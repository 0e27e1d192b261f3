/** Modules the lesson compiler's Vite plugin makes. Import types, because an ambient module may not import relatively. */
declare module 'virtual:lessons/facilitator' {
  export const cards: readonly import('./lesson-parts/lesson-module').LessonCard[];
  /** Confirmed helplines of the bank. */
  export const helplines: readonly import('./core/lesson/bank').Helpline[];
  export const loadLesson: Readonly<
    Record<string, () => Promise<{ readonly lesson: import('./lesson-parts/lesson-module').FacilitatorLesson }>>
  >;
}
declare module 'virtual:lessons/audience' {
  export const loadLesson: Readonly<
    Record<string, () => Promise<{ readonly lesson: import('./lesson-parts/lesson-module').AudienceLesson }>>
  >;
}
