import { Notice } from '../../components/notice';

/** True in the browsers the app is made for: Chrome, Edge and others built on Chromium. */
const supported = 'locks' in navigator && 'BroadcastChannel' in window && 'chrome' in window;

/** Says once, above every screen, what this browser cannot do. Nothing in the usual case. */
export function EditionBanner({ temporary }: { readonly temporary: boolean }) {
  if (temporary)
    return (
      <Notice tone="mark" title="Nothing will be kept in this window">
        This browser does not allow storage here. The lesson can be taught, but export its results before you close the
        window.
      </Notice>
    );
  if (!supported)
    return (
      <Notice tone="mark" title="Use Chrome or Edge if you can">
        In this browser the audience display and saving may not work.
      </Notice>
    );
  return null;
}
