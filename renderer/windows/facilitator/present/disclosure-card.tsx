import { words } from 'virtual:words/present';
import { Dialog } from '../../../components/dialog';
import { rich } from '../../../words/rich';

const steps: readonly (readonly [string, string])[] = [
  [words.stayCalmMakeSpace(), words.inFrontOfOthersThank()],
  [words.sayThreeThings(), words.imGladYouToldMe()],
  [words.beHonestAboutWhoYou(), words.iCantKeepThisJust()],
  [words.anyoneInDangerNow(), words.ifLifeIsAtRisk()],
  [words.listenDontInterview(), words.theirWordsTheirPaceNo()],
  [words.dontLook(), words.neverViewCopyPrintSave()],
  [words.dontDeleteDontTakeThe(), words.askThemNotToPay()],
  [words.goToTheSafeguardingLead(), words.inPersonOrByPhone()],
  [words.writeItDownSoon(), words.dateTimeTheirWordsWhat()],
  [words.helpThemActWithSupport(), words.ceopOrPoliceReportRemove()],
  [words.stayAlongside(), words.sayWhatHappensNextAnd()],
  [words.lookAfterYourself(), words.talkToSomeoneAfterwards()],
];

/** What is different when it comes another way. */
const otherCases: readonly string[] = [words.severalTell(), words.causedHarm(), words.onACard()];

/** What to do when a pupil tells you. Never on the audience display. Your school's own policy always wins. */
export function DisclosureCard({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={words.whenPupilTells()} onClose={onClose} size="wide">
      <DisclosureSteps />
    </Dialog>
  );
}

/** The steps alone, for the card and for the printed guide. */
export function DisclosureSteps() {
  return (
    <>
      <p>{words.followYourSchoolsOrOrganisations()}</p>
      <ol>
        {steps.map(([step, detail]) => (
          <li key={step}>
            <strong>{step}</strong> {detail}
          </li>
        ))}
      </ol>
      <p>{rich(words.neverDo(), { strong: (text) => <strong>{text}</strong> })}</p>
      <ul>
        {otherCases.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </>
  );
}
