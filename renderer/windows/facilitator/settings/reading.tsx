import { words } from 'virtual:words/settings';
import { useSyncExternalStore } from 'react';
import { SelectField } from '../../../components/select-field';
import { type ReadingRate, readingRates } from '../../../core/settings';
import type { Speech } from '../../../platform/speech';
import { locale } from '../../../words/locale';

export interface ReadingProps {
  readonly speech: Speech;
  readonly rate: ReadingRate;
  readonly onRate: (rate: ReadingRate) => void;
}

/** How fast slides are read aloud; or why they are not. */
export function Reading({ speech, rate, onRate }: ReadingProps) {
  const hasVoice = useSyncExternalStore(
    (listener) => speech.onVoicesChanged(listener),
    () => speech.canRead(locale),
  );
  return (
    <section className="stack" aria-labelledby="settings-reading">
      <h2 id="settings-reading">{words.readingAloud()}</h2>
      {hasVoice ? (
        <>
          <SelectField<ReadingRate>
            label={words.readingRate()}
            hint={words.readingHint()}
            value={rate}
            options={[
              { value: 'slowest', label: words.slowest() },
              { value: 'slow', label: words.slow() },
              { value: 'usual', label: words.usualPace() },
              { value: 'fast', label: words.fast() },
            ]}
            onChange={onRate}
          />
          <div className="row">
            <button
              type="button"
              className="button"
              onClick={() =>
                speech.read([words.readingSample()], { language: locale, rate: readingRates[rate] }, () => undefined)
              }
            >
              {words.hearIt()}
            </button>
          </div>
        </>
      ) : (
        <p>{words.noVoice()}</p>
      )}
    </section>
  );
}
