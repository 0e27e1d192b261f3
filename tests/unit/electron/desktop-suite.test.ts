import { expect, test } from 'vitest';
import { reasonNotToRun } from '../../e2e/desktop/desktop-suite';

test('the desktop suite does not run without the Electron runtime', () => {
  expect(reasonNotToRun(null, 'win32', {})).toBe('the Electron runtime is not on this machine');
});

test('the desktop suite does not run on Linux without a display', () => {
  expect(reasonNotToRun('/electron', 'linux', {})).toBe('this machine has no display');
});

test.each([
  ['linux', { DISPLAY: ':0' }],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }],
  ['win32', {}],
  ['darwin', {}],
] as const)('the desktop suite runs with the runtime on %s with %j', (platform, env) => {
  expect(reasonNotToRun('/electron', platform, env)).toBeNull();
});
