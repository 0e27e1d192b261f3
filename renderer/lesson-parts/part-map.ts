import { ActivityPart } from './activity-part';
import { Callout } from './callout';
import { Closer } from './closer';
import { Columns } from './columns';
import { ContentNote } from './content-note';
import { Discuss } from './discuss';
import { Fact } from './fact';
import { For } from './for-nation';
import { GroundRules } from './ground-rules';
import { HelpCard } from './help-card';
import { InlineHelpline } from './inline-helpline';
import type { AudienceLesson, PartMap } from './lesson-module';
import { NotYourFault } from './not-your-fault';
import { Picture } from './picture';
import { QuestionBox } from './question-box';
import { Slide } from './slide';
import { SlideBreak } from './slide-break';
import { Welcome } from './welcome';

const parts: PartMap = {
  Break: SlideBreak,
  Callout,
  Closer,
  Columns,
  ContentNote,
  Discuss,
  Fact,
  For,
  GroundRules,
  HelpCard,
  Helpline: InlineHelpline,
  NotYourFault,
  Picture,
  QuestionBox,
  Slide,
  Welcome,
};

/** Every part the room's display knows, with the activity kinds this lesson uses. There is none for notes. */
export function partMapFor(lesson: AudienceLesson): PartMap {
  const kinds = new Set(Object.values(lesson.activities).map((activity) => activity.kind));
  return { ...parts, ...Object.fromEntries([...kinds].map((kind) => [kind, ActivityPart])) };
}
