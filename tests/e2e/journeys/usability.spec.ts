import { expect } from '@playwright/test';
import { test } from '../support/app';
import { countedHand } from '../support/presses';
import { goToStart, usabilityTasks } from './usability-tasks';

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
