import { d1 } from './d1-code';
import { d2 } from './d2-ids';
import { d3 } from './d3-time';
import { d4 } from './d4-items';
import { d5 } from './d5-pairs';
import { d6 } from './d6-stories';
import { d7 } from './d7-sequences';
import { d8 } from './d8-media';
import type { Rule } from './rule';
import { s1 } from './s1-opening';
import { s2 } from './s2-closing';
import { s3 } from './s3-experience';
import { s4 } from './s4-blame';
import { s5 } from './s5-absolutes';
import { s6 } from './s6-staff-matter';
import { s7 } from './s7-figures';
import { s8 } from './s8-helplines';
import { s9 } from './s9-reading';
import { s10 } from './s10-format';
import { s11 } from './s11-staleness';
import { s12 } from './s12-wording';

/** Every rule of the lesson language. Adding one is a file in this folder and a line here. */
export const rules: readonly Rule[] = [
  ...[d1, d2, d3, d4, d5, d6, d7, d8],
  ...[s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12],
];
