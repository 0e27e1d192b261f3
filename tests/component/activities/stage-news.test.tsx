import { render } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { audienceViewOf, loadAudienceViews } from '../../../renderer/activities/audience-views';
import { activityKinds } from '../../../renderer/activities/registry';
import { stagePieces } from '../../../renderer/lesson-parts/stage-text';
import { sayNews } from '../../../renderer/lesson-parts/use-stage-news';
import { fakeChoice, fakeItems, fakeMythFact, fakeScale, fakeSpotFlags, fakeStory } from '../../unit/activities/items';

beforeAll(() => loadAudienceViews(fakeItems.map(({ kind }) => kind)));

/** An activity as the facilitator leads it: what each press puts on the stage, and what is said of it. */
function lead(item: (typeof fakeItems)[number], tally: readonly number[] | null = null) {
  const model = activityKinds.find(({ kind }) => kind === item.kind);
  if (model === undefined) throw new RangeError(`Unknown kind ${item.kind}`);
  const AudienceView = audienceViewOf(item.kind);
  let state = model.start(item);
  let step = 1;
  let revealed = 0;
  const draw = () => (
    <AudienceView
      item={model.toPublic(item)}
      view={model.view(item, state, { step, revealed, tally })}
      onEvent={undefined}
    />
  );
  const { container, rerender } = render(draw());
  const after = (press: () => void) => {
    const before = { pieces: stagePieces(container), html: container.textContent };
    press();
    rerender(draw());
    return { said: sayNews(before.pieces, stagePieces(container)), changed: container.textContent !== before.html };
  };
  return {
    steps: model.steps(item),
    reveals: Math.max(1, model.reveals(item, { counted: tally !== null })),
    next: () =>
      after(() => {
        step += 1;
      }),
    back: () =>
      after(() => {
        step -= 1;
      }),
    reveal: () =>
      after(() => {
        const own = model.revealing?.(item, state, step, true);
        if (own) state = model.reduce(item, state, own.event);
        else revealed += 1;
      }),
    send: (event: unknown) =>
      after(() => {
        state = model.reduce(item, state, event);
      }),
  };
}

describe('what a press puts on the stage is said', () => {
  test.each(fakeItems)('of $kind, whatever it changes, and nothing when it changes nothing', (item) => {
    const led = lead(item, [3, 20, 5, 0, 0]);
    const presses = [
      ...Array.from({ length: led.steps - 1 }, led.next),
      ...Array.from({ length: led.reveals + 1 }, led.reveal),
    ];
    for (const { said, changed } of presses) expect(said !== null, String(said)).toBe(changed);
  });

  test.each(fakeItems)('of $kind, with nothing of the answer or of the hands before they are revealed', (item) => {
    const led = lead(item, [23, 23, 23, 23, 23]);
    for (const { said } of Array.from({ length: led.steps - 1 }, led.next))
      expect(said).not.toMatch(/planted|23|Safe answer|that helps/u);
  });

  test('of a chat: the line that has come, by its number and writer, and the one taken away', () => {
    const led = lead(fakeSpotFlags);
    expect(led.next().said).toMatch(/^Line 2\. Jay: yeah he’s in my year/u);
    expect(led.next().said).toMatch(/^Line 3\. Skye: /u);
    expect(led.back().said).toMatch(/^Taken away: Line 3\. Skye: /u);
  });

  test('of a question: the hands beside what they were raised for, then the safe answer with its why', () => {
    const led = lead(fakeChoice, [3, 20, 5]);
    const hands = led.reveal().said;
    expect(hands).toMatch(/^A,? They always do it, 3 hands\. B,? They never do it, 20 hands\./u);
    const answer = led.reveal().said;
    expect(answer).toMatch(/^Safe answer, C/u);
    expect(answer).not.toMatch(/They always do it/u);
  });

  test('of a statement: which it is, and what is so', () => {
    expect(lead(fakeMythFact).reveal().said).toMatch(/What is so/u);
  });

  test('of a scale: the hands at every point', () => {
    expect(lead(fakeScale, [3, 20, 5, 0, 0]).reveal().said).toMatch(/20 hands/u);
  });

  test('of a story: where it has gone', () => {
    const { start } = fakeStory;
    expect(lead(fakeStory).send({ kind: 'choose', node: start, choice: 0 }).said).not.toBeNull();
  });
});
