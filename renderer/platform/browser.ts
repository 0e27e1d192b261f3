import type { DisplaySet } from '../core/displays/display-set';
import { audienceAddress, type Platform } from './platform';
import { browserSpeech } from './speech';

/** What is told without asking for any permission: whether there is more than one display, and where this one is. */
type TellingScreen = Screen &
  EventTarget & { readonly isExtended?: boolean; readonly availLeft?: number; readonly availTop?: number };

/** With several displays, the window is on another of the same size when that is elsewhere. */
function keyOf({ isExtended = false, width, height, availLeft = 0, availTop = 0 }: TellingScreen): string {
  const size = `${width}x${height}`;
  return (isExtended ? ['extended', size, availLeft, availTop] : ['single', size]).join(' ');
}

/** The browser edition: downloads, the browser's own print, and a window the facilitator drags. */
export function browserPlatform(): Platform {
  const target = screen as TellingScreen;
  let key = keyOf(target);
  let change = 0;
  const displaySet = (): DisplaySet => {
    const now = keyOf(target);
    if (now !== key) change += 1;
    key = now;
    return { key, change, extended: target.isExtended ?? false, displays: [] };
  };
  return {
    edition: 'browser',
    canChooseDisplay: false,
    saveFile(file) {
      const { name, type } = file;
      const content = 'text' in file ? file.text : new Uint8Array(file.bytes);
      const address = URL.createObjectURL(new Blob([content], { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // The download has its own reference by the next turn.
      setTimeout(() => URL.revokeObjectURL(address), 0);
      return Promise.resolve({ ok: true, name });
    },
    openAudience(session) {
      // Without an opener it has its own process: its painting never waits for this page.
      window.open(audienceAddress(session), 'not-alone-audience', 'popup,noopener,width=1024,height=640');
    },
    displays: () => Promise.resolve(displaySet()),
    onDisplaysChanged(listener) {
      const handle = () => listener(displaySet(), () => undefined);
      // Older browsers have no events on the screen: there a new set is met at the next start.
      target.addEventListener?.('change', handle);
      return () => target.removeEventListener?.('change', handle);
    },
    confirmDisplay: () => Promise.resolve(true),
    identifyDisplays: () => Promise.resolve(0),
    async toggleFullScreen() {
      const { fullscreenElement, documentElement } = document;
      // A browser may refuse: then the window stays as it is, which the facilitator sees.
      await (fullscreenElement === null ? documentElement.requestFullscreen() : document.exitFullscreen()).catch(
        () => undefined,
      );
    },
    setLetterKeys: () => Promise.resolve(),
    print: () => window.print(),
    savePdf: null,
    speech: browserSpeech(window.speechSynthesis),
    async keepStorage() {
      await navigator.storage?.persist?.();
    },
  };
}
