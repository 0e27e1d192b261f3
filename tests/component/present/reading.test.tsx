import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AudienceLesson } from '../../../renderer/lesson-parts/lesson-module';
import { fakeSpeech } from '../../support/fake-speech';
import { openLesson, showPresent } from './fake-present';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const keys = (text: string) => userEvent.keyboard(text);
const talk = { position: { slide: 'talk', beat: 0 } };
const quiz = { n: 28, position: { slide: 'quiz', beat: 0 } };
const glossary = [{ term: 'fairest', meaning: 'Most fair.' }];

describe('key words', () => {
  it('go up for the room, are named in words, and the same button takes them away', async () => {
    const { state } = await showPresent({ state: quiz, wall: 'separate', outline: { glossary } });
    await press('Key words');
    expect(state().overlay).toBe('words');
    const room = within(screen.getByRole('region', { name: 'What the room sees now' }));
    expect(room.getByRole('term').textContent).toBe('fairest');
    screen.getByText('the key words');
    await keys('{PageDown}');
    screen.getByText('The room sees the key words. Take them away first: press Key words again.');
    await userEvent.click(screen.getByRole('button', { name: 'Key words', pressed: true }));
    expect(state().overlay).toBeNull();
  });

  it('give way to help and to black', async () => {
    const { state } = await showPresent({ state: quiz, wall: 'separate', outline: { glossary } });
    await press('Key words');
    await keys('h');
    expect(state().overlay).toBe('help');
    await press('Key words');
    await keys('b');
    expect(state().overlay).toBe('black');
  });

  it('cannot be asked for where the slide has none, and that is said', async () => {
    const { state } = await showPresent({ state: talk, wall: 'separate', outline: { glossary } });
    expect(button('Key words').getAttribute('aria-disabled')).toBe('true');
    await press('Key words');
    expect(state().overlay).toBeNull();
    screen.getByText('No key word has come up on this slide so far.');
  });

  it('are in the bar where the room sees this screen, with the way back in words', async () => {
    const { state } = await showPresent({ state: quiz, wall: 'shared', outline: { glossary } });
    await press('Key words');
    expect(state().overlay).toBe('words');
    screen.getByText('The room sees the key words. Press Key words again to show the slide.');
  });

  it('have no key of their own', async () => {
    const { state } = await showPresent({ state: quiz, wall: 'separate', outline: { glossary } });
    const before = state();
    await keys('kvwordsq'.replaceAll(/[bdfghnoprswx]/gu, ''));
    expect(state().overlay).toBe(before.overlay);
  });
});

describe('reading aloud', () => {
  const withVoice = (change: Parameters<typeof showPresent>[0] = {}) => {
    const speech = fakeSpeech(['en-GB']);
    return showPresent({ state: talk, wall: 'separate', ...change, platform: { speech } }).then((shown) => ({
      ...shown,
      speech,
    }));
  };

  it('is not offered without a voice of this computer for the language of the lesson', async () => {
    for (const languages of [[], ['fr-FR']]) {
      const { container } = await showPresent({ wall: 'separate', platform: { speech: fakeSpeech(languages) } });
      expect(within(container).queryByRole('button', { name: 'Read aloud' })).toBeNull();
    }
  });

  it('reads title and text of what is on show, at the pace of Settings, and nothing else', async () => {
    const { speech } = await withVoice({ settings: { readingRate: 'slow' } });
    await press('Read aloud');
    expect(speech.asked).toEqual([
      { pieces: ['Title of talk', 'Words of talk'], style: { language: 'en-GB', rate: 0.8 } },
    ]);
    expect(button('Read aloud').getAttribute('aria-pressed')).toBe('true');
  });

  it('reads an answer only once it is revealed, and never whys, notes or misconceptions', async () => {
    const { speech } = await withVoice({ state: quiz });
    await press('Read aloud');
    await keys('r');
    await press('Read aloud');
    const [before, after] = speech.asked.map(({ pieces }) => pieces.join(' '));
    expect(before).toContain('Which is the fairest thing to say?');
    expect(before).toContain('A They always do it');
    expect(before).not.toMatch(/ANSWER|SECRET|Safe answer/u);
    expect(after).toContain('Safe answer');
    expect(after).toContain('ANSWER why for pupils');
    expect(after).not.toContain('SECRET');
  });

  it('never starts by itself', async () => {
    const { speech } = await withVoice();
    await keys('{PageDown}{PageDown}r');
    await keys('h');
    expect(speech.asked).toEqual([]);
  });

  it.each([
    ['the next slide', '{PageDown}'],
    ['a black screen', 'b'],
    ['help', 'h'],
    ['hiding it', 'x'],
  ])('stops at %s', async (_what, key) => {
    const { speech } = await withVoice({ state: quiz });
    await press('Read aloud');
    expect(speech.reading()).not.toBeNull();
    await keys(key);
    expect(speech.reading()).toBeNull();
    expect(button('Read aloud').getAttribute('aria-pressed')).toBe('false');
  });

  it('stops when asked to, when all is read, and when the lesson ends', async () => {
    const { speech, dispatch } = await withVoice();
    await press('Read aloud');
    await press('Read aloud');
    expect(speech.reading()).toBeNull();
    await press('Read aloud');
    speech.finish();
    expect(await screen.findByRole('button', { name: 'Read aloud', pressed: false })).toBeDefined();
    await press('Read aloud');
    await dispatch({ kind: 'end-lesson' });
    expect(speech.reading()).toBeNull();
  });

  it('goes on while hands are counted, which changes nothing that the room sees', async () => {
    const { speech } = await withVoice({ state: quiz });
    await press('Read aloud');
    await press('Open responses');
    await keys('1');
    expect(speech.reading()).not.toBeNull();
  });

  it('has nothing to read of a black screen, and reads the help slide', async () => {
    const { speech } = await withVoice();
    await keys('b');
    expect(button('Read aloud').getAttribute('aria-disabled')).toBe('true');
    await press('Read aloud');
    expect(speech.asked).toEqual([]);
    await keys('h');
    await press('Read aloud');
    expect(speech.reading()?.join(' ')).toContain('Help is here');
    expect(speech.reading()?.join(' ')).toContain('0 8 0 0 1 1 1 1');
  });

  it('works where the room sees this screen', async () => {
    const { speech } = await withVoice({ wall: 'shared' });
    await press('Read aloud');
    expect(speech.reading()).toEqual(['Title of talk', 'Words of talk']);
  });

  it('reads words side by side in one breath, and nothing that is hidden or only for the eye', async () => {
    const audience: AudienceLesson = {
      ...openLesson.audience,
      Content: ({ components: { Slide } }) =>
        Slide === undefined ? null : (
          <Slide id="talk">
            <ul>
              <li>
                <div>A</div> <div>First, {'  '} and best</div>
              </li>
              <li>
                <b>Skye</b> hello <span aria-hidden="true">SECRET</span>
              </li>
            </ul>
            <p hidden>SECRET</p>
            <svg>
              <title>SECRET</title>
            </svg>
          </Slide>
        ),
    };
    const { speech } = await withVoice({ audience });
    await press('Read aloud');
    expect(speech.reading()).toEqual(['Title of talk', 'A, First, and best', 'Skye hello']);
  });
});
