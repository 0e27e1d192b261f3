import '../../theme/fonts.css';
import '../../theme/tokens.css';
import '../../theme/base.css';
import { loadLesson } from 'virtual:lessons/audience';
import { createRoot } from 'react-dom/client';
import { connectAudience } from '../../sync/audience-link';
import { AudienceApp } from './audience-app';
import type { AudienceSource } from './audience-source';

// The facilitator window opens this page as `audience.html#<session id>`.
const session = decodeURIComponent(location.hash.slice(1));

const source: AudienceSource = {
  connect: (listener) => connectAudience({ session, ...listener }),
  loadLesson: async (id) => (await loadLesson[id]?.())?.lesson ?? null,
};

const root = document.getElementById('root');
if (root === null) throw new Error('Unexpected audience page without #root, expected it in audience.html');
createRoot(root).render(<AudienceApp source={source} />);
