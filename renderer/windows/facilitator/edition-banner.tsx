import { words } from 'virtual:words/storage';
import { Notice } from '../../components/notice';
import type { AppSnapshot } from '../../state/app-store';

/** True in the browsers the app is made for: Chrome, Edge and others built on Chromium. */
const supported = 'locks' in navigator && 'BroadcastChannel' in window && 'chrome' in window;

export type EditionBannerProps = Pick<AppSnapshot, 'temporary' | 'unsaved' | 'setAside'>;

/** Says once, above every screen, what this browser cannot do or what happened to what is kept, and what to do. Nothing in the usual case. */
export function EditionBanner(props: EditionBannerProps) {
  const said = toSay(props);
  if (said === null) return null;
  return (
    <aside aria-label={words.thisBrowser()}>
      <Notice tone="mark" title={said.title} announce={props.unsaved}>
        {said.what}
      </Notice>
    </aside>
  );
}

/** The one that matters most. */
function toSay({ temporary, unsaved, setAside }: EditionBannerProps): { title: string; what: string } | null {
  if (temporary === 'refused') return { title: words.nothingKept(), what: words.nothingKeptExplained() };
  if (temporary === 'newer') return { title: words.keptByNewer(), what: words.keptByNewerExplained() };
  if (unsaved) return { title: words.notWritten(), what: words.notWrittenExplained() };
  if (setAside > 0)
    return { title: words.putAside({ count: setAside }), what: words.putAsideExplained({ count: setAside }) };
  return supported ? null : { title: words.preferChromeOrEdge(), what: words.otherBrowserExplained() };
}
