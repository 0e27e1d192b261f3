import { words } from 'virtual:words/look';
import type { ReactNode } from 'react';
import { NumberField } from '../../../components/number-field';
import { RadioGroup } from '../../../components/radio-group';
import { Screen } from '../../../components/screen';
import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/switch';
import type { Nation } from '../../../core/lesson/bank';
import type { Tint } from '../../../core/session/audience-view';
import { kLimits, type Settings as Values } from '../../../core/settings';
import { About, type AboutProps } from './about';
import { DataKept, type DataKeptProps } from './data-kept';
import { Retention } from './retention';
import { SavedContacts } from './saved-contacts';
import './settings.css';

export interface SettingsProps extends AboutProps, DataKeptProps {
  readonly settings: Values;
  /** Every change at once: the caller keeps it. */
  readonly onChange: (settings: Values) => void;
  /** Where Back leads, in a word; `Home` unless another screen sent here. */
  readonly backLabel?: string;
  readonly onBack: () => void;
  readonly banner?: ReactNode;
}

/** Everything that is set once for this computer. Changes hold at once; there is nothing to save. */
export function Settings({ settings, onChange, backLabel = 'Home', onBack, banner, ...rest }: SettingsProps) {
  const change = (part: Partial<Values>) => onChange({ ...settings, ...part });
  return (
    <Screen title="Settings" back={{ label: backLabel, onBack }} banner={banner}>
      <div className="settings-sections">
        <section className="stack" aria-labelledby="settings-help">
          <h2 id="settings-help">Help for pupils</h2>
          <RadioGroup<Nation | 'not-set'>
            legend="Nation"
            hint="Helplines and law follow it. Until it is set, only what is valid in all four nations is shown."
            value={settings.nation ?? 'not-set'}
            options={[
              { value: 'not-set', label: 'Not set' },
              { value: 'england', label: 'England' },
              { value: 'wales', label: 'Wales' },
              { value: 'scotland', label: 'Scotland' },
              { value: 'northern-ireland', label: 'Northern Ireland' },
            ]}
            onChange={(nation) => change({ nation: nation === 'not-set' ? null : nation })}
          />
          <SavedContacts contacts={settings.contacts} onChange={(contacts) => change({ contacts })} />
        </section>
        <Look settings={settings} change={change} />
        <section className="stack" aria-labelledby="settings-keys">
          <h2 id="settings-keys">Keys</h2>
          <Switch
            label="Single-letter keys"
            checked={settings.singleKeys}
            hint="Such as B for black. Switch them off if you speak to the computer, or press letters by accident. Arrows, Page Up and Page Down stay, so a clicker still moves the slides."
            onChange={(singleKeys) => change({ singleKeys })}
          />
        </section>
        <section className="stack" aria-labelledby="settings-results">
          <h2 id="settings-results">Results</h2>
          <NumberField
            label="Smallest group shown"
            value={settings.k}
            min={kLimits.least}
            max={kLimits.most}
            hint={`From ${kLimits.least} to ${kLimits.most}. No result ever shows fewer pupils than this together, and a class smaller than twice this keeps no answers. Higher protects more. It holds for lessons started from now on.`}
            onChange={(k) => k !== null && change({ k })}
          />
          <Retention day={settings.retention} onChange={(retention) => change({ retention })} />
        </section>
        <DataKept {...rest} />
        <About {...rest} />
      </div>
    </Screen>
  );
}

interface LookProps {
  readonly settings: Values;
  readonly change: (part: Partial<Values>) => void;
}

function Look({ settings, change }: LookProps) {
  const { look, textSize } = settings;
  return (
    <section className="stack" aria-labelledby="settings-look">
      <h2 id="settings-look">Look</h2>
      <RadioGroup<Values['look']['theme']>
        legend="Colours"
        hint="Light is easiest to see in a bright room. Slides follow it too."
        value={look.theme}
        options={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
          { value: 'contrast', label: 'High contrast' },
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
        legend="Letters"
        value={look.font}
        options={[
          { value: 'standard', label: 'Standard' },
          { value: 'reading', label: 'Reading font' },
        ]}
        onChange={(font) => change({ look: { ...look, font } })}
      />
      <SelectField<Values['textSize']>
        label="Text size in this window"
        value={textSize}
        options={[
          { value: 'standard', label: 'Standard' },
          { value: 'large', label: 'Large' },
          { value: 'largest', label: 'Largest' },
        ]}
        onChange={(size) => change({ textSize: size })}
      />
      <Switch
        label="Reduced motion"
        checked={look.reducedMotion}
        hint="No fades. Always so where the computer itself asks for it."
        onChange={(reducedMotion) => change({ look: { ...look, reducedMotion } })}
      />
    </section>
  );
}
