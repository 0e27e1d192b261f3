import type { Nation } from './bank';
import type { Beat, Outline, OutlineActivity } from './outline';

/** Nations that a wording or a question may be for; `unset` while none is chosen. */
export type Place = Nation | 'unset';

/**
 * The lesson as it is taught in a nation: without the questions that are for other nations, and without their turns. The
 * same object where nothing differs.
 *
 * @param nation `null` while none is set
 */
export function outlineFor(outline: Outline, nation: Nation | null): Outline {
  const isHere = ({ nations }: OutlineActivity) => nations?.includes(nation ?? 'unset') ?? true;
  if (outline.slides.every(({ activities }) => activities.every(isHere))) return outline;
  const slides = outline.slides.map((slide) => {
    const activities = slide.activities.filter(isHere);
    if (activities.length === slide.activities.length) return slide;
    const stays = ({ activity }: Beat) => activity === undefined || activities.some(({ key }) => key === activity);
    return {
      ...slide,
      activities,
      beats: slide.beats.filter(stays),
      ...(slide.hallBeats && { hallBeats: slide.hallBeats.filter(stays) }),
    };
  });
  return { ...outline, slides };
}
