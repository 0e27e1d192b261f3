import { letterOf } from '../activities/options/letters';
import type { OutlineActivity } from '../core/lesson/outline';

/** The number or letter by which the room calls an option: numbers on a scale, letters everywhere else. */
export const optionName = ({ kind }: OutlineActivity, index: number): string =>
  kind === 'Scale' ? String(index + 1) : letterOf(index);
