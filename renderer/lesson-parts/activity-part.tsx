import { Suspense } from 'react';
import { audienceViewOf } from '../activities/audience-views';
import { useStage } from './stage-context';

/** The place of an activity on its slide, whatever its kind. The compiler gives it its key as `activity`. */
export function ActivityPart({ activity }: { readonly activity: string }) {
  const { lesson, view, onActivityEvent } = useStage();
  const known = lesson.activities[activity];
  if (known === undefined)
    throw new RangeError(
      `Unknown activity “${activity}”, expected one of ${Object.keys(lesson.activities).join(', ')}`,
    );
  const shown = view.screen.kind === 'slide' ? view.screen.activities[activity] : undefined;
  // Not yet part of the view: nothing is known of what may be seen, so nothing is drawn.
  if (shown === undefined) return null;
  const AudienceView = audienceViewOf(known.kind);
  const handleEvent = onActivityEvent === undefined ? undefined : (event: unknown) => onActivityEvent(activity, event);
  return (
    <div className="stage-activity">
      <Suspense>
        <AudienceView item={known.item} view={shown} onEvent={handleEvent} hall={view.hall} />
      </Suspense>
    </div>
  );
}
