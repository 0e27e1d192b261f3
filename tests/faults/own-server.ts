import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { repository } from '../support/served-app';

/** The server of the browser edition in a process of its own, which can be killed. */
export interface OwnServer {
  /** The same for its whole life, because what a browser keeps belongs to an address with its port. */
  readonly url: string;
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
}

export async function startOwnServer(): Promise<OwnServer> {
  let { child, url } = await serve(0);
  const { port } = new URL(url);
  return {
    url,
    async kill() {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
    async start() {
      ({ child, url } = await serve(Number(port)));
    },
  };
}

async function serve(port: number): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'electron/serve.ts', '--port', String(port), '--no-open'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(line)?.[0];
    if (url !== undefined) {
      child.stdout.resume();
      return { child, url };
    }
  }
  throw new Error('Unexpected end of the server, expected the address it listens on');
}
