import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { securityHeaders } from './policy';
import { type PolicyFile, policyFileName } from './policy-file';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** A reply ready to be sent by either edition. */
export interface StaticReply {
  readonly status: 200 | 206 | 404 | 405 | 416;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for HEAD. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Answers for one build folder. */
export interface StaticFiles {
  /** Every path that is answered: `/`, `/index.html`, `/assets/…`. */
  readonly paths: readonly string[];
  /**
   * `path` is the request's path as it came, with its query if it has one; it is never decoded. `range` is the Range header:
   * a player that goes to another place in a clip asks for the bytes from there.
   */
  reply(method: string, path: string, range?: string | null): StaticReply;
}

/**
 * Reads a build folder once, so that a build made during a lesson changes nothing under it. A request is answered only
 * when its path is, byte for byte, one of the list made here; no path from outside ever reaches the disk, so there is
 * nothing to traverse. Links are left out. Rejects when the folder or its `index.html` is missing.
 *
 * @param policy answered in place of the folder's own, which says nothing
 */
export async function readStaticFiles(folder: string, policy: PolicyFile | null = null): Promise<StaticFiles> {
  const entries = new Map<string, StaticReply>();
  const names = await listFiles(folder, []);
  await Promise.all(
    names.map(async (parts) => {
      const body = new Uint8Array(await readFile(join(folder, ...parts)));
      const path = `/${parts.map(encodeURIComponent).join('/')}`;
      entries.set(path, { status: 200, headers: headersFor(path, body.byteLength), body });
    }),
  );
  if (policy !== null) {
    const { bytes } = policy;
    const headers = headersFor(`/${policyFileName}`, bytes.byteLength);
    entries.set(`/${policyFileName}`, { status: 200, headers, body: bytes });
  }
  const index = entries.get('/index.html');
  if (index === undefined) throw new Error(`Unexpected build folder ${folder}, expected an index.html in it`);
  entries.set('/', index);
  return {
    paths: [...entries.keys()].sort(),
    reply: (method, path, range) => replyFrom(entries, method, path, range ?? null),
  };
}

function replyFrom(
  entries: ReadonlyMap<string, StaticReply>,
  method: string,
  path: string,
  range: string | null,
): StaticReply {
  if (method !== 'GET' && method !== 'HEAD')
    return plain(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
  const found = entries.get(path.split('?', 1)[0] ?? '');
  if (found === undefined) return withoutBody(method, plain(404, 'There is nothing here.'));
  // A range concerns GET alone.
  return method === 'HEAD' || range === null ? withoutBody(method, found) : part(found, range);
}

const withoutBody = (method: string, reply: StaticReply): StaticReply =>
  method === 'HEAD' ? { ...reply, body: new Uint8Array() } : reply;

/** The bytes asked for. All of the file when the header is not one range of bytes, as RFC 9110 (14.2) has it. */
function part(whole: StaticReply, range: string): StaticReply {
  const { from, to } = /^bytes=(?<from>\d*)-(?<to>\d*)$/u.exec(range.trim())?.groups ?? {};
  if (from === undefined || to === undefined || (from === '' && to === '')) return whole;
  const length = whole.body.byteLength;
  const last = length - 1;
  const [first, until] =
    from === ''
      ? [Math.max(0, length - Number(to)), last]
      : [Number(from), to === '' ? last : Math.min(last, Number(to))];
  if (from !== '' && to !== '' && Number(to) < Number(from)) return whole;
  if (first > last) return plain(416, 'The file ends before that.', { 'Content-Range': `bytes */${length}` });
  const body = whole.body.subarray(first, until + 1);
  const headers = {
    ...whole.headers,
    'Content-Length': String(body.byteLength),
    'Content-Range': `bytes ${first}-${until}/${length}`,
  };
  return { status: 206, headers, body };
}

/** A short reply in words, with the headers every reply has. */
export function plain<Status extends number>(
  status: Status,
  text: string,
  extra: Readonly<Record<string, string>> = {},
) {
  const body = new TextEncoder().encode(`${text}\n`);
  return {
    status,
    headers: {
      ...securityHeaders,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': String(body.byteLength),
      'Cache-Control': 'no-store',
      ...extra,
    },
    body,
  };
}

function headersFor(path: string, length: number): Record<string, string> {
  // Vite puts a hash of the content into the names under assets/, so those can be kept for good.
  const hashed = /^\/assets\/.*-[\w-]{8}\.\w+$/.test(path);
  return {
    ...securityHeaders,
    'Content-Type': contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': String(length),
    'Accept-Ranges': 'bytes',
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/** Folder by folder rather than with `recursive`, which Electron's archives do not support. */
async function listFiles(folder: string, parts: readonly string[]): Promise<string[][]> {
  const found: string[][] = [];
  for (const entry of await readdir(join(folder, ...parts), { withFileTypes: true })) {
    const path = [...parts, entry.name];
    if (entry.isDirectory()) found.push(...(await listFiles(folder, path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}
