import { protocol } from 'electron';
import { plain, type StaticFiles, type StaticReply } from '../services/static-files';
import { appHost, appOrigin, appScheme } from './pages';

/**
 * Makes `app://not-alone/` an ordinary, secure origin with storage and `fetch`. Must run before `ready`; the built-in
 * `file://` is never used, because every file would be one origin.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers the scheme from the build folder, with the policy on every reply. Must run after `ready`. */
export function serveApp(files: StaticFiles): void {
  protocol.handle(appScheme, ({ method, url }) => toResponse(replyTo(files, method, url)));
}

function replyTo(files: StaticFiles, method: string, url: string): StaticReply {
  if (!url.startsWith(`${appOrigin}/`)) return plain(404, `Only ${appHost} is here.`);
  return files.reply(method, url.slice(appOrigin.length).split('#', 1)[0] ?? '');
}

function toResponse({ status, headers, body }: StaticReply): Response {
  return new Response(body, { status, headers: { ...headers } });
}
