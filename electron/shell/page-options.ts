import type { WebPreferences } from 'electron';

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
