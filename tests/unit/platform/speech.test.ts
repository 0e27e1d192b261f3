import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserSpeech } from '../../../renderer/platform/speech';

class FakeUtterance {
  voice: { readonly name: string } | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService });

/** A browser's own synthesis, as far as it is used, with these voices. */
function fakeSynthesis(voices: readonly ReturnType<typeof voice>[]) {
  const target = new EventTarget();
  const spoken: FakeUtterance[] = [];
  const synthesis = Object.assign(target, {
    voices,
    getVoices: () => synthesis.voices,
    speak: (utterance: FakeUtterance) => spoken.push(utterance),
    cancel: vi.fn(),
  });
  return { synthesis, spoken, speech: browserSpeech(synthesis as unknown as SpeechSynthesis) };
}

const style = { language: 'en-GB', rate: 0.8 };

beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return () => vi.unstubAllGlobals();
});

describe('the voice', () => {
  it.each([
    ['of the very language before another of the tongue', ['en-US', 'en-GB'], 'en-GB', 'en-GB'],
    ['of the tongue where there is no nearer one', ['fr-FR', 'en-US'], 'en-GB', 'en-US'],
    ['written with an underline', ['en_GB'], 'en-GB', 'en_GB'],
    ['of the lesson, not of the computer', ['en-GB', 'cy'], 'cy', 'cy'],
  ])('is one %s', (_title, languages, language, chosen) => {
    const { speech, spoken } = fakeSynthesis(languages.map((lang) => voice(lang, lang)));
    expect(speech.canRead(language)).toBe(true);
    speech.read(['Words.'], { language, rate: 1 }, vi.fn());
    expect(spoken.map((one) => one.voice?.name)).toEqual([chosen]);
  });

  it('is never one that sends words to somebody else’s computer', () => {
    const { speech, spoken } = fakeSynthesis([voice('Cloud', 'en-GB', false), voice('Here', 'en-US')]);
    speech.read(['Words.'], style, vi.fn());
    expect(spoken.map((one) => one.voice?.name)).toEqual(['Here']);
  });

  it.each([
    ['only voices from elsewhere', [voice('Cloud', 'en-GB', false)]],
    ['no voice for the language', [voice('Ici', 'fr-FR')]],
    ['no voice at all', []],
  ])('is not there with %s, and then nothing is said', (_title, voices) => {
    const { speech, spoken } = fakeSynthesis(voices);
    const done = vi.fn();
    expect(speech.canRead('en-GB')).toBe(false);
    speech.read(['Words.'], style, done);
    expect(spoken).toEqual([]);
    expect(done).toHaveBeenCalledOnce();
  });

  it('is not there in a browser that cannot speak', () => {
    const speech = browserSpeech(undefined);
    expect(speech.canRead('en-GB')).toBe(false);
    speech.onVoicesChanged(vi.fn())();
    speech.stop();
  });

  it('may be found late', () => {
    const { speech, synthesis } = fakeSynthesis([]);
    const heard = vi.fn();
    const leave = speech.onVoicesChanged(heard);
    synthesis.voices = [voice('Here', 'en-GB')];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(heard).toHaveBeenCalledOnce();
    expect(speech.canRead('en-GB')).toBe(true);
    leave();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('reading', () => {
  const here = [voice('Here', 'en-GB')];

  it('says every piece in order at the pace asked for, and tells once when the last is said', () => {
    const { speech, spoken } = fakeSynthesis(here);
    const done = vi.fn();
    speech.read(['One.', 'Two.'], style, done);
    expect(spoken.map(({ text, lang, rate }) => [text, lang, rate])).toEqual([
      ['One.', 'en-GB', 0.8],
      ['Two.', 'en-GB', 0.8],
    ]);
    spoken[0]?.onend?.();
    expect(done).not.toHaveBeenCalled();
    spoken[1]?.onend?.();
    spoken[1]?.onend?.();
    expect(done).toHaveBeenCalledOnce();
  });

  it('stops at once, and a reading that was stopped never tells that it is done', () => {
    const { speech, spoken, synthesis } = fakeSynthesis(here);
    const done = vi.fn();
    speech.read(['One.'], style, done);
    speech.stop();
    expect(synthesis.cancel).toHaveBeenCalledOnce();
    // A browser reports what was cancelled as a fault.
    spoken[0]?.onerror?.();
    expect(done).not.toHaveBeenCalled();
  });

  it('cancels nothing where nothing is being read', () => {
    const { speech, synthesis } = fakeSynthesis(here);
    speech.stop();
    expect(synthesis.cancel).not.toHaveBeenCalled();
  });

  it('reads something new in place of what was being read', () => {
    const { speech, spoken, synthesis } = fakeSynthesis(here);
    const [first, second] = [vi.fn(), vi.fn()];
    speech.read(['One.'], style, first);
    speech.read(['Two.'], style, second);
    expect(synthesis.cancel).toHaveBeenCalledOnce();
    spoken[0]?.onend?.();
    spoken[1]?.onend?.();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it('is over when the voice fails', () => {
    const { speech, spoken, synthesis } = fakeSynthesis(here);
    const done = vi.fn();
    speech.read(['One.', 'Two.'], style, done);
    spoken[0]?.onerror?.();
    expect(done).toHaveBeenCalledOnce();
    expect(synthesis.cancel).toHaveBeenCalledOnce();
  });

  it('is over at once where there is nothing to read', () => {
    const { speech } = fakeSynthesis(here);
    const done = vi.fn();
    speech.read([], style, done);
    expect(done).toHaveBeenCalledOnce();
  });
});
