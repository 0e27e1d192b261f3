import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { saidIn } from '../../support/said';
import { showPresent } from './fake-present';

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => userEvent.click(button(name));
const keys = (text: string) => userEvent.keyboard(text);
const panel = () => screen.getByRole('region', { name: 'Responses' });
const lines = (region: HTMLElement) =>
  within(region)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const assembly = { outline: { format: 'assembly' as const }, state: { position: { slide: 'quiz', beat: 0 } } };
const amounts = ['Nearly none', 'About a quarter', 'About half', 'About three quarters', 'Nearly all'];

it('asks an assembly for hands, one answer after the other, and notes words and no number', async () => {
  const { state } = await showPresent({ wall: 'separate', ...assembly });
  await press('Open responses');
  expect(screen.queryByRole('spinbutton')).toBeNull();
  expect(saidIn(panel()).textContent?.trim()).toBe('A: how many hands are up?');
  for (const amount of amounts) within(panel()).getByRole('button', { name: amount });
  await press('About three quarters');
  expect(saidIn(panel()).textContent).toBe('They always do it: About three quarters. B: how many hands are up?');
  await keys('15');
  expect(lines(panel())).toEqual([
    'AThey always do itAbout three quarters',
    'BThe same help worksNearly none',
    'CThey never do itNearly all',
  ]);
  expect(saidIn(panel()).textContent).toContain('Every answer has an estimate.');
  expect(state().tallies).toEqual({});
});

it('marks what was noted as an estimate, beside the notes, until the question is judged again', async () => {
  await showPresent({ wall: 'separate', ...assembly });
  await press('Open responses');
  await keys('3');
  await press('Close responses');
  const note = screen.getByRole('region', { name: 'Estimate' });
  expect(lines(note)).toEqual([
    'AThey always do it About half',
    'BThe same help works not judged',
    'CThey never do it not judged',
  ]);
  expect(note.textContent).toContain('in this window only');
});

it('goes back to the answer judged last, and discards', async () => {
  const { state } = await showPresent({ wall: 'separate', ...assembly });
  await press('Open responses');
  await keys('2');
  await press('Undo');
  expect(saidIn(panel()).textContent?.trim()).toBe('A: how many hands are up?');
  await press('Discard this estimate');
  expect(screen.queryByRole('region', { name: 'Responses' })).toBeNull();
  expect(state()).not.toHaveProperty('estimates');
});

it('never shows on the room’s own screen what was noted, while hands are up or after', async () => {
  const { state } = await showPresent({ wall: 'shared', ...assembly });
  await press('Open responses');
  const strip = panel();
  const before = strip.textContent;
  expect(saidIn(strip).textContent).toBe('Hands for A');
  await press('Nearly all');
  expect(strip.textContent).toBe(before?.replace('Hands for A', 'Hands for B'));
  for (const amount of amounts) expect(button(amount).getAttribute('aria-pressed')).toBeNull();
  await press('Close responses');
  expect(state().estimates).toEqual({ 'quiz.K15': ['nearly-all', null, null] });
  expect(document.body.textContent).not.toContain('Nearly all');
});
