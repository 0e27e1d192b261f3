import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { patches, TestScreen } from '../../../renderer/lesson-parts/screens/test-screen';
import { contrast, contrastInLight, hexColour, leastContrast } from '../../support/colour';

it.each(patches)('says of $kind the contrast that is seen in a lit room', ({ colour, ground, seen }) => {
  expect(contrastInLight(hexColour(colour), hexColour(ground))).toBeCloseTo(seen, 1);
});

it('shows the least contrast that text and shapes of slides have', () => {
  const plain = (kind: string) =>
    patches
      .filter((patch) => patch.kind === kind)
      .map((one) => contrast(hexColour(one.colour), hexColour(one.ground)))[0];
  expect(plain('least')).toBeCloseTo(leastContrast.text.plain, 0);
  expect(plain('shape')).toBeCloseTo(leastContrast.graphics.plain, 0);
});

it('says of each key of a clicker whether it has arrived', () => {
  render(<TestScreen pressed={['previous']} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Next: not pressed yet',
    'Back: pressed',
    'Black screen: not pressed yet',
  ]);
});
