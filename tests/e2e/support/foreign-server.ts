import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ForeignServer {
  /** With a `/` at its end. */
  readonly url: string;
  /** Paths asked for so far, without the `/`. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Somewhere else: another origin on this computer, which notes everything that arrives. */
export async function startForeignServer(): Promise<ForeignServer> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url.slice(1));
    response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' });
    response.end();
  });
  server.on('upgrade', ({ url = '' }, socket) => {
    asked.push(url.slice(1));
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
