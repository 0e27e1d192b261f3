import { app, type WebContents } from 'electron';
import { isOurs } from './pages';

/** Applied to every page there will ever be, before it loads: none can go elsewhere, open a window or hold another page. It may reload itself. */
export function refuseNavigation(): void {
  app.on('web-contents-created', (_event, contents) => closeIn(contents));
}

function closeIn(contents: WebContents): void {
  // "Go on" after a fault loads the same page again.
  const stay = (event: { readonly url: string; readonly isMainFrame: boolean; preventDefault(): void }) => {
    if (!(event.isMainFrame && isOurs(event.url) && event.url === contents.getURL())) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // The facilitator window replaces this with its own, which opens the audience page.
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
