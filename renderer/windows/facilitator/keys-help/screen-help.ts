import { words } from 'virtual:words/keys';

/** The screens that help tells about. */
export const helpScreens = [
  'home',
  'prepare',
  'projector',
  'print',
  'wall',
  'present',
  'shared',
  'covered',
  'wrap-up',
  'results',
  'merge',
  'settings',
  'record',
  'kept',
  'privacy',
] as const;
export type HelpScreen = (typeof helpScreens)[number];

interface ScreenHelp {
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** What each screen is for, for somebody in a hurry. */
export const screenHelp: Readonly<Record<HelpScreen, ScreenHelp>> = {
  home: { name: words.homeName(), paragraphs: [words.homeWhat(), words.homeOpen()] },
  prepare: { name: words.prepareName(), paragraphs: [words.prepareWhat(), words.prepareNothing()] },
  projector: { name: words.projectorName(), paragraphs: [words.projectorWhat(), words.projectorEnd()] },
  print: { name: words.printName(), paragraphs: [words.printWhat(), words.printPaper()] },
  wall: { name: words.wallName(), paragraphs: [words.wallWhat(), words.wallAlone(), words.wallTwo()] },
  present: {
    name: words.presentName(),
    paragraphs: [
      words.presentWhat(),
      words.presentBlank(),
      words.presentTime(),
      words.presentReading(),
      words.presentCount(),
    ],
  },
  shared: { name: words.sharedName(), paragraphs: [words.sharedWhat(), words.sharedBar(), words.sharedReading()] },
  covered: { name: words.coveredName(), paragraphs: [words.coveredWhat()] },
  'wrap-up': { name: words.wrapUpName(), paragraphs: [words.wrapUpWhat(), words.wrapUpErased()] },
  results: { name: words.resultsName(), paragraphs: [words.resultsWhat(), words.resultsExport()] },
  merge: { name: words.mergeName(), paragraphs: [words.mergeWhat(), words.mergeKept()] },
  settings: { name: words.settingsName(), paragraphs: [words.settingsWhat()] },
  record: { name: words.recordName(), paragraphs: [words.recordWhat(), words.recordStaff()] },
  kept: { name: words.keptName(), paragraphs: [words.keptWhat(), words.keptDelete()] },
  privacy: { name: words.privacyName(), paragraphs: [words.privacyWhat()] },
};
