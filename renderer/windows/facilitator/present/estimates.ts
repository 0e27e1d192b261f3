import { words } from 'virtual:words/estimates';
import type { Estimate } from '../../../core/session/state';

/** Never a number, never nobody and never everybody. */
export const estimateWords: Readonly<Record<Estimate, string>> = {
  'nearly-none': words.nearlyNone(),
  quarter: words.quarter(),
  half: words.half(),
  'three-quarters': words.threeQuarters(),
  'nearly-all': words.nearlyAll(),
};
