import { describe, expect, test } from 'vitest';
import { activityKinds } from '../../../renderer/activities/registry';
import type { ActivityModel } from '../../../renderer/core/lesson/activity';
import { fakeChoice, fakeItems } from './items';

function modelOf(kind: unknown): ActivityModel {
  const model = activityKinds.find((candidate) => candidate.kind === kind);
  if (model === undefined) throw new RangeError(`Unknown kind ${String(kind)}`);
  return model;
}

test('there is an item of every kind to try', () => {
  expect(fakeItems.map(({ kind }) => kind)).toEqual(activityKinds.map(({ kind }) => kind));
});

const cases = fakeItems.map((item) => ({ kind: item.kind, item, model: modelOf(item.kind) }));

describe.each(cases)('$kind', ({ item, model }) => {
  test('reads its item from data as the bank has it', () => {
    expect(model.parseItem(structuredClone(item))).toEqual({ ok: true, item });
  });

  test('gives an audience page nothing that is to be revealed', () => {
    expect(JSON.stringify(model.toPublic(item))).not.toContain('planted');
    expect(JSON.stringify(model.toPublic(item))).not.toMatch(/target|misconception|tactic|refusal|safe"|before|why/);
  });

  test('shows nothing of the answer before it is revealed', () => {
    const view = (step: number) =>
      JSON.stringify(model.view(item, model.start(item), { step, revealed: 0, tally: [7, 7, 7, 7, 7] }));
    for (let step = 1; step <= model.steps(item); step += 1) {
      expect(view(step)).not.toContain('planted');
      expect(view(step)).not.toMatch(/target|misconception|tactic|7,7/);
    }
  });

  test('never shows the facilitator’s note, whys or misconceptions, however much is revealed', () => {
    const state = model.start(item);
    const reserved = model.texts(item).flatMap(({ reader, text }) => (reader === 'facilitator' ? [text] : []));
    expect(reserved.length + (['Reply', 'Clip'].includes(item.kind) ? 1 : 0)).toBeGreaterThan(0);
    for (let revealed = 0; revealed <= model.reveals(item, { counted: true }) + 1; revealed += 1) {
      const view = JSON.stringify(
        model.view(item, state, { step: model.steps(item), revealed, tally: [1, 2, 3, 4, 5] }),
      );
      for (const text of reserved) expect(view).not.toContain(JSON.stringify(text).slice(1, -1));
    }
  });

  test('lists every text of the item but names, ids and references', () => {
    const listed = new Set(model.texts(item).map(({ at }) => at.join('.')));
    const skipped =
      /^(id|kind|version|ages|facts|app|people|from|start|before|praise\.card|answer|src|captions|transcript)\b|\.(id|next|from)$|^cases\.\d+\.routes\b/u;
    const unlisted = textPaths(item).filter((path) => !listed.has(path) && !skipped.test(path));
    expect(unlisted).toEqual([]);
  });

  test('places every text where the item has it', () => {
    for (const { at, text } of model.texts(item)) expect(valueAt(item, at)).toBe(text);
  });

  test('refuses an unknown key at the key itself', () => {
    const result = model.parseItem({ ...item, colour: 'red' });
    expect(!result.ok && result.problems).toEqual([
      { rule: 'D4', at: ['colour'], message: expect.stringContaining('“colour”') },
    ]);
  });

  test('refuses a missing version at its place', () => {
    const { version: _, ...rest } = item;
    const result = model.parseItem(rest);
    expect(!result.ok && result.problems.map(({ at }) => at)).toEqual([['version']]);
  });

  test('saves a state that it reads back', () => {
    const state = model.start(item);
    expect(model.parseState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  test.each([null, 3, 'state', [], { path: [] }, { line: ['a'], bin: [] }, { flagged: [-1] }, { other: 1 }])(
    'reads no state from %j',
    (value) => {
      expect(model.parseState(value)).toBeNull();
    },
  );

  test.each([
    null,
    3,
    'go-on',
    {},
    { kind: 'explode' },
    { kind: 'flag', line: -1 },
    { kind: 'flag', line: 1, by: 'x' },
    { kind: 'move', card: 1.5, to: 0 },
    { kind: 'place', card: 0, route: -1 },
    { kind: 'groups', count: 61 },
    { kind: 'start', nowMs: -1 },
    { kind: 'mark', station: 0, mark: 'maybe' },
    { kind: 'order', what: 'stop' },
  ])('reads no event from %j', (value) => {
    expect(model.parseEvent(value)).toBeNull();
  });

  test('has a label of one line', () => {
    expect(model.label(item)).toMatch(/^\S.*\S$/u);
  });
});

describe('events', () => {
  test.each([
    ['SpotFlags', { kind: 'flag', line: 0 }],
    ['Story', { kind: 'choose', node: '1', choice: 0 }],
    ['Story', { kind: 'go-on', node: '1' }],
    ['Story', { kind: 'step-back' }],
    ['Story', { kind: 'other-branch' }],
    ['Story', { kind: 'restart' }],
    ['Sequence', { kind: 'move', card: 1, to: 0 }],
    ['Sequence', { kind: 'to-bin', card: 1 }],
    ['Sequence', { kind: 'from-bin', card: 1 }],
    ['Sort', { kind: 'place', card: 1, route: 0 }],
    ['Sort', { kind: 'place', card: 1, route: null }],
    ['Groups', { kind: 'groups', count: 7 }],
    ['Groups', { kind: 'start', nowMs: 5 }],
    ['Groups', { kind: 'add', minutes: -1, nowMs: 5 }],
    ['Groups', { kind: 'reset' }],
    ['WalkRound', { kind: 'mark', station: 0, mark: 'flag' }],
    ['WalkRound', { kind: 'show', station: 0, shown: true }],
    ['StandingLine', { kind: 'estimate', statement: 1, spot: 'middle' }],
    ['Clip', { kind: 'order', what: 'play' }],
    ['Clip', { kind: 'transcript', page: null }],
  ])('%s reads %j', (kind, event) => {
    expect(modelOf(kind).parseEvent(event)).toEqual(event);
  });
});

describe('problems of shape', () => {
  test('name the exact place and what was expected there', () => {
    const result = modelOf('Choice').parseItem({
      ...fakeChoice,
      question: 3,
      options: [{ text: '', why: 'x', colour: 'red' }, { text: 'Pay' }],
    });
    const problems = result.ok ? [] : result.problems.map(({ at, message }) => `${at.join('.')}: ${message}`);
    expect(problems).toEqual([
      'question: Unexpected 3, expected words',
      'options.0.text: Unexpected empty text, expected words',
      'options.0.colour: Unexpected key “colour”: remove it, or check how it is spelt',
      'options.1.why: Nothing written here, expected words',
    ]);
  });
});

function textPaths(value: unknown, at: string = ''): string[] {
  if (typeof value === 'string') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textPaths(inner, at === '' ? key : `${at}.${key}`));
}

function valueAt(value: unknown, at: readonly (string | number)[]): unknown {
  return at.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}
