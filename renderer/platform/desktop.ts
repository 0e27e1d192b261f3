import type { DesktopBridge, Display } from '../core/contract/ipc';
import { audienceAddress, type DisplaySet, type Platform } from './platform';

const displaySet = (displays: readonly Display[]): DisplaySet => ({
  key: displays
    .map(({ id, width, height }) => `${id} ${width}x${height}`)
    .sort()
    .join(', '),
  extended: displays.length > 1,
  displays,
});

/** The desktop edition: the shell saves files, prints and places the audience window. */
export function desktopPlatform(bridge: DesktopBridge): Platform {
  return {
    edition: 'desktop',
    canChooseDisplay: true,
    saveFile: ({ name, text }) => bridge.saveFile({ name, text }),
    openAudience(session) {
      // The shell lets exactly this page through and puts it on the confirmed display.
      window.open(audienceAddress(session), 'not-alone-audience', 'popup,noopener');
    },
    displays: async () => displaySet(await bridge.listDisplays()),
    onDisplaysChanged: (listener) => bridge.onDisplaysChanged((displays) => listener(displaySet(displays))),
    confirmDisplay: (id) => bridge.confirmDisplay(id),
    toggleFullScreen: () => bridge.toggleFullScreen(),
    setLetterKeys: (on) => bridge.setLetterKeys(on),
    print: () => void bridge.printPage(),
    keepStorage: () => Promise.resolve(),
  };
}
