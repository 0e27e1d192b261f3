import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { votingLetters } from '../../../renderer/print/voting-letters';
import { fakeActivity, fakeOutline, fakeSlide } from '../../unit/plan/fake-outline';
import { b1, outline, printedLesson, showPrint } from './fake-prints';

describe('voting cards', () => {
  it('are half a sheet each, with a letter and a shape of its own', () => {
    const { sheets } = showPrint({ kind: 'voting-cards', letters: 6 });
    expect(sheets.querySelectorAll('.print-sheet')).toHaveLength(3);
    const cards = [...sheets.querySelectorAll('.voting-card')];
    expect(cards.map(({ textContent }) => textContent)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    const drawn = (part: string) => cards.map((card) => card.querySelector(part)?.getAttribute('d'));
    for (const part of ['clipPath path', 'svg > path']) expect(new Set(drawn(part)).size).toBe(6);
  });

  it('leave half a sheet empty where the letters are odd', () => {
    showPrint({ kind: 'voting-cards', letters: 3 });
    screen.getByText(/2 sheets are a set/u);
    expect(within(screen.getByRole('region', { name: 'Voting cards, sheet 2' })).queryByText('D')).toBeNull();
  });
});

describe('how many letters a lesson needs', () => {
  const { target: _none, ...steering } = fakeActivity({ key: 's.BR9', item: 'BR9', kind: 'Story', options: [] });
  const one = (change: Parameters<typeof fakeActivity>[0], keep = true) =>
    fakeOutline([fakeSlide({ id: 's', keep, activities: [fakeActivity(change)] })]);

  it('is the most options of any question, the decisions of a story included', () => {
    // K10 has four options; the story of the bank has three choices.
    expect(votingLetters(outline, [], printedLesson.activities)).toBe(4);
    const story = fakeOutline([fakeSlide({ id: 's', activities: [steering] })]);
    const nodes = [{ choices: [{}, {}] }, { choices: [{}, {}, {}] }, { help: true }];
    expect(votingLetters(story, [], { 's.BR9': { item: { nodes } } })).toBe(3);
  });

  it('is none for scales, which are answered with numbers, and for slides that are dropped', () => {
    expect(votingLetters(one(b1), [], {})).toBe(0);
    expect(votingLetters(one({}, false), ['s'], {})).toBe(0);
    expect(votingLetters(one({}, false), [], {})).toBe(3);
  });

  it('is six at most', () => {
    expect(votingLetters(one({ options: ['1', '2', '3', '4', '5', '6', '7'] }), [], {})).toBe(6);
  });
});
