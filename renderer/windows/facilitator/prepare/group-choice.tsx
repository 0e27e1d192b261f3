import { words } from 'virtual:words/prepare';
import { SelectField } from '../../../components/select-field';
import type { Nation } from '../../../core/lesson/bank';
import { type RoomSetting, roomSettings, yearGroups } from './draft';

const settingWords: Readonly<Record<RoomSetting, { readonly label: string; readonly caution: string }>> = {
  class: {
    label: words.wholeClass(),
    caution: words.wholeClassCaution(),
  },
  'small-group': {
    label: words.smallGroup(),
    caution: words.smallGroupCaution(),
  },
  hall: {
    label: words.hall(),
    caution: words.hallCaution(),
  },
  adults: {
    label: words.adults(),
    caution: words.adultsCaution(),
  },
};

export interface GroupChoiceProps {
  /** `null` for adults, who are in no year group. */
  readonly ages: readonly [number, number] | null;
  readonly nation: Nation | null;
  readonly yearGroup: string | null;
  readonly setting: RoomSetting | null;
  readonly onYearGroup: (yearGroup: string | null) => void;
  readonly onSetting: (setting: RoomSetting | null) => void;
}

/** Who the lesson is for this time. For the printed guide and a word of caution; never part of a result. */
export function GroupChoice({ ages, nation, yearGroup, setting, onYearGroup, onSetting }: GroupChoiceProps) {
  return (
    <section className="stack" aria-labelledby="prepare-group">
      <h2 id="prepare-group">{words.yourGroup()}</h2>
      <div className="row prepare-group">
        {ages !== null && (
          <SelectField
            label={words.yearGroup()}
            value={yearGroup ?? ''}
            options={[
              { value: '', label: words.notSaid() },
              ...yearGroups(ages, nation).map((year) => ({ value: year, label: year })),
            ]}
            onChange={(year) => onYearGroup(year === '' ? null : year)}
          />
        )}
        <SelectField<RoomSetting | ''>
          label={words.setting()}
          value={setting ?? ''}
          options={[
            { value: '', label: words.notSaid() },
            ...roomSettings.map((one) => ({ value: one, label: settingWords[one].label })),
          ]}
          onChange={(one) => onSetting(one === '' ? null : one)}
        />
      </div>
      {setting !== null && <p>{settingWords[setting].caution}</p>}
      <p className="muted">{words.groupNotKept()}</p>
    </section>
  );
}
