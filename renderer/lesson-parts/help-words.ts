import { words } from 'virtual:words/lesson-parts';
import type { Need } from '../core/lesson/bank';
import type { HelpContent, HelpWhom } from '../core/lesson/help';

export const needNames: Readonly<Record<Need, string>> = {
  danger: words.inDangerNow(),
  report: words.reportIt(),
  remove: words.getAPictureBlocked(),
  talk: words.talkToSomeone(),
};

export const whomNames: Readonly<Record<HelpWhom, string>> = {
  'under-18': words.under18(),
  'over-18': words.over18(),
  child: words.aboutAChild(),
  self: words.forYourself(),
};

/** Stands where no contact is confirmed. */
export const unnamed = ({ adults }: Pick<HelpContent, 'adults'>) =>
  adults ? words.theSafeguardingLead() : words.theAdultYourSchoolHas();
