import type { AudienceLesson } from '../../lesson-parts/lesson-module';
import type { AudienceLink } from '../../sync/audience-link';
import type { AudienceSource, ShownView } from './audience-source';

/**
 * Hears the session's views and hands each on with its lesson, in the order they came. A slide waits for its lesson to
 * load; everything else (holding, covers, help) is handed on at once, so that a blank never waits.
 */
export function receiveViews(
  source: AudienceSource,
  onShow: (shown: ShownView) => void,
  onClose: () => void,
): AudienceLink {
  const lessons = new Map<string, AudienceLesson | null>();
  let latest = 0;
  return source.connect({
    onView(view, stamp) {
      latest += 1;
      const turn = latest;
      const { id, version } = view.lesson;
      const show = () => {
        const lesson = lessons.get(id) ?? null;
        onShow({ view, stamp, lesson: lesson?.version === version ? lesson : null });
      };
      const known = lessons.has(id);
      if (known || view.screen.kind !== 'slide') show();
      if (known) return;
      void source
        .loadLesson(id)
        .catch(() => null)
        .then((lesson) => {
          // A failed load is not remembered: the next view tries again.
          if (lesson !== null) lessons.set(id, lesson);
          if (turn === latest) show();
        });
    },
    onClose,
  });
}
