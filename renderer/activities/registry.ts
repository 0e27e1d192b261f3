import type { ActivityModel } from '../core/lesson/activity';
import { choice } from './choice/model';
import { clip } from './clip/model';
import { groups } from './groups/model';
import { mythFact } from './myth-fact/model';
import { reply } from './reply/model';
import { scale } from './scale/model';
import { sequence } from './sequence/model';
import { sort } from './sort/model';
import { spotFlags } from './spot-flags/model';
import { standingLine } from './standing-line/model';
import { story } from './story/model';
import { walkRound } from './walk-round/model';

/** Every activity kind. Adding one is a folder here and a line in this list; its views are found in the folder. */
export const activityKinds: readonly ActivityModel[] = [
  choice,
  clip,
  groups,
  mythFact,
  reply,
  scale,
  sequence,
  sort,
  spotFlags,
  standingLine,
  story,
  walkRound,
];
