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

/** Opens our own address in the default browser. False when the program for it is missing. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const { command, args } = browserCommand(platform, url);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
