import { SelectField } from '../../../components/select-field';
import type { Nation } from '../../../core/lesson/bank';
import { type RoomSetting, roomSettings, yearGroups } from './draft';

const settingWords: Readonly<Record<RoomSetting, { readonly label: string; readonly caution: string }>> = {
  class: {
    label: 'Class',
    caution:
      'Friends and others involved may be in the room: agree the ground rules together, and keep to made-up people.',
  },
  'small-group': {
    label: 'Small group',
    caution:
      'Closest talk, and the highest chance that somebody tells you something. In a group of fewer than ten, answers help you teach but are not kept.',
  },
  hall: {
    label: 'Hall or year group',
    caution: 'No discussion and no privacy: messages and help only. Leave time for tutors to follow up the same day.',
  },
  adults: {
    label: 'Adults',
    caution: 'Some adults may be affected themselves. Say at the start that they may step out.',
  },
};

export interface GroupChoiceProps {
  readonly ages: readonly [number, number];
  readonly nation: Nation | null;
  readonly yearGroup: string | null;
  readonly setting: RoomSetting | null;
  readonly onYearGroup: (yearGroup: string | null) => void;
  readonly onSetting: (setting: RoomSetting | null) => void;
}

/** Who the lesson is for this time. For the printed guide and a word of caution; never part of a result. */
export function GroupChoice({ ages, nation, yearGroup, setting, onYearGroup, onSetting }: GroupChoiceProps) {
  const years = yearGroups(ages, nation);
  return (
    <section className="stack" aria-labelledby="prepare-group">
      <h2 id="prepare-group">Your group</h2>
      <div className="row prepare-group">
        <SelectField
          label="Year group"
          value={yearGroup ?? ''}
          options={[{ value: '', label: 'Not said' }, ...years.map((year) => ({ value: year, label: year }))]}
          onChange={(year) => onYearGroup(year === '' ? null : year)}
        />
        <SelectField<RoomSetting | ''>
          label="Setting"
          value={setting ?? ''}
          options={[
            { value: '', label: 'Not said' },
            ...roomSettings.map((one) => ({ value: one, label: settingWords[one].label })),
          ]}
          onChange={(one) => onSetting(one === '' ? null : one)}
        />
      </div>
      {setting !== null && <p>{settingWords[setting].caution}</p>}
      <p className="muted">Not kept with the results.</p>
    </section>
  );
}
