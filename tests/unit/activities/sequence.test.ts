import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf, type SequenceItem } from '../../../renderer/activities/sequence/item';
import { type SequenceView, sequence } from '../../../renderer/activities/sequence/model';
import { judge, type SequenceEvent, type SequenceState } from '../../../renderer/activities/sequence/order';
import { fakeSequence } from './items';

const start = sequence.start(fakeSequence) as SequenceState;
const cards = cardsOf(fakeSequence);
const numberOf = (id: string) => cards.findIndex((card) => card.id === id);
const binned = cards.flatMap((card, index) => (card.binWhy === undefined ? [] : [index]));
const lined = cards.flatMap((card, index) => (card.binWhy === undefined ? [index] : []));
const run = (state: SequenceState, event: SequenceEvent) =>
  sequence.reduce(fakeSequence, state, event) as SequenceState;

describe('moving cards', () => {
  test('starts with every card in the line, bin cards spread among the others', () => {
    expect(start).toEqual({ line: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], bin: [] });
    expect(binned).toEqual([1, 5, 8]);
    expect(cards.filter((card) => card.binWhy === undefined).map(({ id }) => id)).toEqual(
      fakeSequence.cards.map(({ id }) => id),
    );
  });

  test('puts a card at the place asked for', () => {
    expect(run(start, { kind: 'move', card: 4, to: 0 }).line).toEqual([4, 0, 1, 2, 3, 5, 6, 7, 8, 9]);
    expect(run(start, { kind: 'move', card: 0, to: 3 }).line).toEqual([1, 2, 3, 0, 4, 5, 6, 7, 8, 9]);
    expect(run(start, { kind: 'move', card: 0, to: 99 }).line.at(-1)).toBe(0);
  });

  test('throws a card in the bin and takes it back to the end of the line', () => {
    const thrown = run(start, { kind: 'to-bin', card: 3 });
    expect(thrown).toEqual({ line: [0, 1, 2, 4, 5, 6, 7, 8, 9], bin: [3] });
    expect(run(thrown, { kind: 'from-bin', card: 3 })).toEqual({ line: [0, 1, 2, 4, 5, 6, 7, 8, 9, 3], bin: [] });
    expect(run(thrown, { kind: 'move', card: 3, to: 0 })).toEqual({ line: [3, 0, 1, 2, 4, 5, 6, 7, 8, 9], bin: [] });
  });

  test('ignores a move that changes nothing and a card it does not have', () => {
    expect(run(start, { kind: 'move', card: 4, to: 4 })).toBe(start);
    expect(run(start, { kind: 'from-bin', card: 4 })).toBe(start);
    expect(run(start, { kind: 'to-bin', card: 10 })).toBe(start);
  });

  test('keeps every card in exactly one place whatever is done', () => {
    const event: fc.Arbitrary<SequenceEvent> = fc.oneof(
      fc.record({ kind: fc.constant('move' as const), card: fc.nat(11), to: fc.nat(11) }),
      fc.record({ kind: fc.constantFrom('to-bin' as const, 'from-bin' as const), card: fc.nat(11) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const end = events.reduce(run, start);
        expect([...end.line, ...end.bin].toSorted((a, b) => a - b)).toEqual(start.line);
      }),
    );
  });
});

describe('judging an order', () => {
  const anyOrder = fc.shuffledSubarray(lined, { minLength: lined.length, maxLength: lined.length });

  test('accepts every order that keeps the evidence before the block, and no other', () => {
    let right = 0;
    fc.assert(
      fc.property(anyOrder, (line) => {
        const holds = line.indexOf(numberOf('evidence')) < line.indexOf(numberOf('block'));
        if (holds) right += 1;
        expect(judge(fakeSequence, { line, bin: binned }).right).toBe(holds);
      }),
    );
    expect(right).toBeGreaterThan(10);
  });

  test('accepts telling at any place and praises it first', () => {
    const rest = lined.filter((card) => card !== numberOf('tell')).toReversed();
    const praised = rest.map((_, place) => {
      const judgement = judge(fakeSequence, { line: rest.toSpliced(place, 0, numberOf('tell')), bin: binned });
      expect(judgement.right).toBe(true);
      return judgement.praised;
    });
    expect(praised).toEqual([true, false, false, false, false, false]);
  });

  test('accepts any order that satisfies any constraints the check lets through', () => {
    const ids = fakeSequence.cards.map(({ id }) => id);
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 5 }), anyOrder, (before, line) => {
        const item: SequenceItem = { ...fakeSequence, before };
        if (sequence.check(item).some(({ at }) => at[0] === 'before')) return;
        const place = (id: string) => line.indexOf(numberOf(id));
        const satisfied = before.every(([first, second]) => place(first) < place(second));
        expect(judge(item, { line, bin: binned }).right).toBe(satisfied);
      }),
    );
  });

  test('does not accept a bin card in the line or a helpful card in the bin', () => {
    const line = lined.toReversed();
    expect(judge(fakeSequence, { line: [...line, 1], bin: [5, 8] })).toMatchObject({ right: false, stillInLine: [1] });
    expect(judge(fakeSequence, { line: line.slice(1), bin: [...binned, line[0] ?? 0] })).toMatchObject({
      right: false,
      thrownAway: [line[0]],
    });
  });

  test('does not accept a constraint whose card is in the bin', () => {
    const evidence = numberOf('evidence');
    const judgement = judge(fakeSequence, {
      line: lined.filter((card) => card !== evidence),
      bin: [...binned, evidence],
    });
    expect(judgement.constraints.map(({ holds }) => holds)).toEqual([false]);
  });
});

describe('revealing an order', () => {
  const good: SequenceState = {
    line: [numberOf('tell'), ...lined.filter((card) => card !== numberOf('tell')).toReversed()],
    bin: binned,
  };
  const view = (revealed: number, state = good) =>
    sequence.view(fakeSequence, state, { step: 1, revealed, tally: null }) as SequenceView;

  test('shows the order first and the bin second', () => {
    expect(sequence.reveals(fakeSequence, { counted: false })).toBe(2);
    expect(view(0)).toMatchObject({ order: null, binned: null });
    expect(view(1)).toMatchObject({
      order: {
        rules: [{ first: 'Keep evidence (not the picture)', second: 'Block', holds: true }],
        praise: 'planted praise',
        explanation: 'planted explanation',
      },
      binned: null,
    });
    expect(view(2).binned?.map(({ why }) => why)).toEqual(fakeSequence.bin?.map(({ why }) => why));
  });

  test('praises only when the praised card is first', () => {
    expect(view(1, { line: lined.toReversed(), bin: binned }).order?.praise).toBeNull();
  });

  test('takes one press without a bin', () => {
    const { bin: _, ...noBin } = fakeSequence;
    expect(sequence.reveals(noBin, { counted: false })).toBe(1);
  });
});

describe('checking a sequence', () => {
  const found = (change: Partial<SequenceItem>) =>
    sequence.check({ ...fakeSequence, ...change }).map((problem) => `${problem.rule} ${problem.at.join('.')}`);

  test('accepts one that some order satisfies', () => {
    expect(found({})).toEqual([]);
  });

  test.each<{ fault: string; change: Partial<SequenceItem>; at: string }>([
    {
      fault: 'a circle of two',
      change: {
        before: [
          ['evidence', 'block'],
          ['block', 'evidence'],
        ],
      },
      at: 'D7 before',
    },
    {
      fault: 'a circle of three',
      change: {
        before: [
          ['stop', 'tell'],
          ['tell', 'app'],
          ['app', 'stop'],
        ],
      },
      at: 'D7 before',
    },
    { fault: 'a card before itself', change: { before: [['stop', 'stop']] }, at: 'D7 before' },
    { fault: 'an unknown card', change: { before: [['evidence', 'blok']] }, at: 'D7 before.0.1' },
    { fault: 'a bin card in a pair', change: { before: [['pay', 'block']] }, at: 'D7 before.0.0' },
    { fault: 'no pair that matters', change: { before: [] }, at: 'D7 before' },
    {
      fault: 'praise for an unknown card',
      change: { praise: { card: 'nobody', first: 'Good.' } },
      at: 'D7 praise.card',
    },
    { fault: 'a right order to begin with', change: { before: [['block', 'evidence']] }, at: 'D7 cards' },
    {
      fault: 'two cards of one id',
      change: { bin: [{ id: 'tell', text: 'Shout', why: 'No.' }] },
      at: 'D7 bin.0.id',
    },
    { fault: 'two cards alike', change: { bin: [{ id: 'again', text: 'block', why: 'No.' }] }, at: 'D4 bin.0.text' },
  ])('refuses one with $fault', ({ change, at }) => {
    expect(found(change)).toContain(at);
  });
});
