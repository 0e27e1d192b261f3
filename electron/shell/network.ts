import { app, type Session } from 'electron';
import { isOurs } from './pages';

/** Must run before `ready`: no name is ever looked up and no proxy is ever searched for. */
export function refuseNameLookups(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
}

/**
 * Nothing leaves this computer and nothing comes in: every request but those for our own files is cancelled, downloads
 * too, and the spelling checker, which would fetch dictionaries, is off.
 */
export function closeNetwork(session: Session, developing: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, developing) }));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** `data:` and `blob:` hold their content themselves; which of them a page may use is in the Content-Security-Policy. */
function mayLoad(url: string, developing: boolean): boolean {
  if (isOurs(url) || url.startsWith('data:')) return true;
  if (url.startsWith('blob:')) return isOurs(url.slice('blob:'.length));
  return developing && url.startsWith('devtools://');
}
