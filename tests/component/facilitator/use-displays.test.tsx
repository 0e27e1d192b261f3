import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DesktopBridge, Display, Notices } from '../../../renderer/core/contract/ipc';
import { desktopPlatform } from '../../../renderer/platform/desktop';
import type { Platform } from '../../../renderer/platform/platform';
import { useDisplays } from '../../../renderer/windows/facilitator/use-displays';

const laptop: Display = { id: '1', label: 'Laptop', width: 1366, height: 768, facilitator: true };
const projector: Display = { id: '2', label: 'Projector', width: 1024, height: 768, facilitator: false };

/** The desktop edition over a bridge of its own: what another test has left to be answered for is not told here. */
function fakeDesktop() {
  const displaysDrawn = vi.fn<DesktopBridge['displaysDrawn']>(() => Promise.resolve());
  let tell: Notices['displays:changed'] = () => undefined;
  const bridge: Partial<DesktopBridge> = {
    displaysDrawn,
    onDisplaysChanged(listener) {
      tell = listener;
      return () => undefined;
    },
  };
  // Only what the displays need of the bridge.
  const platform = desktopPlatform(bridge as DesktopBridge);
  return { platform, displaysDrawn, tell: (...change: Parameters<typeof tell>) => tell(...change) };
}

function Page({ platform }: { readonly platform: Platform }) {
  const { key } = useDisplays(platform, { key: 'first', change: 0, extended: false, displays: [] });
  return <p>{key}</p>;
}

beforeEach(() => {
  // Told from outside React, as the bridge does: nothing waits for its updates here.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page with its first displays, once it has asked to be told of others. */
async function open() {
  const desktop = fakeDesktop();
  const subscribe = vi.spyOn(desktop.platform, 'onDisplaysChanged');
  render(<Page platform={desktop.platform} />);
  await screen.findByText('first');
  await vi.waitFor(() => expect(subscribe).toHaveBeenCalled());
  return desktop;
}

it('a change is in the page before the notice of it has been dealt with, and answered for once it is painted', async () => {
  const { tell, displaysDrawn } = await open();
  tell([laptop, projector], 4);
  screen.getByText('1 1366x768, 2 1024x768');
  expect(displaysDrawn).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(displaysDrawn).toHaveBeenCalledWith(4));
});

it('is answered for also when the window is out of sight and paints nothing', async () => {
  const { tell, displaysDrawn } = await open();
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  tell([laptop], 5);
  vi.advanceTimersByTime(299);
  expect(displaysDrawn).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(displaysDrawn).toHaveBeenCalledExactlyOnceWith(5);
});

it('what has changed while the page was getting ready is not lost: the last of it is drawn and answered for', async () => {
  const { platform, tell, displaysDrawn } = fakeDesktop();
  tell([laptop], 6);
  tell([laptop, projector], 7);
  render(<Page platform={platform} />);
  await screen.findByText('1 1366x768, 2 1024x768');
  await vi.waitFor(() => expect(displaysDrawn).toHaveBeenCalledWith(7));
  expect(displaysDrawn).not.toHaveBeenCalledWith(6);
});
