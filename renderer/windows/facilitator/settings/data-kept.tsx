import { words } from 'virtual:words/settings';

export interface DataKeptProps {
  /** Where this edition keeps its data, in one sentence for the facilitator. */
  readonly keptWhere: string;
  /** Opens the list of what is kept, where it can be deleted. */
  readonly onKept: () => void;
  /** Opens the privacy statement. */
  readonly onPrivacy: () => void;
}

/** What is kept on this computer, and where that is said in full. */
export function DataKept({ keptWhere, onKept, onPrivacy }: DataKeptProps) {
  return (
    <section className="stack" aria-labelledby="settings-data">
      <h2 id="settings-data">{words.whatIsKept()}</h2>
      <p className="settings-explain">{keptWhere}</p>
      <p className="settings-explain">{words.whatIsKeptExplained()}</p>
      <div className="row">
        <button type="button" className="button" onClick={onKept}>
          {words.seeWhatIsKept()}
        </button>
        <button type="button" className="button" onClick={onPrivacy}>
          {words.privacy()}
        </button>
      </div>
    </section>
  );
}
