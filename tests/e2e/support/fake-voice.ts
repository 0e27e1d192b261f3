import type { Page } from '@playwright/test';

interface Voiced {
  /** What the voice was given since it was last silenced. */
  saying: string[];
}

/** Gives every page from now on a voice of this computer that makes no sound. Only a person can hear a real one. */
export async function giveVoice(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const voiced = window as unknown as Voiced;
    voiced.saying = [];
    class Utterance extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [
        { name: 'Here', lang: 'en-GB', localService: true },
        { name: 'Elsewhere', lang: 'en-GB', localService: false },
      ],
      speak: ({ text }: Utterance) => void voiced.saying.push(text),
      cancel: () => {
        voiced.saying = [];
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
}

/** What the voice is reading now; empty in silence. */
export const saying = (page: Page) => page.evaluate(() => (window as unknown as Voiced).saying);
