import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fakeOutline } from '../../unit/plan/fake-outline';
import { showPrint } from './fake-prints';

const glossary = [
  { term: 'Blackmail', meaning: 'A threat that is used to make someone pay.' },
  { term: 'removal tool', meaning: 'A free service.' },
];
const job = { kind: 'key-words', outline: fakeOutline([], { glossary, language: 'cy' }) } as const;

describe('the key-word sheet', () => {
  it('has each word with its meaning, a picture where there is one, and room for another language', () => {
    showPrint(job);
    const [head, blackmail, tool] = screen.getAllByRole('row');
    expect([...(head?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Picture',
      'Word and meaning',
      'In my language',
    ]);
    expect(blackmail?.querySelector('svg')).not.toBeNull();
    expect(tool?.querySelector('svg')).toBeNull();
    const [, words, home] = [...(tool?.children ?? [])];
    expect(words?.textContent).toBe('removal toolA free service.');
    expect(home?.textContent).toBe('');
  });

  it('is in the language of its lesson', () => {
    const { sheets } = showPrint(job);
    expect(within(sheets).getByRole('article').getAttribute('lang')).toBe('cy');
  });

  it('comes in large print', async () => {
    const { sheets } = showPrint(job);
    await userEvent.click(screen.getByRole('radio', { name: 'Large print' }));
    expect(sheets.querySelector('.key-words[data-large]')).not.toBeNull();
  });
});
