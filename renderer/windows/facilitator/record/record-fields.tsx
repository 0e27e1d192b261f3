import { words } from 'virtual:words/record';
import { Checkbox } from '../../../components/checkbox';
import { NumberField } from '../../../components/number-field';
import { SelectField } from '../../../components/select-field';
import { TextField } from '../../../components/text-field';
import type { YearGroup } from '../../../core/lesson/year-groups';
import {
  isUrn,
  type RecordSetting,
  recordLimits,
  recordSettings,
  recordTextProblem,
} from '../../../core/record/delivery-record';
import { type RecordDraft, recordYear } from '../../../core/record/record-draft';
import { sayYearGroup } from '../prepare/draft';

export interface RecordFieldsProps {
  readonly draft: RecordDraft;
  /** Of the ages of the lesson; empty for adults. */
  readonly groups: readonly YearGroup[];
  /** Says what is missing as well: somebody has tried to save. */
  readonly tried: boolean;
  readonly onDraft: (draft: RecordDraft) => void;
}

const settingWords: Readonly<Record<RecordSetting, string>> = {
  class: words.settingClass(),
  assembly: words.settingAssembly(),
  group: words.settingGroup(),
  adults: words.settingAdults(),
};

/** What the session could not tell, and what it told, to be put right. */
export function RecordFields({ draft, groups, tried, onDraft }: RecordFieldsProps) {
  const change = (part: Partial<RecordDraft>) => onDraft({ ...draft, ...part });
  const { school, urn, years } = draft;
  const [first = '', second = ''] = draft.by;
  return (
    <>
      <section className="stack" aria-labelledby="record-where">
        <h2 id="record-where">{words.whereAndWho()}</h2>
        <div className="record-grid">
          <TextField
            label={words.school()}
            value={school}
            problem={sayProblem(school, tried)}
            onChange={(text) => change({ school: text })}
          />
          <TextField
            label={words.urn()}
            value={urn}
            problem={isUrn(urn.trim()) ? null : words.urnProblem()}
            onChange={(text) => change({ urn: text })}
          />
          <TextField
            label={words.taughtBy()}
            value={first}
            problem={sayProblem(first, tried)}
            onChange={(text) => change({ by: [text, second] })}
          />
          <TextField
            label={words.taughtWith()}
            value={second}
            problem={sayProblem(second, false)}
            onChange={(text) => change({ by: [first, text] })}
          />
        </div>
      </section>
      <section className="stack" aria-labelledby="record-how-many">
        <h2 id="record-how-many">{words.howLongAndMany()}</h2>
        <div className="record-grid">
          <NumberField
            label={words.minutes()}
            value={draft.minutes}
            min={1}
            max={recordLimits.minutes}
            onChange={(minutes) => change({ minutes })}
          />
          <NumberField
            label={words.reached()}
            value={draft.reached}
            min={1}
            max={recordLimits.reached}
            onChange={(reached) => change({ reached })}
          />
          <SelectField<RecordSetting>
            label={words.setting()}
            value={draft.setting}
            options={recordSettings.map((value) => ({ value, label: settingWords[value] }))}
            onChange={(setting) => change({ setting })}
          />
        </div>
        {groups.length > 0 && (
          <fieldset className="record-ticks">
            <legend>{words.yearGroups()}</legend>
            <div className="row">
              {groups.map((group) => {
                const year = recordYear(group);
                return (
                  <Checkbox
                    key={year}
                    label={sayYearGroup(group)}
                    checked={years.includes(year)}
                    onChange={(ticked) =>
                      change({
                        years: groups.map(recordYear).filter((one) => (one === year ? ticked : years.includes(one))),
                      })
                    }
                  />
                );
              })}
            </div>
          </fieldset>
        )}
      </section>
    </>
  );
}

/** Why a text cannot be taken, and what to do; that it is missing only once somebody has tried to save. */
function sayProblem(text: string, needed: boolean): string | null {
  switch (recordTextProblem(text)) {
    case 'missing':
      return needed ? words.textMissing() : null;
    case 'too-long':
      return words.textTooLong({ limit: recordLimits.text });
    case 'unseen':
      return words.textUnseen();
    case null:
      return null;
  }
}
