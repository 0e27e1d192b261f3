import { protocol } from 'electron';
import { plain, type StaticFiles, type StaticReply } from '../services/static-files';
import { appHost, appOrigin, appScheme } from './pages';

/**
 * Makes `app://not-alone/` an ordinary, secure origin with storage, `fetch` and clips that can be played from any place. Must run before `ready`; the built-in
 * `file://` is never used, because every file would be one origin.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Answers the scheme from the build folder, with the policy on every reply. Must run after `ready`. */
export function serveApp(files: StaticFiles): void {
  protocol.handle(appScheme, (request) => toResponse(replyTo(files, request)));
}

function replyTo(files: StaticFiles, { method, url, headers }: Request): StaticReply {
  if (!url.startsWith(`${appOrigin}/`)) return plain(404, `Only ${appHost} is here.`);
  return files.reply(method, url.slice(appOrigin.length).split('#', 1)[0] ?? '', headers.get('range'));
}

function toResponse({ status, headers, body }: StaticReply): Response {
  return new Response(body, { status, headers: { ...headers } });
}
