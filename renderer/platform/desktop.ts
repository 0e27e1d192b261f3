import type { DesktopBridge } from '../core/contract/ipc';
import { type DisplaySet, displaySetOf } from '../core/displays/display-set';
import { audienceAddress, type Platform } from './platform';
import { browserSpeech } from './speech';

/** The desktop edition: the shell saves files, prints and places the audience window. */
export function desktopPlatform(bridge: DesktopBridge): Platform {
  let listener: Parameters<Platform['onDisplaysChanged']>[0] | null = null;
  let latest = 0;
  let unheard: { readonly set: DisplaySet; readonly drawn: () => void } | null = null;
  const deliver = () => {
    if (listener === null || unheard === null) return;
    const { set, drawn } = unheard;
    unheard = null;
    listener(set, drawn);
  };
  // From the start: what changes while the page is still getting ready is kept for it.
  bridge.onDisplaysChanged((displays, change) => {
    latest = change;
    unheard = { set: displaySetOf(displays, change), drawn: () => void bridge.displaysDrawn(change) };
    deliver();
  });
  return {
    edition: 'desktop',
    canChooseDisplay: true,
    saveFile: ({ type: _type, ...file }) => bridge.saveFile(file),
    openAudience(session) {
      // The shell lets exactly this page through and puts it on the confirmed display.
      window.open(audienceAddress(session), 'not-alone-audience', 'popup,noopener');
    },
    displays: async () => displaySetOf(await bridge.listDisplays(), latest),
    onDisplaysChanged(given) {
      listener = given;
      // Not before the caller is ready for it.
      queueMicrotask(deliver);
      return () => {
        if (listener === given) listener = null;
      };
    },
    confirmDisplay: ({ room, desk }) => bridge.confirmDisplay(room, desk),
    identifyDisplays: () => bridge.identifyDisplays(),
    toggleFullScreen: () => bridge.toggleFullScreen(),
    setLetterKeys: (on) => bridge.setLetterKeys(on),
    print: () => void bridge.printPage(),
    savePdf: (pdf) => bridge.savePdf(pdf),
    speech: browserSpeech(window.speechSynthesis),
    keepStorage: () => Promise.resolve(),
  };
}
