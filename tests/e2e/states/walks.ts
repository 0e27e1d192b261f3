import { afterLesson } from './after-lesson';
import { aroundLesson } from './around-lesson';
import { anotherTab, nothingKept, twoDisplays } from './around-windows';
import { displays } from './displays';
import { hall } from './hall';
import { merging } from './merging';
import { newerKinds } from './newer-kinds';
import { oneDisplay } from './one-display';
import { policy } from './policy';
import { reading } from './reading';
import type { Walk } from './state';
import { teaching } from './teaching';

/** Every state of the app that is checked, as data: whatever draws a screen, a dialog or an activity is in one of them. */
export const walks: readonly Walk[] = [
  aroundLesson,
  teaching,
  newerKinds,
  oneDisplay,
  hall,
  policy,
  reading,
  afterLesson,
  merging,
  anotherTab,
  twoDisplays,
  displays,
  nothingKept,
];
