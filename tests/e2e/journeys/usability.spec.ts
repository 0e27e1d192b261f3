import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from '../support/app';
import { countedHand } from '../support/presses';
import { goToStart, usabilityTasks } from './usability-tasks';

test('the page that is read out has these twelve tasks, from where they begin and with what each may take', async () => {
  const page = await readFile('docs/usability.md', 'utf8');
  const from = {
    home: 'Home',
    teaching: 'Teaching',
    counting: '(?:Counting|Home)',
    slips: 'Wrap-up',
    preview: 'Wrap-up',
  };
  const rows = page.split('\n').filter((line) => /^\| [^|]+ \| [^|]+ \| \d+ \| \d+ \|$/u.test(line));
  expect(rows).toHaveLength(12);
  expect(usabilityTasks).toHaveLength(12);
  for (const [place, task] of usabilityTasks.entries()) {
    const [, title, begins, clicks, keys] = rows[place]?.split('|').map((cell) => cell.trim()) ?? [];
    expect([title, Number(clicks), Number(keys)]).toEqual([task.title, task.clicks, task.keys]);
    expect(begins).toMatch(new RegExp(`^${from[task.from]}$`, 'u'));
  }
  expect(page.match(/^\d+\. /gmu)).toHaveLength(12);
});

for (const { title, from, clicks, keys, run } of usabilityTasks)
  test(`“${title}” takes at most ${clicks} clicks and ${keys} key presses`, async ({ page }, info) => {
    await goToStart(page, from);
    const hand = countedHand(page);
    await run(hand);
    const taken = hand.presses();
    const told = `${taken.clicks} clicks, ${taken.keys} key presses`;
    const steps = hand.steps();
    info.annotations.push({ type: 'usability', description: `${told}: ${steps.join(', ')}` });
    process.stdout.write(`        ${title}: ${told}\n${steps.map((step) => `            ${step}\n`).join('')}`);
    expect(taken.clicks).toBeLessThanOrEqual(clicks);
    expect(taken.keys).toBeLessThanOrEqual(keys);
  });
