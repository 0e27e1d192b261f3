import '../../theme/fonts.css';
import '../../theme/tokens.css';
import '../../theme/base.css';
import '../../theme/forms.css';
import { loadLesson } from 'virtual:lessons/facilitator';
import { createRoot } from 'react-dom/client';
import { LiveRegion } from '../../components/live-region';
import { pageClock } from '../../components/page-clock';
import { browserPlatform } from '../../platform/browser';
import { desktopPlatform } from '../../platform/desktop';
import { fetchPolicy } from '../../platform/policy';
import { openAppStore } from '../../state/app-store';
import { openDatabase } from '../../state/database';
import { App } from './app';
import { ErrorScreen } from './error-screen';

const root = document.getElementById('root');
if (root === null) throw new Error('Unexpected page without #root, expected it in index.html');

const platform = window.notAlone === undefined ? browserPlatform() : desktopPlatform(window.notAlone);
const [database, displays, policy] = await Promise.all([openDatabase(), platform.displays(), fetchPolicy()]);
const app = await openAppStore({
  database,
  policy,
  now: pageClock.now,
  outlineOf: async (id) => (await loadLesson[id]?.())?.lesson.outline ?? null,
});
void platform.keepStorage();

createRoot(root).render(
  <ErrorScreen>
    <App app={app} platform={platform} firstDisplays={displays} />
    <LiveRegion />
  </ErrorScreen>,
);
