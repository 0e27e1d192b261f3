import { audienceAddress, type DisplaySet, type Platform } from './platform';
import { browserSpeech } from './speech';

/** `isExtended` is told without asking for any permission, and only that: there is more than one display. */
type ScreenWithExtension = Screen & EventTarget & { readonly isExtended?: boolean };

const displaySet = (): DisplaySet => {
  const { isExtended = false, width, height } = screen as ScreenWithExtension;
  return { key: `${isExtended ? 'extended' : 'single'} ${width}x${height}`, extended: isExtended, displays: [] };
};

/** The browser edition: downloads, the browser's own print, and a window the facilitator drags. */
export function browserPlatform(): Platform {
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
      const target = screen as ScreenWithExtension;
      const handle = () => listener(displaySet(), () => undefined);
      // Older browsers have no events on the screen: there a new set is met at the next start.
      target.addEventListener?.('change', handle);
      return () => target.removeEventListener?.('change', handle);
    },
    confirmDisplay: () => Promise.resolve(true),
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
