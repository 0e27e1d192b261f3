import { test as base, expect, type Page } from '@playwright/test';
import { rawRequest, statusOf } from '../../support/raw-request';
import { button, journeyLesson, openAudience, startLesson } from '../../support/taught-app';
import { attacks, markupAttacks } from '../support/attacks';
import { type ForeignServer, startForeignServer } from '../support/foreign-server';

/** Written out, so that no change to the policy goes unnoticed. */
const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:;",
  "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';",
  "frame-src 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
].join(' ');
const header = 'content-security-policy';

const test = base.extend<{ foreign: ForeignServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from a pattern
  foreign: async ({}, use) => {
    const server = await startForeignServer();
    await use(server);
    await server.stop();
  },
});

const pages = [
  { name: 'facilitator', path: '/' },
  { name: 'audience', path: '/audience.html#no-session' },
] as const;

test('during a whole lesson every reply has the policy, and no request leaves this computer’s own address', async ({
  page,
  context,
  baseURL,
}) => {
  const policies = new Map<string, string | undefined>();
  const asked = new Set<string>();
  context.on('response', (response) => policies.set(response.url(), response.headers()[header]));
  context.on('request', (request) => asked.add(request.url()));
  context.on('page', (opened) => opened.on('websocket', (socket) => asked.add(socket.url())));
  page.on('websocket', (socket) => asked.add(socket.url()));

  await startLesson(page, '/', journeyLesson, 'alone');
  const { audience, painted } = await openAudience(context, page);
  await audience.bringToFront();
  const next = page.getByRole('region', { name: 'What comes next' });
  while (!(await next.getByText('End of the lesson').isVisible())) {
    // A story that waits for a choice is left with a second press.
    if (await next.getByText('The story waits for a choice').isVisible()) await audience.keyboard.press('PageDown');
    await painted(() => audience.keyboard.press('PageDown'));
  }
  await painted(() => audience.keyboard.press('h'));
  await painted(() => audience.keyboard.press('h'));
  await painted(() => button(page, 'End lesson').click());
  await button(page, 'The room is empty').click();
  await expect(button(page, 'The room is empty')).toBeHidden();

  const origins = new Set([...asked].map((url) => new URL(url).origin));
  expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
  const shown = [...policies.keys()].map((url) => new URL(url).pathname);
  expect(shown).toEqual(expect.arrayContaining(['/', '/audience.html']));
  expect(shown.filter((path) => path.startsWith('/assets/')).length).toBeGreaterThan(5);
  for (const [url, found] of policies) expect(found, url).toBe(policy);
});

test('replies that are not a page have the policy too: nothing there, refused, moved', async ({ request, baseURL }) => {
  const port = Number(new URL(baseURL ?? '').port);
  for (const [status, reply] of [
    [200, await request.get('/.well-known/not-alone')],
    [200, await request.head('/')],
    [404, await request.get('/assets/nothing.js')],
    [405, await request.post('/')],
  ] as const) {
    expect(reply.status(), reply.url()).toBe(status);
    expect(reply.headers()[header], reply.url()).toBe(policy);
  }
  for (const [status, host] of [
    [307, `localhost:${port}`],
    [403, 'elsewhere.example'],
  ] as const) {
    const answer = await rawRequest(port, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(statusOf(answer), host).toBe(status);
    expect(answer, host).toContain(`\r\nContent-Security-Policy: ${policy}\r\n`);
  }
});

for (const { name, path } of pages) {
  test(`the ${name} page refuses every attempt to run or fetch something, and each is reported`, async ({
    page,
    foreign,
  }) => {
    await watch(page);
    await page.goto(path);
    for (const [attack, { directive }] of Object.entries(attacks)) {
      await attempt(page, attack, foreign.url);
      await expect.poll(() => page.evaluate(() => violations), { message: attack }).toContain(directive);
    }
    expect(await page.evaluate(() => hits)).toEqual([]);
    expect(foreign.asked).toEqual([]);
  });

  test(`markup that got into the ${name} page does nothing, and each piece is reported`, async ({ page, foreign }) => {
    const pieces = markupAttacks(foreign.url);
    await watch(page);
    await page.route(
      (url) => url.pathname === new URL(path, url).pathname,
      async (route) => {
        const response = await route.fetch();
        const injected = `<body>${pieces.map(([, markup]) => markup).join('\n')}`;
        await route.fulfill({ response, body: (await response.text()).replace('<body>', injected) });
      },
    );
    await page.goto(path);
    await expect
      .poll(async () => [...new Set(await page.evaluate(() => violations))].sort())
      .toEqual([...new Set(pieces.map(([directive]) => directive))].sort());
    await expect(page.locator('#root > *').first()).toBeVisible();
    expect(await page.evaluate(() => hits)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--attacked'))).toBe('');
    expect(foreign.asked).toEqual([]);
  });
}

test('on a page without the policy every one of these attempts gets through, so the tests above can fail', async ({
  page,
  foreign,
}) => {
  const unprotected = await startForeignServer();
  await watch(page);
  await page.goto(unprotected.url);
  for (const attack of Object.keys(attacks)) await attempt(page, attack, foreign.url);
  const reached = () => foreign.asked.filter((path) => path !== 'favicon.ico');
  await expect
    .poll(async () => [...new Set([...(await page.evaluate(() => hits)), ...reached()])].sort())
    .toEqual(Object.keys(attacks).sort());
  expect(await page.evaluate(() => violations)).toEqual([]);
  await unprotected.stop();
});

/** Notes what the browser reports, from before anything in the page runs. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.hits = [];
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
  });
}

/** Runs one attack in the page. Most throw there, which says nothing: what counts is the report and the effect. */
async function attempt(page: Page, name: string, foreign: string): Promise<void> {
  const attack = attacks[name];
  if (attack === undefined) throw new Error(`Unknown attack ${name}`);
  await page.evaluate(() => {
    globalThis.violations = [];
  });
  await page.evaluate(attack.run, { name, foreign }).catch(() => undefined);
}
