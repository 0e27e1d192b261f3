import { words } from 'virtual:words/settings';
import type { ReactNode } from 'react';
import { RadioGroup } from '../../../components/radio-group';
import { Screen } from '../../../components/screen';
import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/switch';
import type { Nation } from '../../../core/lesson/bank';
import type { Tint } from '../../../core/session/audience-view';
import type { Settings as Values } from '../../../core/settings';
import type { Speech } from '../../../platform/speech';
import { About, type AboutProps } from './about';
import { DataKept, type DataKeptProps } from './data-kept';
import { Reading } from './reading';
import { Retention } from './retention';
import { SavedContacts } from './saved-contacts';
import { SmallestGroup, type SmallestGroupProps } from './smallest-group';
import './settings.css';

export interface SettingsProps extends AboutProps, DataKeptProps {
  readonly settings: Values;
  /** What holds for results, and whether the school or force has set it. */
  readonly results: Omit<SmallestGroupProps, 'onChange'>;
  /** Every change at once: the caller keeps it. */
  readonly onChange: (settings: Values) => void;
  /** Where Back leads, in a word; `Home` unless another screen sent here. */
  readonly backLabel?: string;
  readonly onBack: () => void;
  readonly banner?: ReactNode;
  /** The Help button of this screen. */
  readonly help?: ReactNode;
  /** A slide as these settings draw it. */
  readonly preview?: ReactNode;
  readonly speech: Speech;
  /** Buttons that tell displays apart. */
  readonly displays?: ReactNode;
}

/** Everything that is set once for this computer. Changes hold at once; there is nothing to save. */
export function Settings({
  settings,
  results,
  onChange,
  backLabel = words.home(),
  onBack,
  banner,
  help,
  preview,
  speech,
  displays,
  ...rest
}: SettingsProps) {
  const change = (part: Partial<Values>) => onChange({ ...settings, ...part });
  return (
    <Screen title={words.settings()} back={{ label: backLabel, onBack }} banner={banner} aside={help}>
      <div className="settings-sections">
        <section className="stack" aria-labelledby="settings-help">
          <h2 id="settings-help">{words.helpForPupils()}</h2>
          <RadioGroup<Nation | 'not-set'>
            legend={words.nation()}
            hint={words.nationHint()}
            value={settings.nation ?? 'not-set'}
            options={[
              { value: 'not-set', label: words.notSet() },
              { value: 'england', label: words.england() },
              { value: 'wales', label: words.wales() },
              { value: 'scotland', label: words.scotland() },
              { value: 'northern-ireland', label: words.northernIreland() },
            ]}
            onChange={(nation) => change({ nation: nation === 'not-set' ? null : nation })}
          />
          <SavedContacts contacts={settings.contacts} onChange={(contacts) => change({ contacts })} />
        </section>
        <Look settings={settings} change={change} preview={preview} />
        <Reading
          speech={speech}
          rate={settings.readingRate ?? 'usual'}
          onRate={(readingRate) => change({ readingRate })}
        />
        <section className="stack" aria-labelledby="settings-keys">
          <h2 id="settings-keys">{words.keys()}</h2>
          <Switch
            label={words.singleKeys()}
            checked={settings.singleKeys}
            hint={words.singleKeysHint()}
            onChange={(singleKeys) => change({ singleKeys })}
          />
          {!settings.singleKeys && (
            <Switch
              label={words.clicker()}
              checked={settings.clicker ?? false}
              hint={words.clickerHint()}
              onChange={(connected) => onChange(withClicker(settings, connected))}
            />
          )}
        </section>
        {displays !== undefined && (
          <section className="stack" aria-labelledby="settings-displays">
            <h2 id="settings-displays">{words.displays()}</h2>
            <p className="muted">{words.displaysHint()}</p>
            <div className="row">{displays}</div>
          </section>
        )}
        <section className="stack" aria-labelledby="settings-results">
          <h2 id="settings-results">{words.results()}</h2>
          <SmallestGroup {...results} onChange={(k) => change({ k })} />
          <Retention day={settings.retention} onChange={(retention) => change({ retention })} />
        </section>
        <DataKept {...rest} />
        <About {...rest} />
      </div>
    </Screen>
  );
}

function withClicker({ clicker: _before, ...settings }: Values, connected: boolean): Values {
  return connected ? { ...settings, clicker: true } : settings;
}

interface LookProps {
  readonly settings: Values;
  readonly change: (part: Partial<Values>) => void;
  readonly preview: ReactNode;
}

function Look({ settings, change, preview }: LookProps) {
  const { look, textSize } = settings;
  return (
    <section className="stack settings-look" aria-labelledby="settings-look">
      <h2 id="settings-look">{words.look()}</h2>
      {preview !== undefined && (
        <figure className="settings-preview">
          <div aria-hidden="true">{preview}</div>
          <figcaption className="muted">{words.preview()}</figcaption>
        </figure>
      )}
      <RadioGroup<Values['look']['theme']>
        legend={words.colours()}
        hint={words.coloursHint()}
        value={look.theme}
        options={[
          { value: 'light', label: words.light() },
          { value: 'dark', label: words.dark() },
          { value: 'contrast', label: words.highContrast() },
        ]}
        onChange={(theme) => change({ look: { ...look, theme } })}
      />
      {look.theme === 'light' && (
        <RadioGroup<Tint>
          legend={words.tint()}
          hint={words.tintHint()}
          value={look.tint ?? 'cream'}
          options={[
            { value: 'cream', label: words.tintCream() },
            { value: 'blue', label: words.tintBlue() },
            { value: 'green', label: words.tintGreen() },
            { value: 'peach', label: words.tintPeach() },
          ]}
          onChange={(tint) => change({ look: { ...look, tint } })}
        />
      )}
      <RadioGroup<Values['look']['font']>
        legend={words.letters()}
        value={look.font}
        options={[
          { value: 'standard', label: words.standard() },
          { value: 'reading', label: words.readingFont() },
        ]}
        onChange={(font) => change({ look: { ...look, font } })}
      />
      <SelectField<Values['textSize']>
        label={words.textSize()}
        value={textSize}
        options={[
          { value: 'standard', label: words.standard() },
          { value: 'large', label: words.large() },
          { value: 'largest', label: words.largest() },
        ]}
        onChange={(size) => change({ textSize: size })}
      />
      <Switch
        label={words.reducedMotion()}
        checked={look.reducedMotion}
        hint={words.reducedMotionHint()}
        onChange={(reducedMotion) => change({ look: { ...look, reducedMotion } })}
      />
    </section>
  );
}
