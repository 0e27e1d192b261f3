import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AudienceRequest, RoomRatio, ViewStamp } from '../../../renderer/core/contract/messages';
import type { AudienceView } from '../../../renderer/core/session/audience-view';
import type { AudienceLesson } from '../../../renderer/lesson-parts/lesson-module';
import { AudienceApp } from '../../../renderer/windows/audience/audience-app';
import type { AudienceListener, AudienceSource } from '../../../renderer/windows/audience/audience-source';
import { fakeAudienceLesson, fakeAudienceView, slideScreen } from '../../support/fake-audience-lesson';

/** The session's side of the line: sends views, keeps what the window says. */
function fakeSession(loadLesson: AudienceSource['loadLesson'] = async () => fakeAudienceLesson()) {
  let listener: AudienceListener | null = null;
  let revision = 0;
  const requests: AudienceRequest[] = [];
  const shown: number[] = [];
  const ratios: (RoomRatio | undefined)[] = [];
  const source: AudienceSource = {
    loadLesson,
    connect(heard) {
      listener = heard;
      return {
        request: (request) => requests.push(request),
        shown: (stamp: ViewStamp, ratio?: RoomRatio) => {
          shown.push(stamp.revision);
          ratios.push(ratio);
        },
        close: () => {
          listener = null;
        },
      };
    },
  };
  return {
    source,
    requests,
    shown,
    ratios,
    send: (view: AudienceView) => {
      revision += 1;
      const stamp = { owner: 'a', revision };
      return act(async () => listener?.onView(view, stamp));
    },
    end: () => act(async () => listener?.onClose()),
    isOpen: () => listener !== null,
  };
}

beforeEach(() => {
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the audience window', () => {
  test('holds until it hears from the session', () => {
    const { container } = render(<AudienceApp source={fakeSession().source} />);
    expect(container.textContent).toBe('Not Alone');
  });

  test('shows the slide, announces its title and names the window after it', async () => {
    const session = fakeSession();
    render(<AudienceApp source={session.source} />);
    await session.send(fakeAudienceView(slideScreen('welcome')));
    expect(await screen.findByText('Made-up people only.')).toBeInstanceOf(HTMLElement);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Welcome'));
    expect(document.title).toBe('Welcome, A fake lesson');
    expect(document.documentElement.lang).toBe('en-GB');
  });

  test('says which view is painted', async () => {
    const session = fakeSession();
    render(<AudienceApp source={session.source} />);
    await session.send(fakeAudienceView(slideScreen('welcome')));
    await session.send(fakeAudienceView(slideScreen('facts')));
    await waitFor(() => expect(session.shown).toContain(2));
  });

  test('says the shape of its stage with every view, and again when the window is made another size', async () => {
    const size = { width: window.innerWidth, height: window.innerHeight };
    const resize = (width: number, height: number) =>
      act(async () => {
        Object.assign(window, { innerWidth: width, innerHeight: height });
        window.dispatchEvent(new Event('resize'));
      });
    await resize(1600, 900);
    const session = fakeSession();
    render(<AudienceApp source={session.source} />);
    await session.send(fakeAudienceView(slideScreen('welcome')));
    await waitFor(() => expect(session.ratios).toEqual(['16:9']));
    await resize(1024, 768);
    expect(session.ratios).toEqual(['16:9', '4:3']);
    expect(session.shown).toEqual([1, 1]);
    await resize(size.width, size.height);
  });

  test('shows help at once, without waiting for the lesson', async () => {
    const session = fakeSession(() => new Promise(() => undefined));
    render(<AudienceApp source={session.source} />);
    await session.send(fakeAudienceView({ kind: 'help', when: 'now' }));
    expect(screen.getByRole('heading', { name: 'Help is here' })).toBeInstanceOf(HTMLElement);
  });

  test('shows the newest view when the lesson has loaded, whatever was asked for before', async () => {
    const waiting: ((lesson: AudienceLesson) => void)[] = [];
    const session = fakeSession(() => new Promise((resolve) => waiting.push(resolve)));
    render(<AudienceApp source={session.source} />);
    await session.send(fakeAudienceView(slideScreen('welcome')));
    await session.send(fakeAudienceView({ kind: 'cover', cover: 'hide' }));
    await act(async () => {
      for (const resolve of waiting) resolve(fakeAudienceLesson());
    });
    expect(screen.getAllByText('We will be back in a moment')[0]).toBeInstanceOf(HTMLElement);
    expect(screen.queryByText('Made-up people only.')).toBeNull();
  });

  test('holds for a lesson of another version', async () => {
    const session = fakeSession(async () => fakeAudienceLesson({ version: 2 }));
    render(<AudienceApp source={session.source} />);
    await session.send(fakeAudienceView(slideScreen('welcome')));
    expect(screen.queryByText('Made-up people only.')).toBeNull();
  });

  test('keeps the last good view when the next cannot be drawn, and does not claim to show it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const session = fakeSession();
    render(<AudienceApp source={session.source} />);
    await session.send(fakeAudienceView(slideScreen('welcome')));
    await waitFor(() => expect(session.shown).toEqual([1]));
    await session.send(fakeAudienceView(slideScreen('paying', { activities: { 'paying.K3': 'not a view' } })));
    expect(screen.getByText('Made-up people only.')).toBeInstanceOf(HTMLElement);
    await session.send(fakeAudienceView(slideScreen('facts')));
    expect(screen.getByText('Wording for anywhere.')).toBeInstanceOf(HTMLElement);
    await waitFor(() => expect(session.shown).toEqual([1, 3]));
  });

  test('holds when the very first view cannot be drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const session = fakeSession();
    const { container } = render(<AudienceApp source={session.source} />);
    await session.send(fakeAudienceView(slideScreen('paying', { activities: { 'paying.K3': 'not a view' } })));
    expect(container.querySelector('[data-screen="holding"]')).not.toBeNull();
  });

  test('sends the keys of a clicker as requests', async () => {
    const session = fakeSession();
    render(<AudienceApp source={session.source} />);
    await userEvent.keyboard('{PageDown}{PageUp}.h');
    expect(session.requests).toEqual(
      ['next', 'previous', 'black', 'help'].map((command) => ({ kind: 'command', command })),
    );
  });

  test('offers the key words of a slide that has some to a hand on the board, and nobody else', async () => {
    const session = fakeSession();
    const { container } = render(<AudienceApp source={session.source} />);
    const touch = () => fireEvent.pointerDown(container.querySelector('main') as HTMLElement, { pointerType: 'touch' });
    await session.send(fakeAudienceView(slideScreen('welcome')));
    touch();
    expect(screen.getAllByRole('button', { name: 'Next' })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Key words' })).toBeNull();
    await session.send(fakeAudienceView(slideScreen('welcome'), { keyWords: true }));
    const [left, right] = screen.getAllByRole('button', { name: 'Key words', pressed: false });
    expect(right).toBeDefined();
    await userEvent.click(left as HTMLElement);
    expect(session.requests).toEqual([{ kind: 'command', command: 'words' }]);
  });

  test('shows key words as they come, without waiting for the lesson, and the same button takes them away', async () => {
    const session = fakeSession(() => new Promise(() => undefined));
    const { container } = render(<AudienceApp source={session.source} />);
    const entries = [{ term: 'threat', meaning: 'Words to frighten.' }];
    await session.send(fakeAudienceView({ kind: 'words', words: entries, page: 1, pages: 2 }, { keyWords: true }));
    expect(screen.getByRole('heading', { level: 2, name: 'Key words, 1 of 2' })).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole('term').textContent).toBe('threat');
    expect(screen.getByRole('definition').textContent).toBe('Words to frighten.');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Key words'));
    fireEvent.pointerDown(container.querySelector('main') as HTMLElement, { pointerType: 'touch' });
    expect(screen.getAllByRole('button', { name: 'Key words', pressed: true })).toHaveLength(2);
  });

  test('moves one step for a held key', async () => {
    const session = fakeSession();
    render(<AudienceApp source={session.source} />);
    await userEvent.keyboard('{ArrowRight>5/}');
    expect(session.requests).toEqual([{ kind: 'command', command: 'next' }]);
  });

  test('never reloads on F5', () => {
    render(<AudienceApp source={fakeSession().source} />);
    const press = new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true });
    document.documentElement.requestFullscreen = vi.fn(async () => undefined);
    document.body.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    expect(document.documentElement.requestFullscreen).toHaveBeenCalledOnce();
  });

  test('closes when another window takes over', async () => {
    const session = fakeSession();
    const { container } = render(<AudienceApp source={session.source} />);
    await session.send(fakeAudienceView(slideScreen('welcome')));
    await session.end();
    expect(window.close).toHaveBeenCalledOnce();
    expect(session.isOpen()).toBe(false);
    expect(container.querySelector('.audience-frame')?.textContent).toBe('Not Alone');
  });
});
