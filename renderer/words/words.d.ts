// Made by `npm run words` from the catalogues in `en-GB/`. Do not edit.

declare module 'virtual:words/look' {
  export const words: {
    readonly tint: () => string;
    readonly tintHint: () => string;
    readonly tintCream: () => string;
    readonly tintBlue: () => string;
    readonly tintGreen: () => string;
    readonly tintPeach: () => string;
    readonly hall: () => string;
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
    readonly never: () => string;
    readonly promiseSecrecyBargainWithOr: () => string;
  };
}
