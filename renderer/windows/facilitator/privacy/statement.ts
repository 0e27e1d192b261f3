import { words } from 'virtual:words/privacy';

/** A part of the statement. */
export interface StatementPart {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The privacy statement for adults. The pages in docs/privacy/ are written from it, so the two cannot differ. */
export const adultStatement: readonly StatementPart[] = [
  { title: words.oneLine(), paragraphs: [words.oneLineText()] },
  { title: words.answers(), paragraphs: [words.answersText()] },
  { title: words.kept(), paragraphs: [words.keptText(), words.keptMonth()] },
  { title: words.notKept(), paragraphs: [words.notKeptText()] },
  { title: words.who(), paragraphs: [words.whoText()] },
  { title: words.disclosure(), paragraphs: [words.disclosureText()] },
  { title: words.staff(), paragraphs: [words.staffText()] },
  { title: words.rights(), paragraphs: [words.rightsText()] },
  { title: words.contacts(), paragraphs: [words.contactsText()] },
];

/** What whoever uses the statement fills in. */
export const toFillIn = words.contactsLine();

/** The same for pupils, a line each: read at about age 11, and short enough for a slide. */
export const pupilStatement = {
  title: words.pupilTitle(),
  lines: [
    words.pupilWho(),
    words.pupilCounted(),
    words.pupilTotals(),
    words.pupilHands(),
    words.pupilSent(),
    words.pupilTell(),
    words.pupilCard(),
  ],
} as const;
