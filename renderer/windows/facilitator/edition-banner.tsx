import { words } from 'virtual:words/routes';
import { Notice } from '../../components/notice';

/** True in the browsers the app is made for: Chrome, Edge and others built on Chromium. */
const supported = 'locks' in navigator && 'BroadcastChannel' in window && 'chrome' in window;

/** Says once, above every screen, what this browser cannot do. Nothing in the usual case. */
export function EditionBanner({ temporary }: { readonly temporary: boolean }) {
  if (!temporary && supported) return null;
  return (
    <aside aria-label={words.thisBrowser()}>
      <Notice tone="mark" title={temporary ? words.nothingKept() : words.preferChromeOrEdge()}>
        {temporary ? words.nothingKeptExplained() : words.otherBrowserExplained()}
      </Notice>
    </aside>
  );
}
