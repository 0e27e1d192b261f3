/** Where the pages of the desktop edition live. Both windows share this origin, so they share storage and channels. */
export const appScheme = 'app';
export const appHost = 'not-alone';
export const appOrigin = `${appScheme}://${appHost}`;
export const facilitatorUrl = `${appOrigin}/index.html`;

const audiencePage = new RegExp(`^${appOrigin}/audience\\.html#[0-9a-f]{32}$`);

/** True for exactly the audience page with a session id, as `window.open` gives it. */
export function isAudienceUrl(url: string): boolean {
  return audiencePage.test(url);
}

/** True for an address of our own origin. Compared as text: what Chromium hands over is already in its normal form. */
export function isOurs(url: string): boolean {
  return url === appOrigin || url.startsWith(`${appOrigin}/`);
}

/** The audience page as a large number and nothing else, from 1 to 9: to tell displays apart. */
export const numberUrl = (number: number) => `${appOrigin}/audience.html#number-${number}`;
