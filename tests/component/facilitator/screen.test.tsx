import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Screen } from '../../../renderer/components/screen';
import { Opened } from '../../../renderer/components/use-opened';

const focused = () => document.activeElement?.textContent;

it('a screen that opens puts its name in the title, focus on its heading, and the page at its top', () => {
  const scrolled = vi.spyOn(window, 'scrollTo');
  render(
    <Screen title="Not alone: online blackmail" name="Prepare" over="Prepare">
      <p>Words</p>
    </Screen>,
  );
  expect(document.title).toBe('Prepare – Not Alone');
  expect(focused()).toBe('Not alone: online blackmail');
  expect(scrolled).toHaveBeenCalledExactlyOnceWith(0, 0);
});

it('another screen drawn in its place is a change of screen too', () => {
  const { rerender } = render(<Screen title="Results">List</Screen>);
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  rerender(<Screen title="Results">Longer list</Screen>);
  expect(document.activeElement).toBe(button);
  rerender(
    <Screen title="Not alone" over="Class results" name="Class results">
      One
    </Screen>,
  );
  expect(focused()).toBe('Not alone');
  expect(document.title).toBe('Class results – Not Alone');
});

it('Home is titled with the name of the product alone', () => {
  render(<Screen title="Not Alone">Words</Screen>);
  expect(document.title).toBe('Not Alone');
});

it('a screen drawn without the frame is told of in the same way, and its heading is no stop of Tab', () => {
  render(
    <>
      <Opened name="Present" />
      <h1>1 of 14</h1>
    </>,
  );
  expect(document.title).toBe('Present – Not Alone');
  expect(focused()).toBe('1 of 14');
  expect(screen.getByRole('heading').tabIndex).toBe(-1);
});
