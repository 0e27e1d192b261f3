import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Edition, isBuildFresh } from './build-freshness';
import { say } from './say';

/**
 * Builds everything when the edition's build is missing or older than its sources. The build's errors go to stderr, since
 * stdout is for the address alone. Throws when the build fails.
 */
export async function ensureBuilt(root: string, edition: Edition): Promise<void> {
  if (await isBuildFresh(root, edition)) return;
  say('Building Not Alone, which takes a few seconds.');
  const { command, args } = buildCommand(root, process.env['npm_execpath']);
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`The build failed (exit code ${code ?? 'none'}); its messages are above.`);
}

/**
 * `npm run build` through the npm that started us, run by Node itself: on Windows `npm` is a script that only a shell
 * can start. Without npm, the build tool directly.
 */
export function buildCommand(
  root: string,
  npm: string | undefined,
): { readonly command: string; readonly args: string[] } {
  // Who starts the app wants to hear what went wrong, and nothing else.
  const quiet = ['--logLevel', 'error'];
  const args =
    npm !== undefined && /\.c?js$/.test(npm)
      ? [npm, 'run', '--silent', 'build', '--', ...quiet]
      : [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app', '--configLoader', 'runner', ...quiet];
  return { command: process.execPath, args };
}
