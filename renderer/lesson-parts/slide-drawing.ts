import type { ComponentType, ReactElement } from 'react';
import { ActivityPart } from './activity-part';
import { Closer } from './closer';
import { Columns } from './columns';
import { ContentNote } from './content-note';
import { Discuss } from './discuss';
import { Classmates } from './drawings/classmates';
import { Morning } from './drawings/morning';
import { OpenDoor } from './drawings/open-door';
import { RoundTable } from './drawings/round-table';
import { SlipBox } from './drawings/slip-box';
import { Together } from './drawings/together';
import { TwoVoices } from './drawings/two-voices';
import { GroundRules } from './ground-rules';
import { HelpCard } from './help-card';
import { NotYourFault } from './not-your-fault';
import { Picture } from './picture';
import { QuestionBox } from './question-box';
import { Welcome } from './welcome';

/** Parts that need the whole width of a slide. */
const wide: ReadonlySet<unknown> = new Set([ActivityPart, Columns, HelpCard, Picture]);

const drawings: ReadonlyMap<unknown, ComponentType> = new Map<unknown, ComponentType>([
  [Welcome, Classmates],
  [ContentNote, OpenDoor],
  [GroundRules, RoundTable],
  [NotYourFault, Together],
  [Discuss, TwoVoices],
  [QuestionBox, SlipBox],
  [Closer, Morning],
]);

export type SlideDrawing =
  | { readonly kind: 'drawing'; readonly Drawing: ComponentType }
  /** Words only: the mark of the product, faint, beside them. */
  | { readonly kind: 'motif' }
  | { readonly kind: 'none' };

/** What is drawn beside the blocks on show: the drawing of the first that has one, unless one of them needs the room. */
export function slideDrawing(shown: readonly ReactElement[]): SlideDrawing {
  if (shown.some((block) => wide.has(block.type))) return { kind: 'none' };
  for (const block of shown) {
    const Drawing = drawings.get(block.type);
    if (Drawing !== undefined) return { kind: 'drawing', Drawing };
  }
  return { kind: 'motif' };
}
