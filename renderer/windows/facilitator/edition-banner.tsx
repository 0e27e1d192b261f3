import { words } from 'virtual:words/routes';
import { Notice } from '../../components/notice';

/** True in the browsers the app is made for: Chrome, Edge and others built on Chromium. */
const supported = 'locks' in navigator && 'BroadcastChannel' in window && 'chrome' in window;

/** Says once, above every screen, what this browser cannot do. Nothing in the usual case. */
export function EditionBanner({ temporary }: { readonly temporary: boolean }) {
  if (temporary)
    return (
      <Notice tone="mark" title={words.nothingKept()}>
        {words.nothingKeptExplained()}
      </Notice>
    );
  if (!supported)
    return (
      <Notice tone="mark" title={words.preferChromeOrEdge()}>
        {words.otherBrowserExplained()}
      </Notice>
    );
  return null;
}
