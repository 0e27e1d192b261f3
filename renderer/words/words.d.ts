// Made by `npm run words` from the catalogues in `en-GB/`. Do not edit.

declare module 'virtual:words/activities-clip' {
  export const words: {
    readonly captions: () => string;
    readonly playHere: () => string;
    readonly transcriptOf: (values: { readonly title: string | number }) => string;
    readonly page: (values: { readonly page: string | number; readonly pages: string | number }) => string;
    readonly clip: () => string;
    readonly play: () => string;
    readonly pause: () => string;
    readonly fromTheStart: () => string;
    readonly pressOnDisplay: () => string;
    readonly showTranscript: () => string;
    readonly pageBefore: () => string;
    readonly pageAfter: () => string;
  };
}

declare module 'virtual:words/activities-groups' {
  export const words: {
    readonly groupsOf: (values: { readonly people: number }) => string;
    readonly groupsBetween: (values: { readonly fewest: string | number; readonly most: string | number }) => string;
    readonly aboutMinutes: (values: { readonly minutes: number }) => string;
    readonly groupCount: (values: { readonly count: number }) => string;
    readonly cardFor: (values: { readonly count: number; readonly groups: string | number }) => string;
    readonly minutesLeft: (values: { readonly minutes: number }) => string;
    readonly lastMinute: () => string;
    readonly timeIsUp: () => string;
    readonly groupWork: () => string;
    readonly numberOfGroups: () => string;
    readonly notSaid: () => string;
    readonly oneGroupMore: () => string;
    readonly oneGroupFewer: () => string;
    readonly timer: () => string;
    readonly timerOff: (values: { readonly minutes: number }) => string;
    readonly paused: (values: { readonly left: string | number }) => string;
    readonly startTimer: () => string;
    readonly pauseTimer: () => string;
    readonly goOn: () => string;
    readonly oneMinuteMore: () => string;
    readonly oneMinuteLess: () => string;
    readonly resetTimer: () => string;
  };
}

declare module 'virtual:words/activities-myth-fact' {
  export const words: {
    readonly whatIsSo: () => string;
    readonly hands: (values: { readonly count: number }) => string;
    readonly answerKey: () => string;
    readonly behindIt: (values: { readonly misconception: string | number }) => string;
    readonly handsFor: (values: { readonly answer: string | number; readonly count: number }) => string;
  };
}

declare module 'virtual:words/activities-options' {
  export const words: {
    readonly answerKey: () => string;
    readonly mayThink: (values: { readonly misconception: string | number }) => string;
    readonly hands: (values: { readonly count: number }) => string;
    readonly handsAfterNumber: () => string;
    readonly safeAnswer: () => string;
  };
}

declare module 'virtual:words/activities-reply' {
  export const words: {
    readonly replyThatHelps: () => string;
    readonly wordsToKeepAre: (values: { readonly words: string | number }) => string;
    readonly wordsToKeep: () => string;
  };
}

declare module 'virtual:words/activities-scale' {
  export const words: {
    readonly handsAfterNumber: () => string;
    readonly aboutThisStatement: () => string;
    readonly thereIsNoRightAnswer: () => string;
    readonly handsFrom1To5: (values: { readonly hands: string | number }) => string;
  };
}

declare module 'virtual:words/activities-sequence' {
  export const words: {
    readonly yes: () => string;
    readonly moveIt: () => string;
    readonly before: () => string;
    readonly keepInLine: (values: { readonly cards: string | number }) => string;
    readonly bin: () => string;
    readonly cardsInOrder: () => string;
    readonly noCardsInTheLine: () => string;
    readonly moveUp: () => string;
    readonly moveDown: () => string;
    readonly toTheBin: () => string;
    readonly backToTheLine: () => string;
    readonly moveOf: (values: { readonly move: string | number; readonly text: string | number }) => string;
    readonly cards: () => string;
    readonly gettingTheCards: () => string;
    readonly empty: () => string;
    readonly answerKey: () => string;
    readonly thisOrderIsRight: () => string;
    readonly whatMatters: () => string;
    readonly notYet: () => string;
    readonly comesBefore: (values: { readonly first: string | number; readonly second: string | number }) => string;
    readonly holdsNow: () => string;
    readonly binWhy: (values: { readonly text: string | number; readonly why: string | number }) => string;
    readonly whenItComesFirst: (values: { readonly first: string | number }) => string;
  };
}

declare module 'virtual:words/activities-sort' {
  export const words: {
    readonly yourChoice: () => string;
    readonly sortedInto: (values: { readonly route: string | number }) => string;
    readonly sorting: () => string;
    readonly howTo: () => string;
    readonly inRoute: (values: { readonly route: string | number }) => string;
    readonly takeBack: () => string;
    readonly takeBackCase: (values: { readonly name: string | number }) => string;
    readonly putItIn: () => string;
    readonly answerKey: () => string;
    readonly trap: (values: { readonly misconception: string | number }) => string;
  };
}

declare module 'virtual:words/activities-spot-flags' {
  export const words: {
    readonly builtToMakeFeel: (values: { readonly name: string | number }) => string;
    readonly flagOf: (values: { readonly tactic: string | number }) => string;
    readonly notSureOf: (values: { readonly tactic: string | number }) => string;
    readonly fine: () => string;
    readonly lineFrom: (values: { readonly number: string | number; readonly name: string | number }) => string;
    readonly flag: () => string;
    readonly linesOfTheChat: () => string;
    readonly flagLine: (values: { readonly number: string | number; readonly text: string | number }) => string;
  };
}

declare module 'virtual:words/activities-standing-line' {
  export const words: {
    readonly endsOfTheLine: () => string;
    readonly mayPass: () => string;
    readonly mostStand: (values: { readonly spot: string | number; readonly first: string | number; readonly second: string | number }) => string;
    readonly standingLine: () => string;
    readonly nobodyCounted: () => string;
    readonly whereMostStand: () => string;
    readonly spot: (values: { readonly spot: string | number; readonly first: string | number; readonly second: string | number }) => string;
    readonly revealAsks: (values: { readonly ask: string | number }) => string;
  };
}

declare module 'virtual:words/activities-story' {
  export const words: {
    readonly help: () => string;
    readonly story: () => string;
    readonly pressVote: () => string;
    readonly theClassFollows: () => string;
    readonly howTheClassVoted: () => string;
    readonly follow: (values: { readonly letter: string | number; readonly votes: string | number }) => string;
    readonly safeChoice: () => string;
    readonly sayingNoWorksHere: () => string;
    readonly helpArrives: () => string;
    readonly goOn: () => string;
    readonly stepBack: () => string;
    readonly tryTheOtherBranch: () => string;
    readonly startTheStoryAgain: () => string;
    readonly toTalkAbout: () => string;
  };
}

declare module 'virtual:words/activities-walk-round' {
  export const words: {
    readonly whoWrites: (values: { readonly own: string | number; readonly other: string | number; readonly app: string | number }) => string;
    readonly usualTask: () => string;
    readonly mayPass: () => string;
    readonly stations: () => string;
    readonly station: (values: { readonly number: string | number; readonly of: string | number }) => string;
    readonly ofStations: (values: { readonly of: string | number }) => string;
    readonly theGroupSays: () => string;
    readonly flag: () => string;
    readonly unsure: () => string;
    readonly fine: () => string;
    readonly ordinary: () => string;
    readonly everybodyWalks: () => string;
    readonly answerKey: () => string;
    readonly flagsFound: (values: { readonly found: string | number; readonly of: string | number }) => string;
  };
}

declare module 'virtual:words/audience' {
  export const words: {
    readonly notAlone: () => string;
    readonly display: (values: { readonly number: string | number }) => string;
    readonly backInAMoment: () => string;
    readonly screenIsBlack: () => string;
    readonly screenIsWhite: () => string;
    readonly keyWords: () => string;
    readonly whereToGetHelp: () => string;
  };
}

declare module 'virtual:words/components' {
  export const words: {
    readonly goBack: () => string;
    readonly close: () => string;
    readonly typeWholeNumber: (values: { readonly min: string | number; readonly max: string | number }) => string;
    readonly on: () => string;
    readonly off: () => string;
    readonly productName: () => string;
    readonly documentTitle: (values: { readonly screen: string | number; readonly product: string | number }) => string;
    readonly officerLeads: () => string;
    readonly teacherLeads: () => string;
    readonly youthWorkerLeads: () => string;
    readonly safeguardingLeadLeads: () => string;
  };
}

declare module 'virtual:words/contacts' {
  export const words: {
    readonly tooLong: (values: { readonly limit: string | number }) => string;
    readonly noLinks: () => string;
    readonly safeguardingLead: () => string;
    readonly policeOfficer: () => string;
    readonly clubContact: () => string;
    readonly localContact: (values: { readonly number: string | number }) => string;
    readonly whoTheyAre: () => string;
    readonly nameAndPlace: () => string;
    readonly nameAndPlaceExample: () => string;
    readonly remove: () => string;
    readonly removeRole: (values: { readonly role: string | number }) => string;
    readonly removeNumber: (values: { readonly number: string | number }) => string;
    readonly addContact: () => string;
  };
}

declare module 'virtual:words/cuts' {
  export const words: {
    readonly tooLong: (values: { readonly over: string | number; readonly slides: string | number; readonly freed: string | number }) => string;
    readonly tooLongTeach: (values: { readonly over: string | number; readonly slides: string | number; readonly freed: string | number }) => string;
    readonly andTeach: (values: { readonly slides: string | number; readonly freed: string | number }) => string;
    readonly stillTooLong: (values: { readonly short: string | number }) => string;
    readonly stillTooLongHere: (values: { readonly short: string | number }) => string;
    readonly inMinutes: (values: { readonly title: string | number; readonly minutes: string | number; readonly before: string | number }) => string;
    readonly dropThem: (values: { readonly count: number }) => string;
    readonly shortenThem: (values: { readonly count: number }) => string;
    readonly dropAndShorten: () => string;
    readonly quoted: (values: { readonly title: string | number }) => string;
    readonly fullTime: (values: { readonly planned: string | number; readonly title: string | number }) => string;
    readonly undo: () => string;
    readonly outcomesKept: () => string;
    readonly outcomeUntaught: (values: { readonly number: string | number; readonly outcome: string | number }) => string;
    readonly outcomeUnasked: (values: { readonly number: string | number; readonly outcome: string | number }) => string;
    readonly askedOnce: (values: { readonly question: string | number }) => string;
  };
}

declare module 'virtual:words/home' {
  export const words: {
    readonly continueLesson: () => string;
    readonly finishWithout: () => string;
    readonly askFinishWithout: () => string;
    readonly finishIt: () => string;
    readonly finishWithoutExplained: () => string;
    readonly stillOpen: (values: { readonly lesson: string | number }) => string;
    readonly lessonHasEnded: () => string;
    readonly wrapUpToDo: () => string;
    readonly slide: (values: { readonly number: string | number; readonly title: string | number }) => string;
    readonly minutesIn: (values: { readonly minutes: number }) => string;
    readonly questionsCounted: (values: { readonly count: number }) => string;
    readonly begun: (values: { readonly day: string | number }) => string;
    readonly notAlone: () => string;
    readonly noLessons: () => string;
    readonly noLessonsExplained: () => string;
    readonly lessons: () => string;
    readonly assemblies: () => string;
    readonly followUps: () => string;
    readonly workshops: () => string;
    readonly taughtLast: () => string;
    readonly noneReviewed: () => string;
    readonly mainNavigation: () => string;
    readonly results: () => string;
    readonly settings: () => string;
    readonly lesson: () => string;
    readonly assembly: () => string;
    readonly workshop: () => string;
    readonly briefing: () => string;
    readonly forStaffAndParents: () => string;
    readonly startLesson: () => string;
    readonly prepare: () => string;
    readonly notReviewed: () => string;
    readonly pupilsAged: (values: { readonly youngest: string | number; readonly oldest: string | number }) => string;
    readonly readingAge: (values: { readonly age: string | number }) => string;
    readonly minutes: (values: { readonly minutes: number }) => string;
    readonly reviewed: (values: { readonly day: string | number }) => string;
    readonly reviewedLongAgo: (values: { readonly day: string | number }) => string;
    readonly reviewOverdue: (values: { readonly day: string | number }) => string;
    readonly openElsewhere: () => string;
    readonly takeOver: () => string;
    readonly leaveThere: () => string;
    readonly openElsewhereExplained: () => string;
    readonly lessonStillOpen: () => string;
    readonly continueOpen: () => string;
    readonly startNew: () => string;
    readonly startNewExplained: () => string;
    readonly waitingForSlips: () => string;
    readonly typeSlips: () => string;
    readonly waitsUntil: (values: { readonly day: string | number }) => string;
    readonly tourTitle: () => string;
    readonly tourPlace: (values: { readonly step: string | number }) => string;
    readonly tourBack: () => string;
    readonly tourNext: () => string;
    readonly tourSkip: () => string;
    readonly tourDone: () => string;
    readonly tourPrepare: () => string;
    readonly tourPrepareText: () => string;
    readonly tourWall: () => string;
    readonly tourWallText: () => string;
    readonly tourTeach: () => string;
    readonly tourTeachText: () => string;
    readonly tourCount: () => string;
    readonly tourCountText: () => string;
    readonly tourEnd: () => string;
    readonly tourEndText: () => string;
  };
}

declare module 'virtual:words/keys' {
  export const words: {
    readonly right: () => string;
    readonly down: () => string;
    readonly pageDown: () => string;
    readonly space: () => string;
    readonly enter: () => string;
    readonly doesNext: () => string;
    readonly left: () => string;
    readonly up: () => string;
    readonly pageUp: () => string;
    readonly backspace: () => string;
    readonly doesBack: () => string;
    readonly home: () => string;
    readonly end: () => string;
    readonly doesFirstOrLast: () => string;
    readonly doesBlack: () => string;
    readonly doesWhite: () => string;
    readonly doesHide: () => string;
    readonly doesHelp: () => string;
    readonly doesReveal: () => string;
    readonly doesResponses: () => string;
    readonly oneToNine: () => string;
    readonly doesCount: () => string;
    readonly numberThenEnter: () => string;
    readonly doesGoTo: () => string;
    readonly doesSlideList: () => string;
    readonly doesSwap: () => string;
    readonly doesNotesSize: () => string;
    readonly doesFullScreen: () => string;
    readonly doesDisclosure: () => string;
    readonly ctrlWith: (values: { readonly key: string | number }) => string;
    readonly doesUndo: () => string;
    readonly doesSave: () => string;
    readonly doesPrint: () => string;
    readonly doesThisList: () => string;
    readonly keysAndHelp: () => string;
    readonly singleKeysOff: () => string;
    readonly key: () => string;
    readonly does: () => string;
    readonly clicker: () => string;
    readonly help: () => string;
    readonly thisScreen: (values: { readonly screen: string | number }) => string;
    readonly otherScreens: () => string;
    readonly keysWhileTeaching: () => string;
    readonly showTour: () => string;
    readonly homeName: () => string;
    readonly homeWhat: () => string;
    readonly homeOpen: () => string;
    readonly prepareName: () => string;
    readonly prepareWhat: () => string;
    readonly prepareNothing: () => string;
    readonly printName: () => string;
    readonly printWhat: () => string;
    readonly printPaper: () => string;
    readonly wallName: () => string;
    readonly wallWhat: () => string;
    readonly wallAlone: () => string;
    readonly wallTwo: () => string;
    readonly presentName: () => string;
    readonly presentWhat: () => string;
    readonly presentBlank: () => string;
    readonly presentTime: () => string;
    readonly presentReading: () => string;
    readonly presentCount: () => string;
    readonly sharedName: () => string;
    readonly sharedWhat: () => string;
    readonly sharedBar: () => string;
    readonly sharedReading: () => string;
    readonly coveredName: () => string;
    readonly coveredWhat: () => string;
    readonly wrapUpName: () => string;
    readonly wrapUpWhat: () => string;
    readonly wrapUpErased: () => string;
    readonly resultsName: () => string;
    readonly resultsWhat: () => string;
    readonly resultsExport: () => string;
    readonly settingsName: () => string;
    readonly settingsWhat: () => string;
  };
}

declare module 'virtual:words/lesson-parts' {
  export const words: {
    readonly talkAboutIt: () => string;
    readonly aboutMinutes: (values: { readonly minutes: number }) => string;
    readonly someoneHere: () => string;
    readonly inDangerNow: () => string;
    readonly reportIt: () => string;
    readonly getAPictureBlocked: () => string;
    readonly talkToSomeone: () => string;
    readonly under18: () => string;
    readonly over18: () => string;
    readonly aboutAChild: () => string;
    readonly forYourself: () => string;
    readonly theAdultYourSchoolHas: () => string;
    readonly theSafeguardingLead: () => string;
    readonly text: (values: { readonly value: string | number }) => string;
    readonly weWillBeBackIn: () => string;
    readonly helpIsHere: () => string;
    readonly youAreNotAlone: () => string;
    readonly keyWords: () => string;
    readonly keyWordsPage: (values: { readonly page: string | number; readonly pages: string | number }) => string;
    readonly notAlone: () => string;
    readonly whichNumberDoesTheRoom: () => string;
    readonly takenAway: (values: { readonly words: string | number }) => string;
  };
}

declare module 'virtual:words/prepare' {
  export const words: {
    readonly assembly: () => string;
    readonly assemblyExplained: () => string;
    readonly lessonHasRoom: (values: { readonly lessons: string | number }) => string;
    readonly bookFollowUp: (values: { readonly lessons: string | number }) => string;
    readonly bookSomething: () => string;
    readonly lessonOfMinutes: (values: { readonly title: string | number; readonly minutes: number }) => string;
    readonly prepareInstead: (values: { readonly lesson: string | number }) => string;
    readonly prepareFollowUp: (values: { readonly lesson: string | number }) => string;
    readonly leadTold: () => string;
    readonly leadToldHint: () => string;
    readonly groundRules: () => string;
    readonly groundRulesHint: () => string;
    readonly roomChecked: () => string;
    readonly roomCheckedHint: () => string;
    readonly quietAlternative: () => string;
    readonly quietAlternativeHint: (values: { readonly who: string | number }) => string;
    readonly england: () => string;
    readonly wales: () => string;
    readonly scotland: () => string;
    readonly northernIreland: () => string;
    readonly beforeYouStart: () => string;
    readonly nationNotSet: () => string;
    readonly setInSettings: () => string;
    readonly change: () => string;
    readonly helplinesChecked: () => string;
    readonly nationIs: (values: { readonly nation: string | number }) => string;
    readonly helplinesUnchecked: (values: { readonly unchecked: string | number; readonly all: string | number }) => string;
    readonly ages: (values: { readonly youngest: string | number; readonly oldest: string | number }) => string;
    readonly secondaryYear: (values: { readonly year: string | number }) => string;
    readonly year: (values: { readonly year: string | number }) => string;
    readonly wholeClass: () => string;
    readonly wholeClassCaution: () => string;
    readonly smallGroup: () => string;
    readonly smallGroupCaution: () => string;
    readonly hall: () => string;
    readonly hallCaution: () => string;
    readonly adults: () => string;
    readonly adultsCaution: () => string;
    readonly yourGroup: () => string;
    readonly yearGroup: () => string;
    readonly notSaid: () => string;
    readonly setting: () => string;
    readonly groupNotKept: () => string;
    readonly helpCard: () => string;
    readonly cardConfirmed: (values: { readonly who: string | number }) => string;
    readonly cardNotConfirmed: (values: { readonly who: string | number }) => string;
    readonly confirmCard: () => string;
    readonly confirmCardHint: (values: { readonly who: string | number }) => string;
    readonly noNameHint: (values: { readonly who: string | number }) => string;
    readonly unfinishedNameHint: (values: { readonly who: string | number }) => string;
    readonly helplines: () => string;
    readonly helplinesExplained: () => string;
    readonly notChecked: () => string;
    readonly checkedLongAgo: (values: { readonly day: string | number }) => string;
    readonly checked: (values: { readonly day: string | number }) => string;
    readonly plan: () => string;
    readonly minutesYouHave: () => string;
    readonly unpaired: () => string;
    readonly alwaysKept: () => string;
    readonly keep: () => string;
    readonly dropped: () => string;
    readonly minutesOf: (values: { readonly planned: string | number; readonly all: string | number }) => string;
    readonly min: (values: { readonly minutes: string | number }) => string;
    readonly keepSlide: (values: { readonly title: string | number }) => string;
    readonly prepare: () => string;
    readonly byTheEnd: () => string;
    readonly readingAge: (values: { readonly age: string | number; readonly audience: string | number; readonly youngest: string | number }) => string;
    readonly startLesson: () => string;
    readonly plannedAndChecked: (values: { readonly minutes: string | number; readonly done: string | number; readonly all: string | number }) => string;
    readonly home: () => string;
    readonly onPaper: () => string;
    readonly printForYou: () => string;
    readonly printForPupils: (values: { readonly who: string | number }) => string;
    readonly printForCounting: () => string;
    readonly guideHint: () => string;
    readonly tutorScriptHint: () => string;
    readonly helpCardHint: (values: { readonly sheets: string | number; readonly n: string | number; readonly who: string | number }) => string;
    readonly keyWordsHint: (values: { readonly who: string | number }) => string;
    readonly questionCardsHint: (values: { readonly sheets: string | number; readonly n: string | number; readonly who: string | number }) => string;
    readonly slipsHint: (values: { readonly sheets: string | number; readonly n: string | number; readonly who: string | number }) => string;
    readonly votingCardsHint: (values: { readonly sheets: number }) => string;
    readonly tallyHint: () => string;
    readonly noSlips: () => string;
    readonly hands: () => string;
    readonly paperSlips: () => string;
    readonly talkOnly: () => string;
    readonly howPupilsAnswer: (values: { readonly who: string | number }) => string;
    readonly slipsExplained: () => string;
    readonly handsExplained: () => string;
    readonly talkExplained: () => string;
    readonly answerTo: (values: { readonly who: string | number; readonly question: string | number }) => string;
    readonly askedTwice: (values: { readonly slides: string | number }) => string;
    readonly slide: (values: { readonly number: string | number; readonly title: string | number }) => string;
    readonly hallText: () => string;
    readonly hallHint: () => string;
  };
}

declare module 'virtual:words/present' {
  export const words: {
    readonly stayCalmMakeSpace: () => string;
    readonly inFrontOfOthersThank: () => string;
    readonly sayThreeThings: () => string;
    readonly imGladYouToldMe: () => string;
    readonly beHonestAboutWhoYou: () => string;
    readonly iCantKeepThisJust: () => string;
    readonly anyoneInDangerNow: () => string;
    readonly ifLifeIsAtRisk: () => string;
    readonly listenDontInterview: () => string;
    readonly theirWordsTheirPaceNo: () => string;
    readonly dontLook: () => string;
    readonly neverViewCopyPrintSave: () => string;
    readonly dontDeleteDontTakeThe: () => string;
    readonly askThemNotToPay: () => string;
    readonly goToTheSafeguardingLead: () => string;
    readonly inPersonOrByPhone: () => string;
    readonly writeItDownSoon: () => string;
    readonly dateTimeTheirWordsWhat: () => string;
    readonly helpThemActWithSupport: () => string;
    readonly ceopOrPoliceReportRemove: () => string;
    readonly stayAlongside: () => string;
    readonly sayWhatHappensNextAnd: () => string;
    readonly lookAfterYourself: () => string;
    readonly talkToSomeoneAfterwards: () => string;
    readonly followYourSchoolsOrOrganisations: () => string;
    readonly severalTell: () => string;
    readonly causedHarm: () => string;
    readonly onACard: () => string;
    readonly neverDo: () => string;
    readonly whenPupilTells: () => string;
    readonly present: () => string;
    readonly slideOfLesson: (values: { readonly slide: string | number; readonly lesson: string | number }) => string;
    readonly notPrintedWhileTaught: () => string;
    readonly changeWindowsOver: () => string;
    readonly dragWindowsOver: () => string;
    readonly thenAnswerAgain: () => string;
    readonly projectorStaysCovered: () => string;
    readonly backToSlide: () => string;
    readonly beforeYouGoOn: () => string;
    readonly slideNumberTitle: (values: { readonly number: string | number; readonly title: string | number }) => string;
    readonly slideOf: (values: { readonly number: string | number; readonly count: string | number }) => string;
    readonly endLesson: () => string;
    readonly help: () => string;
    readonly roomSeesNow: () => string;
    readonly comesNext: () => string;
    readonly next: () => string;
    readonly endOfLesson: () => string;
    readonly storyWaits: () => string;
    readonly ifPupilTells: (values: { readonly who: string | number }) => string;
    readonly roomSeesHeading: () => string;
    readonly roomSees: (values: { readonly screen: string | number }) => string;
    readonly roomSeesCounting: (values: { readonly screen: string | number }) => string;
    readonly readyToShow: (values: { readonly screen: string | number }) => string;
    readonly readyToShowCounting: (values: { readonly screen: string | number }) => string;
    readonly displayClosed: () => string;
    readonly displayLate: () => string;
    readonly displayDisturbed: () => string;
    readonly openAudienceDisplay: () => string;
    readonly helpWithReading: () => string;
    readonly keyWords: () => string;
    readonly readAloud: () => string;
    readonly thisActivity: () => string;
    readonly time: () => string;
    readonly minutesLeft: (values: { readonly time: string | number; readonly minutes: string | number }) => string;
    readonly minutesOver: (values: { readonly time: string | number; readonly minutes: string | number }) => string;
    readonly onTime: () => string;
    readonly minutesAhead: (values: { readonly minutes: string | number }) => string;
    readonly minutesBehind: (values: { readonly minutes: string | number }) => string;
    readonly behindDrop: (values: { readonly minutes: string | number; readonly count: number; readonly slides: string | number }) => string;
    readonly behindShorten: (values: { readonly minutes: string | number; readonly count: number; readonly slides: string | number }) => string;
    readonly behindDropAndShorten: (values: { readonly minutes: string | number }) => string;
    readonly opensPlan: () => string;
    readonly restOfPlan: () => string;
    readonly howLongLeft: () => string;
    readonly planTakes: (values: { readonly planned: string | number; readonly time: string | number }) => string;
    readonly byThePlan: () => string;
    readonly lessonControls: () => string;
    readonly previousSlide: () => string;
    readonly nextSlide: () => string;
    readonly blankScreen: () => string;
    readonly helpNow: () => string;
    readonly hideFromPupils: () => string;
    readonly openResponses: () => string;
    readonly responses: () => string;
    readonly revealAnswer: () => string;
    readonly slides: () => string;
    readonly notes: () => string;
    readonly notesSmaller: () => string;
    readonly notesLarger: () => string;
    readonly notesOfSlide: () => string;
    readonly noteSay: () => string;
    readonly noteDo: () => string;
    readonly slideMinutes: (values: { readonly minutes: string | number }) => string;
    readonly dropSlide: (values: { readonly number: string | number }) => string;
    readonly putBackSlide: (values: { readonly number: string | number }) => string;
    readonly noSlide: (values: { readonly number: string | number }) => string;
    readonly goToSlide: (values: { readonly number: string | number }) => string;
    readonly factKeptOff: (values: { readonly fact: string | number }) => string;
    readonly partKeptOff: () => string;
    readonly notSaved: () => string;
    readonly notSavedShared: () => string;
    readonly projectorCovered: () => string;
    readonly coverProjectorFirst: () => string;
    readonly projectorIsCovered: () => string;
    readonly whichNumber: () => string;
    readonly numberOtherScreen: () => string;
    readonly numberThisScreen: () => string;
    readonly numbersBoth: () => string;
    readonly numbersNeither: () => string;
    readonly dragAudienceWindow: () => string;
    readonly canRoomSee: () => string;
    readonly samePictureCounts: () => string;
    readonly onlyISee: () => string;
    readonly roomSeesThis: () => string;
    readonly secondDisplay: () => string;
    readonly backToHome: () => string;
    readonly howManyPupils: (values: { readonly who: string | number }) => string;
    readonly howManyPupilsHint: () => string;
    readonly startCounting: () => string;
    readonly takeThisNumber: () => string;
    readonly notNow: () => string;
    readonly beforeFirstCount: () => string;
    readonly changeNumberOfPupils: (values: { readonly who: string | number }) => string;
    readonly countedAlready: (values: { readonly counted: string | number; readonly n: string | number }) => string;
    readonly countAgain: () => string;
    readonly keepCount: () => string;
    readonly countAgainExplained: () => string;
    readonly countedOf: (values: { readonly total: string | number; readonly n: string | number }) => string;
    readonly optionCounted: (values: { readonly option: string | number; readonly count: string | number }) => string;
    readonly everyoneCounted: () => string;
    readonly leftToCount: (values: { readonly left: string | number }) => string;
    readonly keyNumber: (values: { readonly number: string | number }) => string;
    readonly takeOneAway: () => string;
    readonly addOne: () => string;
    readonly theRest: () => string;
    readonly countKeys: (values: { readonly last: string | number }) => string;
    readonly undo: () => string;
    readonly discardCount: () => string;
    readonly changePupils: (values: { readonly who: string | number; readonly n: number }) => string;
    readonly voteNotKept: () => string;
    readonly closingReplaces: (values: { readonly earlier: number }) => string;
    readonly closingLeaves: (values: { readonly left: string | number }) => string;
    readonly closingKeeps: () => string;
    readonly closeResponses: () => string;
    readonly countingHands: (values: { readonly total: string | number; readonly n: string | number }) => string;
    readonly countingHandsLast: (values: { readonly mark: string | number; readonly total: string | number; readonly n: string | number }) => string;
    readonly scalePoint: (values: { readonly mark: string | number }) => string;
    readonly theRestTo: (values: { readonly mark: string | number }) => string;
    readonly countingKeys: () => string;
    readonly restGoes: () => string;
    readonly blackScreen: () => string;
    readonly whiteScreen: () => string;
    readonly holdingSlide: () => string;
    readonly helpSlide: () => string;
    readonly keyWordsScreen: () => string;
    readonly keyWordsPage: (values: { readonly page: string | number; readonly pages: string | number }) => string;
    readonly closingHelpSlide: () => string;
    readonly largeNumber: (values: { readonly number: string | number }) => string;
    readonly blankButton: () => string;
    readonly hideButton: () => string;
    readonly coveredBy: (values: { readonly screen: string | number; readonly key: string | number }) => string;
    readonly uncoverFirst: (values: { readonly screen: string | number; readonly key: string | number }) => string;
    readonly coveredByWords: () => string;
    readonly uncoverWordsFirst: () => string;
    readonly noKeyWords: () => string;
    readonly handsBeingCounted: () => string;
    readonly lastSlide: () => string;
    readonly firstSlide: () => string;
    readonly storyNotFinished: () => string;
    readonly nothingToReveal: () => string;
    readonly nothingToCount: () => string;
    readonly answeredOnSlips: () => string;
    readonly pressAgainToCount: (values: { readonly counted: string | number; readonly n: string | number }) => string;
    readonly nothingToUndo: () => string;
    readonly takeOneAwayFirst: () => string;
    readonly nothingTakenAway: () => string;
    readonly countAtZero: () => string;
    readonly numberBelowCount: (values: { readonly counted: number; readonly who: string | number }) => string;
    readonly numberFixed: () => string;
  };
}

declare module 'virtual:words/print' {
  export const words: {
    readonly facilitatorGuide: () => string;
    readonly tutorScript: () => string;
    readonly pupilHelpCards: () => string;
    readonly adultHelpCards: () => string;
    readonly keyWords: () => string;
    readonly answerSlips: () => string;
    readonly questionCards: () => string;
    readonly votingCards: () => string;
    readonly tallySheet: () => string;
    readonly print: () => string;
    readonly prepare: () => string;
    readonly printedAs: () => string;
    readonly sheets: () => string;
    readonly cardUsual: (values: { readonly layout: string | number; readonly cards: string | number }) => string;
    readonly cardPocket: (values: { readonly cards: string | number }) => string;
    readonly usualPrint: () => string;
    readonly largePrint: () => string;
    readonly withStatements: () => string;
    readonly numbersOnly: () => string;
    readonly gatesForClass: () => string;
    readonly rowsForHall: () => string;
    readonly guideAdvice: () => string;
    readonly tutorAdvice: () => string;
    readonly notChecked: () => string;
    readonly checkEachNumber: () => string;
    readonly helpCardAdvice: (values: { readonly cards: number }) => string;
    readonly tooMuchForPocket: () => string;
    readonly keyWordAdvice: () => string;
    readonly slipsAdvice: (values: { readonly slips: string | number; readonly n: string | number; readonly who: string | number; readonly copies: number }) => string;
    readonly questionCardAdvice: (values: { readonly cards: string | number; readonly who: string | number }) => string;
    readonly votingAdvice: (values: { readonly sheets: number; readonly who: string | number }) => string;
    readonly tallyAdvice: () => string;
    readonly tallySlipsAdvice: (values: { readonly who: string | number }) => string;
    readonly pileBefore: () => string;
    readonly pileDuring: () => string;
    readonly pileAfter: () => string;
    readonly slips: (values: { readonly pile: string | number }) => string;
    readonly slipsOnSheet: (values: { readonly pile: string | number; readonly sheet: string | number }) => string;
    readonly noName: () => string;
    readonly scaleEnds: (values: { readonly low: string | number; readonly points: string | number; readonly high: string | number }) => string;
    readonly questionEnds: (values: { readonly number: string | number; readonly ends: string | number }) => string;
    readonly questionsRangeEnds: (values: { readonly from: string | number; readonly to: string | number; readonly ends: string | number }) => string;
    readonly questionsEnds: (values: { readonly numbers: string | number; readonly ends: string | number }) => string;
    readonly oneQuestion: () => string;
    readonly oneAdultReads: () => string;
    readonly someoneHere: () => string;
    readonly helpCards: () => string;
    readonly numbersChecked: (values: { readonly month: string | number }) => string;
    readonly numbersNotChecked: () => string;
    readonly ages: (values: { readonly youngest: string | number; readonly oldest: string | number }) => string;
    readonly minutesLong: (values: { readonly minutes: number }) => string;
    readonly notReviewed: () => string;
    readonly keepAway: (values: { readonly who: string | number }) => string;
    readonly byTheEnd: () => string;
    readonly safeguardingLead: () => string;
    readonly whoToTell: () => string;
    readonly helpToReadOut: () => string;
    readonly whenPupilTells: (values: { readonly who: string | number }) => string;
    readonly whereIAm: () => string;
    readonly plan: () => string;
    readonly slide: () => string;
    readonly minutes: () => string;
    readonly beginsAt: () => string;
    readonly ifTimeIsShort: () => string;
    readonly minutesShort: (values: { readonly minutes: string | number }) => string;
    readonly keep: () => string;
    readonly keepShorter: (values: { readonly minutes: string | number }) => string;
    readonly canBeDropped: () => string;
    readonly nothingToDrop: () => string;
    readonly dropWhenLate: (values: { readonly slides: string | number }) => string;
    readonly slideMinutes: (values: { readonly title: string | number; readonly minutes: string | number }) => string;
    readonly dropped: (values: { readonly slides: string | number }) => string;
    readonly shown: () => string;
    readonly talkFor: (values: { readonly minutes: number }) => string;
    readonly helpCardInGuide: (values: { readonly people: string | number }) => string;
    readonly pictureOf: (values: { readonly alt: string | number }) => string;
    readonly forTutors: () => string;
    readonly thankAndReassure: () => string;
    readonly noSecretNoPicture: () => string;
    readonly tellLeadNow: () => string;
    readonly inDangerStay: () => string;
    readonly say: () => string;
    readonly doThis: () => string;
    readonly note: () => string;
    readonly who: () => string;
    readonly byHands: () => string;
    readonly onSlips: () => string;
    readonly talkOnly: () => string;
    readonly before: () => string;
    readonly after: () => string;
    readonly minutesCanBeDropped: (values: { readonly minutes: string | number }) => string;
    readonly answerNotGiven: () => string;
    readonly scene: () => string;
    readonly tactic: () => string;
    readonly why: () => string;
    readonly behindIt: () => string;
    readonly thenComes: () => string;
    readonly whatIf: () => string;
    readonly ending: () => string;
    readonly thenTell: () => string;
    readonly builtToFeel: () => string;
    readonly wordsToKeep: () => string;
    readonly explain: () => string;
    readonly ifItComesFirst: () => string;
    readonly talkAbout: () => string;
    readonly watches: () => string;
    readonly goOnToScene: () => string;
    readonly sceneNumber: (values: { readonly number: string | number }) => string;
    readonly textThenScene: (values: { readonly text: string | number; readonly number: string | number }) => string;
    readonly safeAnswer: () => string;
    readonly safeChoice: () => string;
    readonly help: () => string;
    readonly cannotBeChecked: () => string;
    readonly bin: () => string;
    readonly keyWordsOf: (values: { readonly title: string | number }) => string;
    readonly picture: () => string;
    readonly wordAndMeaning: () => string;
    readonly inMyLanguage: () => string;
    readonly votingSheet: (values: { readonly sheet: string | number }) => string;
    readonly tallyOf: (values: { readonly title: string | number }) => string;
    readonly pupilsTakingPart: (values: { readonly who: string | number }) => string;
    readonly restGaveNoAnswer: () => string;
    readonly afterCounting: (values: { readonly who: string | number }) => string;
    readonly countedOnSlide: (values: { readonly slide: string | number; readonly how: string | number }) => string;
    readonly countedInPhase: (values: { readonly phase: string | number; readonly slide: string | number; readonly how: string | number }) => string;
    readonly option: () => string;
    readonly total: () => string;
    readonly row: () => string;
    readonly bundle: () => string;
  };
}

declare module 'virtual:words/results' {
  export const words: {
    readonly exportResults: () => string;
    readonly spreadsheet: () => string;
    readonly resultFile: () => string;
    readonly classResult: () => string;
    readonly unfinished: () => string;
    readonly nothingCounted: () => string;
    readonly standingCaveat: () => string;
    readonly barsExplained: () => string;
    readonly base: (values: { readonly n: string | number; readonly who: string | number; readonly youngest: string | number; readonly oldest: string | number; readonly month: string | number; readonly k: string | number }) => string;
    readonly baseSmall: (values: { readonly fewerThan: string | number; readonly who: string | number; readonly youngest: string | number; readonly oldest: string | number; readonly month: string | number; readonly k: string | number }) => string;
    readonly noResultsYet: () => string;
    readonly noResultsExplained: () => string;
    readonly askDelete: () => string;
    readonly deleteForGood: () => string;
    readonly keptForGood: () => string;
    readonly open: () => string;
    readonly deleteResult: () => string;
    readonly deleteExplained: (values: { readonly lesson: string | number; readonly month: string | number }) => string;
    readonly notFinished: () => string;
    readonly keptUntil: (values: { readonly day: string | number }) => string;
    readonly before: () => string;
    readonly after: () => string;
    readonly askedOnce: () => string;
    readonly hands: () => string;
    readonly paperSlips: () => string;
    readonly resultsByQuestion: () => string;
    readonly when: () => string;
    readonly howMany: () => string;
    readonly bar: () => string;
    readonly why: () => string;
    readonly together: () => string;
    readonly countedHere: (values: { readonly answers: string | number; readonly method: string | number }) => string;
    readonly either: (values: { readonly first: string | number; readonly second: string | number }) => string;
    readonly pupils: (values: { readonly who: string | number; readonly n: number }) => string;
    readonly fewPupils: (values: { readonly fewerThan: string | number; readonly who: string | number }) => string;
    readonly unknownQuestion: (values: { readonly number: string | number }) => string;
    readonly unknownAnswer: (values: { readonly number: string | number }) => string;
    readonly withheld: (values: { readonly fewerThan: string | number }) => string;
    readonly withShare: (values: { readonly amount: string | number; readonly share: string | number }) => string;
    readonly moreWithShare: (values: { readonly amount: string | number; readonly k: string | number; readonly share: string | number }) => string;
    readonly fewer: (values: { readonly k: string | number; readonly n: string | number }) => string;
    readonly more: (values: { readonly least: string | number; readonly n: string | number }) => string;
    readonly exactly: (values: { readonly count: string | number; readonly n: string | number }) => string;
    readonly option: (values: { readonly answer: string | number; readonly amount: string | number }) => string;
    readonly under: (values: { readonly percent: string | number }) => string;
    readonly percent: (values: { readonly percent: string | number }) => string;
    readonly over: (values: { readonly percent: string | number }) => string;
    readonly pair: (values: { readonly before: string | number; readonly after: string | number }) => string;
    readonly pairWithheld: (values: { readonly fewerThan: string | number }) => string;
    readonly pairSame: (values: { readonly before: string | number; readonly after: string | number }) => string;
    readonly pairMore: (values: { readonly before: string | number; readonly after: string | number; readonly change: string | number }) => string;
    readonly pairFewer: (values: { readonly before: string | number; readonly after: string | number; readonly change: string | number }) => string;
    readonly whyWithheld: (values: { readonly fewerThan: string | number }) => string;
    readonly whyFewer: (values: { readonly k: string | number }) => string;
    readonly whyMore: (values: { readonly least: string | number }) => string;
    readonly whyTwo: (values: { readonly k: string | number }) => string;
    readonly whyTwoPaired: (values: { readonly k: string | number }) => string;
    readonly whyFull: (values: { readonly k: string | number }) => string;
  };
}

declare module 'virtual:words/routes' {
  export const words: {
    readonly back: () => string;
    readonly projectorCovered: () => string;
    readonly wentWrong: () => string;
    readonly lessonIsSaved: () => string;
    readonly pressGoOn: () => string;
    readonly goOn: () => string;
    readonly forSupport: (values: { readonly message: string | number }) => string;
    readonly classResults: () => string;
    readonly results: () => string;
    readonly nothingWasSaved: () => string;
    readonly diskFull: () => string;
    readonly notWritable: () => string;
    readonly placeNotFound: () => string;
    readonly badName: () => string;
    readonly saveFailed: () => string;
    readonly isSaved: (values: { readonly file: string | number }) => string;
    readonly home: () => string;
    readonly openElsewhere: () => string;
    readonly takenOver: () => string;
    readonly backToHome: () => string;
    readonly takeBack: () => string;
    readonly present: () => string;
    readonly desktopEdition: () => string;
    readonly browserEdition: () => string;
    readonly previewTerm: () => string;
    readonly previewMeaning: () => string;
    readonly keptInAccount: () => string;
    readonly keptInBrowser: () => string;
    readonly prepare: () => string;
  };
}

declare module 'virtual:words/settings' {
  export const words: {
    readonly about: () => string;
    readonly version: () => string;
    readonly theApp: () => string;
    readonly appLicence: () => string;
    readonly lessonsAndPictures: () => string;
    readonly contentLicence: () => string;
    readonly letters: () => string;
    readonly letterLicence: () => string;
    readonly icons: () => string;
    readonly iconLicence: () => string;
    readonly versionOf: (values: { readonly version: string | number; readonly edition: string | number }) => string;
    readonly whatIsKept: () => string;
    readonly whatIsKeptExplained: () => string;
    readonly deleteEverything: () => string;
    readonly askDeleteEverything: () => string;
    readonly deleteEverythingNow: () => string;
    readonly deleteEverythingExplained: () => string;
    readonly keptUntil: () => string;
    readonly keptUntilExplained: () => string;
    readonly day: () => string;
    readonly month: () => string;
    readonly readingAloud: () => string;
    readonly readingRate: () => string;
    readonly readingHint: () => string;
    readonly slowest: () => string;
    readonly slow: () => string;
    readonly usualPace: () => string;
    readonly fast: () => string;
    readonly hearIt: () => string;
    readonly readingSample: () => string;
    readonly noVoice: () => string;
    readonly localContacts: () => string;
    readonly localContactsExplained: () => string;
    readonly settings: () => string;
    readonly helpForPupils: () => string;
    readonly nation: () => string;
    readonly nationHint: () => string;
    readonly notSet: () => string;
    readonly england: () => string;
    readonly wales: () => string;
    readonly scotland: () => string;
    readonly northernIreland: () => string;
    readonly keys: () => string;
    readonly singleKeys: () => string;
    readonly singleKeysHint: () => string;
    readonly clicker: () => string;
    readonly clickerHint: () => string;
    readonly results: () => string;
    readonly smallestGroup: () => string;
    readonly look: () => string;
    readonly colours: () => string;
    readonly coloursHint: () => string;
    readonly light: () => string;
    readonly dark: () => string;
    readonly highContrast: () => string;
    readonly tint: () => string;
    readonly tintHint: () => string;
    readonly tintCream: () => string;
    readonly tintBlue: () => string;
    readonly tintGreen: () => string;
    readonly tintPeach: () => string;
    readonly standard: () => string;
    readonly readingFont: () => string;
    readonly textSize: () => string;
    readonly large: () => string;
    readonly largest: () => string;
    readonly reducedMotion: () => string;
    readonly reducedMotionHint: () => string;
    readonly smallestGroupHint: (values: { readonly least: string | number; readonly most: string | number }) => string;
    readonly home: () => string;
    readonly preview: () => string;
  };
}

declare module 'virtual:words/shell' {
  export const words: {
    readonly slipsNotIn: () => string;
    readonly closingForgets: () => string;
    readonly goOnTyping: () => string;
    readonly closeAndForget: () => string;
    readonly audienceDisplay: () => string;
    readonly notAlone: () => string;
    readonly edit: () => string;
    readonly view: () => string;
    readonly window: () => string;
    readonly file: () => string;
    readonly quit: () => string;
  };
}

declare module 'virtual:words/storage' {
  export const words: {
    readonly thisBrowser: () => string;
    readonly nothingKept: () => string;
    readonly nothingKeptExplained: () => string;
    readonly keptByNewer: () => string;
    readonly keptByNewerExplained: () => string;
    readonly notWritten: () => string;
    readonly notWrittenExplained: () => string;
    readonly putAside: (values: { readonly count: number }) => string;
    readonly putAsideExplained: (values: { readonly count: number }) => string;
    readonly preferChromeOrEdge: () => string;
    readonly otherBrowserExplained: () => string;
  };
}

declare module 'virtual:words/touch' {
  export const words: {
    readonly leftSide: () => string;
    readonly rightSide: () => string;
    readonly back: () => string;
    readonly next: () => string;
    readonly keyWords: () => string;
  };
}

declare module 'virtual:words/working-file' {
  export const words: {
    readonly carryOver: () => string;
    readonly carryOverTitle: () => string;
    readonly carryOverHow: () => string;
    readonly carryOverHolds: () => string;
    readonly carryOverCounted: (values: { readonly count: number }) => string;
    readonly carryOverStories: () => string;
    readonly saveFile: () => string;
    readonly saved: (values: { readonly file: string | number }) => string;
    readonly nothingSaved: () => string;
    readonly noSpace: () => string;
    readonly notAllowed: () => string;
    readonly notThere: () => string;
    readonly notSaved: () => string;
    readonly leftFromBefore: () => string;
    readonly untilMidnight: () => string;
    readonly startedElsewhere: () => string;
    readonly continueFromFile: () => string;
    readonly ready: (values: { readonly lesson: string | number }) => string;
    readonly readyOtherVersion: (values: { readonly lesson: string | number }) => string;
    readonly cannotContinue: () => string;
    readonly damaged: () => string;
    readonly classResult: () => string;
    readonly otherFile: () => string;
    readonly newerFile: () => string;
    readonly noSuchLesson: () => string;
    readonly notKept: () => string;
    readonly notFinished: () => string;
    readonly anotherDay: () => string;
    readonly askAnotherDay: () => string;
    readonly anotherDayOffer: () => string;
    readonly anotherDayCounts: (values: { readonly count: number }) => string;
    readonly anotherDaySlips: () => string;
    readonly leaveOnHome: () => string;
  };
}

declare module 'virtual:words/wrap-up' {
  export const words: {
    readonly wrapUp: () => string;
    readonly saveRefused: () => string;
    readonly nothingWasCounted: () => string;
    readonly nothingCountedExplained: () => string;
    readonly finish: () => string;
    readonly inThisWindowOnly: () => string;
    readonly inThisWindowOnlyExplained: () => string;
    readonly howManyPupils: (values: { readonly who: string | number }) => string;
    readonly takeNumber: () => string;
    readonly tookPart: (values: { readonly who: string | number; readonly n: number }) => string;
    readonly backToSlips: () => string;
    readonly toKeepSlips: () => string;
    readonly wouldBeLost: (values: { readonly typed: number }) => string;
    readonly beforeYouGo: () => string;
    readonly stayNear: (values: { readonly who: string | number }) => string;
    readonly writeDownConcerns: (values: { readonly who: string | number }) => string;
    readonly talkToLead: () => string;
    readonly turnSlipsOver: (values: { readonly who: string | number }) => string;
    readonly previewTitle: () => string;
    readonly nothingToSave: () => string;
    readonly notSaved: () => string;
    readonly saveResults: () => string;
    readonly discardResults: () => string;
    readonly askDiscard: () => string;
    readonly discardForGood: () => string;
    readonly discardExplained: () => string;
    readonly allThatIsKept: (values: { readonly group: string | number; readonly k: string | number }) => string;
    readonly roomIsEmpty: () => string;
    readonly backToLesson: () => string;
    readonly lessonHasEnded: () => string;
    readonly roomSeesNow: () => string;
    readonly helpSlideStays: () => string;
    readonly pileTyped: () => string;
    readonly pressEnter: () => string;
    readonly slipOf: (values: { readonly number: string | number; readonly all: string | number }) => string;
    readonly nextQuestion: (values: { readonly number: string | number; readonly marks: string | number }) => string;
    readonly before: () => string;
    readonly during: () => string;
    readonly after: () => string;
    readonly marks: (values: { readonly first: string | number; readonly last: string | number }) => string;
    readonly notAnAnswer: (values: { readonly number: string | number; readonly marks: string | number }) => string;
    readonly incomplete: (values: { readonly missing: number }) => string;
    readonly pileFull: (values: { readonly n: string | number; readonly who: string | number }) => string;
    readonly fewerThanSlips: (values: { readonly slips: number; readonly who: string | number }) => string;
    readonly typeSlips: () => string;
    readonly undoSlip: () => string;
    readonly allSlipsAreIn: () => string;
    readonly askAllSlipsIn: () => string;
    readonly confirmAllSlipsIn: () => string;
    readonly goOnTyping: () => string;
    readonly allSlipsInExplained: () => string;
    readonly whichSlips: () => string;
    readonly howToType: () => string;
    readonly slipsTyped: (values: { readonly pile: string | number; readonly typed: string | number; readonly all: string | number }) => string;
    readonly typeAnotherDay: () => string;
    readonly noSlips: () => string;
    readonly askTypeAnotherDay: () => string;
    readonly askNoSlips: () => string;
    readonly loseThemAndLeave: () => string;
    readonly loseThemAndGoOn: () => string;
  };
}
