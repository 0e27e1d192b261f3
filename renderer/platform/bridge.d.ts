import type { DesktopBridge } from '../core/contract/ipc';

declare global {
  interface Window {
    /** Put here by the preload script of the desktop edition; absent in a browser. */
    readonly notAlone?: DesktopBridge;
  }
}
