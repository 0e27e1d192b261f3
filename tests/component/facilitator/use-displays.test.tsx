import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DesktopBridge, Display, Notices } from '../../../renderer/core/contract/ipc';
import { desktopPlatform } from '../../../renderer/platform/desktop';
import { useDisplays } from '../../../renderer/windows/facilitator/use-displays';

const laptop: Display = { id: '1', label: 'Laptop', width: 1366, height: 768, facilitator: true };
const projector: Display = { id: '2', label: 'Projector', width: 1024, height: 768, facilitator: false };

let tell: Notices['displays:changed'] = () => undefined;
const displaysDrawn = vi.fn<DesktopBridge['displaysDrawn']>(() => Promise.resolve());

/** The platform of the desktop edition over a bridge that tells what the test says. */
function fakePlatform() {
  const bridge: Partial<DesktopBridge> = {
    displaysDrawn,
    onDisplaysChanged(listener) {
      tell = listener;
      return () => undefined;
    },
  };
  // Only what the displays need of the bridge.
  return desktopPlatform(bridge as DesktopBridge);
}

function Page({ platform }: { readonly platform: ReturnType<typeof fakePlatform> }) {
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
  displaysDrawn.mockClear();
});

async function open(platform: ReturnType<typeof fakePlatform>) {
  render(<Page platform={platform} />);
  await screen.findByText('first');
  // Effects subscribe after the first paint.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

it('a change is in the page before the notice of it has been dealt with, and answered for once it is painted', async () => {
  await open(fakePlatform());
  tell([laptop, projector], 4);
  screen.getByText('1 1366x768, 2 1024x768');
  expect(displaysDrawn).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(displaysDrawn).toHaveBeenCalledWith(4));
});

it('is answered for also when the window is out of sight and paints nothing', async () => {
  await open(fakePlatform());
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  tell([laptop], 5);
  vi.advanceTimersByTime(299);
  expect(displaysDrawn).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(displaysDrawn).toHaveBeenCalledExactlyOnceWith(5);
});

it('what has changed while the page was getting ready is not lost: the last of it is drawn and answered for', async () => {
  const platform = fakePlatform();
  tell([laptop], 6);
  tell([laptop, projector], 7);
  render(<Page platform={platform} />);
  await screen.findByText('1 1366x768, 2 1024x768');
  await vi.waitFor(() => expect(displaysDrawn).toHaveBeenCalledWith(7));
  expect(displaysDrawn).not.toHaveBeenCalledWith(6);
});
