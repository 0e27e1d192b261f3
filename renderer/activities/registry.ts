import type { ActivityModel } from '../core/lesson/activity';
import { choice } from './choice/model';
import { reply } from './reply/model';
import { scale } from './scale/model';
import { sequence } from './sequence/model';
import { spotFlags } from './spot-flags/model';
import { story } from './story/model';

/** Every activity kind. Adding one is a folder here and a line in this list; its views are found in the folder. */
export const activityKinds: readonly ActivityModel[] = [choice, reply, scale, sequence, spotFlags, story];
