import type { ComponentType } from 'react';
import type { Fact, Helpline } from '../core/lesson/bank';
import type { Outline, SlideLayout } from '../core/lesson/outline';

/** The parts a compiled lesson is drawn with, by the name the lesson uses; lower-case names are Markdown's own elements. */
// biome-ignore lint/suspicious/noExplicitAny: MDX hands each part the literal attributes its author wrote; the compiler has checked them.
export type PartMap = Readonly<Record<string, ComponentType<any>>>;

/** MDX of a lesson, compiled to a component. */
export type LessonContent = ComponentType<{ readonly components: PartMap }>;

/** A fact as the room may see it: pupils, or the adults of a briefing. */
export interface PublicFact {
  readonly id: string;
  readonly text: string;
  /** The text is for adults, with its source and year in it: only a lesson for staff draws it. */
  readonly staffOnly?: true;
  readonly figure: boolean;
  /** Shown beside a figure: `CEOP Education, 2025`. */
  readonly sources: readonly string[];
  /** There with a figure. */
  readonly year?: number;
}

/** What the audience page loads for a lesson: no notes, targets, whys or misconceptions. */
export interface AudienceLesson {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly language: string;
  /** Who is taught; absent: pupils. */
  readonly audience?: 'staff';
  readonly slides: Readonly<
    Record<string, { readonly title: string; readonly layout: SlideLayout; readonly blocks: number }>
  >;
  /** Public items by activity key. */
  readonly activities: Readonly<Record<string, { readonly kind: string; readonly item: unknown }>>;
  readonly facts: Readonly<Record<string, PublicFact>>;
  /** Confirmed helplines that the lesson names inside sentences, by id. */
  readonly helplines: Readonly<Record<string, Helpline>>;
  /** Renders every `<Slide>`; the part decides by its id whether it is the one on show. */
  readonly Content: LessonContent;
}

/** What the facilitator page loads beside the audience lesson. */
export interface FacilitatorLesson {
  readonly outline: Outline;
  /** Whole items by activity key. */
  readonly activities: Readonly<Record<string, { readonly kind: string; readonly item: unknown }>>;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Confirmed helplines that slides or notes name, by id. */
  readonly helplines: Readonly<Record<string, Helpline>>;
  /** Renders every `<SlideNotes slide="…">`; the part decides by its slide whether it is the one on show. */
  readonly Notes: LessonContent;
}

/** What Home shows of a lesson. */
export interface LessonCard {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly format: Outline['format'];
  readonly audience: Outline['audience'];
  readonly ages: readonly [number, number];
  readonly minutes: number;
  readonly slides: number;
  /** In years, as the outline has it. */
  readonly readingAge: number;
  /** Ids of the lessons before it. */
  readonly follows: readonly string[];
  readonly reviewed: string | null;
  readonly reviewBy: string | null;
}
