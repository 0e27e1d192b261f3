import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveRegion, Said } from '../../../renderer/components/live-region';
import { Notice } from '../../../renderer/components/notice';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const heard = () => screen.getByRole('status').textContent?.trim();

it('reads out words when they change, and not when a screen opens with them', () => {
  const page = (words: string) => (
    <>
      <LiveRegion />
      <Said>{words}</Said>
    </>
  );
  const { rerender } = render(page('The room sees slide 1'));
  const before = heard();
  pass(100);
  expect(heard()).toBe(before);
  rerender(page('The room sees slide 2'));
  pass(100);
  expect(heard()).toBe('The room sees slide 2');
});

it('reads out a notice that comes after the screen, its title and its words apart', () => {
  render(
    <>
      <LiveRegion />
      <Notice announce title="Not saved">
        There is no room left.
      </Notice>
    </>,
  );
  pass(100);
  expect(heard()).toBe('Not saved There is no room left.');
});
