import { words } from 'virtual:words/privacy';
import { type ReactNode, useState } from 'react';
import { HelpAndPrint } from '../../../components/help-and-print';
import { RadioGroup } from '../../../components/radio-group';
import { Screen } from '../../../components/screen';
import { adultStatement, pupilStatement, toFillIn } from './statement';
import './privacy.css';

export interface PrivacyScreenProps {
  /** Of the app. */
  readonly version: string;
  /** Smallest group that results of this computer may show. */
  readonly k: number;
  readonly back: { readonly label: string; readonly onBack: () => void };
  readonly onPrint: () => void;
  readonly banner?: ReactNode;
  /** The Help button of this screen. */
  readonly help?: ReactNode;
}

/** The privacy statement, for adults or for pupils; what is on show is what is printed. */
export function PrivacyScreen({ version, k, back, onPrint, banner, help }: PrivacyScreenProps) {
  const [reader, setReader] = useState<'adults' | 'pupils'>('adults');
  return (
    <div className="privacy-view">
      <Screen
        title={words.privacy()}
        back={back}
        banner={banner}
        aside={<HelpAndPrint help={help} printLabel={words.print()} onPrint={onPrint} />}
      >
        <div className="privacy stack loose">
          <div className="privacy-choice">
            <RadioGroup<'adults' | 'pupils'>
              legend={words.version()}
              hint={words.forPupilsHint()}
              value={reader}
              options={[
                { value: 'adults', label: words.forAdults() },
                { value: 'pupils', label: words.forPupils() },
              ]}
              onChange={setReader}
            />
          </div>
          {reader === 'pupils' ? <ForPupils /> : <ForAdults />}
          <p className="muted privacy-version">{words.belongsTo({ version, k })}</p>
        </div>
      </Screen>
    </div>
  );
}

function ForAdults() {
  return (
    <article className="stack" aria-label={words.forAdults()}>
      {adultStatement.map(({ title, paragraphs }) => (
        <section key={title} className="stack tight">
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p className="privacy-fill">
        {toFillIn} <span />
      </p>
    </article>
  );
}

function ForPupils() {
  return (
    <article className="privacy-pupils stack" aria-label={words.forPupils()}>
      <h2>{pupilStatement.title}</h2>
      <ul>
        {pupilStatement.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </article>
  );
}
