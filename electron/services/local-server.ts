import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { plain, type StaticFiles } from './static-files';

/** Fixed, because saved work belongs to an address with its port: on another port, yesterday's sessions are not there. */
export const defaultPort = 4817;
export const loopback = '127.0.0.1';

/** A second start asks here whether the port is held by our own server. */
export const identityPath = '/.well-known/not-alone';
export const identity = { app: 'not-alone' } as const;

export interface LocalServer {
  /** `http://127.0.0.1:4817/` */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

export type StartedServer =
  | { readonly kind: 'started'; readonly server: LocalServer }
  /** Something else already listens on the port. */
  | { readonly kind: 'port-in-use' }
  | { readonly kind: 'refused'; readonly message: string };

/** Serves the files on this computer's loopback address only. Port 0 takes any free one. */
export function startLocalServer(files: StaticFiles, port: number): Promise<StartedServer> {
  const server = createServer(
    {
      headersTimeout: 5_000,
      requestTimeout: 8_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 2_000,
      // Checked by us, so that a missing Host is refused like a wrong one.
      requireHostHeader: false,
    },
    (request, response) => answer(request, response),
  );
  let answer: RequestListener = (_request, response) => response.destroy();
  server.maxRequestsPerSocket = 1_000;
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EADDRINUSE' ? { kind: 'port-in-use' } : { kind: 'refused', message: error.message });
    });
    server.listen({ port, host: loopback, exclusive: true }, () => {
      const { port: taken } = server.address() as AddressInfo;
      answer = listenerFor(files, taken);
      const url = `http://${loopback}:${taken}/`;
      resolve({ kind: 'started', server: { url, port: taken, stop: () => stop(server) } });
    });
  });
}

function listenerFor(files: StaticFiles, port: number): RequestListener {
  const ours = `${loopback}:${port}`;
  return (request, response) => {
    const { method = '', url = '' } = request;
    const host = onlyHost(request);
    if (host === `localhost:${port}`) return send(response, redirect(ours, url));
    // A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding): only the exact address is answered.
    if (host !== ours) return send(response, plain(403, 'This address is not answered here.'));
    if (url === identityPath && method === 'GET') {
      return send(
        response,
        plain(200, JSON.stringify(identity), { 'Content-Type': 'application/json; charset=utf-8' }),
      );
    }
    return send(response, files.reply(method, url, request.headers.range));
  };
}

/** The Host header, or null when there is none or more than one. */
function onlyHost(request: IncomingMessage): string | null {
  const values = request.rawHeaders.filter(
    (_, index) => index % 2 === 1 && request.rawHeaders[index - 1]?.toLowerCase() === 'host',
  );
  return values.length === 1 ? (values[0] ?? null) : null;
}

function redirect(host: string, path: string) {
  const target = path.startsWith('/') ? path : '/';
  return plain(307, 'The address is 127.0.0.1.', { Location: `http://${host}${target}` });
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers);
  response.end(body);
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
