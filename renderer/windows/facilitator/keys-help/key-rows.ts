import { words } from 'virtual:words/keys';
/** One row of the list of keys. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every key of the product, as people read them. What the keys do is decided where they are handled. */
export const keyRows: readonly KeyRow[] = [
  {
    keys: [words.right(), words.down(), words.pageDown(), words.space(), words.enter(), 'N'],
    does: words.doesNext(),
  },
  { keys: [words.left(), words.up(), words.pageUp(), words.backspace(), 'P'], does: words.doesBack() },
  { keys: [words.home(), words.end()], does: words.doesFirstOrLast() },
  { keys: ['B', '.'], does: words.doesBlack() },
  { keys: ['W', ','], does: words.doesWhite() },
  { keys: ['X'], does: words.doesHide() },
  { keys: ['H'], does: words.doesHelp() },
  { keys: ['R'], does: words.doesReveal() },
  { keys: ['O'], does: words.doesResponses() },
  { keys: [words.oneToNine()], does: words.doesCount() },
  { keys: [words.numberThenEnter()], does: words.doesGoTo() },
  { keys: ['G'], does: words.doesSlideList() },
  { keys: ['S'], does: words.doesSwap() },
  { keys: ['+', '-'], does: words.doesNotesSize() },
  { keys: ['F', 'F5'], does: words.doesFullScreen() },
  { keys: ['D'], does: words.doesDisclosure() },
  { keys: [words.ctrlWith({ key: 'Z' })], does: words.doesUndo() },
  { keys: [words.ctrlWith({ key: 'S' })], does: words.doesSave() },
  { keys: [words.ctrlWith({ key: 'P' })], does: words.doesPrint() },
  { keys: ['?', 'F1'], does: words.doesThisList() },
];
