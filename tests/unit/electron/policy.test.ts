import { expect, test } from 'vitest';
import { contentSecurityPolicy, permissionsPolicy, securityHeaders } from '../../../electron/services/policy';

test('the policy is exactly the agreed one', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

test('nothing loosens the policy', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe|http|\*|strict-dynamic|nonce/);
});

test('a page may ask only for full screen and window management', () => {
  expect(permissionsPolicy.split(', ').filter((entry) => !entry.endsWith('=()'))).toEqual([
    'window-management=(self)',
    'fullscreen=(self)',
  ]);
  for (const feature of ['camera', 'microphone', 'geolocation', 'usb', 'display-capture']) {
    expect(permissionsPolicy).toContain(`${feature}=()`);
  }
});

test('every reply says nosniff, no referrer and same origin', () => {
  expect(securityHeaders).toMatchObject({
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
});
