import { spawn } from 'node:child_process';

/** The program that opens an address in the default browser. None of them is a shell, so nothing in the address is run. */
export function browserCommand(
  platform: NodeJS.Platform,
  url: string,
): { readonly command: string; readonly args: string[] } {
  if (!/^http:\/\/127\.0\.0\.1:\d{1,5}\/$/.test(url))
    throw new RangeError(`Unexpected address ${url}, expected our own`);
  switch (platform) {
    case 'win32':
      return { command: 'rundll32.exe', args: ['url.dll,FileProtocolHandler', url] };
    case 'darwin':
      return { command: 'open', args: [url] };
    default:
      return { command: 'xdg-open', args: [url] };
  }
}

/** A program still running after so long is, or has become, the browser itself. */
const endLimitMs = 3_000;

/**
 * Opens our own address in the default browser. False when the program for it is missing, or ends with a fault: `xdg-open`
 * does when it knows of no browser.
 */
export function openBrowser(
  url: string,
  platform: NodeJS.Platform = process.platform,
  limitMs: number = endLimitMs,
): Promise<boolean> {
  const { command, args } = browserCommand(platform, url);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    const limit = setTimeout(() => resolve(true), limitMs);
    const end = (opened: boolean) => {
      clearTimeout(limit);
      resolve(opened);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
    child.unref();
  });
}
