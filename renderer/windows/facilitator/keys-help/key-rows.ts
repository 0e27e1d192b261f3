/** One row of the list of keys. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every key of the product, as people read them. What the keys do is decided where they are handled. */
export const keyRows: readonly KeyRow[] = [
  {
    keys: ['Right', 'Down', 'Page Down', 'Space', 'Enter', 'N'],
    does: 'Next step or slide, or on with a story. Space and Enter press a focused button instead.',
  },
  { keys: ['Left', 'Up', 'Page Up', 'Backspace', 'P'], does: 'Back' },
  { keys: ['Home', 'End'], does: 'First or last slide' },
  { keys: ['B', '.'], does: 'Black screen; again returns' },
  { keys: ['W', ','], does: 'White screen; again returns' },
  { keys: ['X'], does: 'Hide from pupils: a neutral slide; again returns' },
  { keys: ['H'], does: 'Help now: the help slide for the room; again returns' },
  { keys: ['R'], does: 'Reveal the answer, one step at a time' },
  { keys: ['O'], does: 'Open or close responses. Twice counts a counted question again.' },
  { keys: ['1 to 9'], does: 'While responses are open: add one to that option. With Shift, take one away.' },
  { keys: ['Number, then Enter'], does: 'While responses are closed: go to that slide' },
  { keys: ['G'], does: 'List of slides' },
  { keys: ['S'], does: 'Swap displays, from this window' },
  { keys: ['+', '-'], does: 'Notes larger or smaller' },
  { keys: ['F', 'F5'], does: 'Full screen; Esc leaves it and does nothing else' },
  { keys: ['D'], does: 'What to do when a pupil tells you something, from this window' },
  { keys: ['Ctrl or Cmd with Z'], does: 'Undo' },
  { keys: ['Ctrl or Cmd with S'], does: 'Save' },
  { keys: ['Ctrl or Cmd with P'], does: 'Print' },
  { keys: ['?', 'F1'], does: 'This list' },
];
