import '../../theme/fonts.css';
import '../../theme/tokens.css';
import '../../theme/base.css';
import { loadLesson } from 'virtual:lessons/audience';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadAudienceViews } from '../../activities/audience-views';
import { StageIsPage } from '../../lesson-parts/stage-title';
import { connectAudience } from '../../sync/audience-link';
import { AudienceApp } from './audience-app';
import type { AudienceSource } from './audience-source';
import { earlyLine } from './early-line';
import { FigurePage } from './figure-page';

// The facilitator window opens this page as `audience.html#<session id>`.
const session = decodeURIComponent(location.hash.slice(1));

const loadOne: AudienceSource['loadLesson'] = async (id) => {
  const lesson = (await loadLesson[id]?.())?.lesson ?? null;
  if (lesson !== null) await loadAudienceViews(Object.values(lesson.activities).map(({ kind }) => kind));
  return lesson;
};
/** Opened by the shell as `audience.html#number-2`, to tell displays apart. */
const figure = /^number-([1-9])$/u.exec(session)?.[1];

/** Long enough for a facilitator window on the same computer to answer; without one the holding screen is drawn then. */
const answerMs = 150;

const root = document.getElementById('root');
if (root === null) throw new Error('Unexpected audience page without #root, expected it in audience.html');
const draw = (page: ReactNode) => createRoot(root).render(<StageIsPage value={true}>{page}</StageIsPage>);

if (figure === undefined) {
  const line = earlyLine((listener) => connectAudience({ session, ...listener }), loadOne);
  void Promise.race([line.answered, new Promise((resolve) => setTimeout(resolve, answerMs))]).then(() =>
    draw(<AudienceApp source={{ connect: line.connect, loadLesson: loadOne }} />),
  );
} else {
  draw(<FigurePage figure={Number(figure)} />);
}
