import type { Session } from 'electron';
import { isOurs } from './pages';

/** What our own pages may do; the shell places windows, so they need no more. Electron grants everything by default. */
const granted = new Set(['fullscreen']);

/** Refuses cameras, devices, locations and the rest, both when a page asks and when it only looks. */
export function refusePermissions(session: Session): void {
  const allows = (permission: string, url: string) => granted.has(permission) && isOurs(url);
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(allows(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) => allows(permission, requestingOrigin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}
