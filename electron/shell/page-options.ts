import { join } from 'node:path';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';

/** The preferences of every window. Most are Electron's defaults today; they are said so that a test can hold them. */
export const pagePreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  // A timer or a channel must not slow down because the other window has the focus.
  backgroundThrottling: false,
} as const satisfies WebPreferences;

/** The paper of the slides, so that a window is never white or black before its page is painted. */
export const paper = '#FFF8E7';

/** On Linux a window brings its own icon; elsewhere it has the program's. The path is the same from the source and the build. */
export function windowIcon(
  platform: NodeJS.Platform = process.platform,
): Pick<BrowserWindowConstructorOptions, 'icon'> {
  return platform === 'linux' ? { icon: join(import.meta.dirname, '../../electron/icons/256x256.png') } : {};
}
