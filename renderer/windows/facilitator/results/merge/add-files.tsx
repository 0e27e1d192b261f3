import { words } from 'virtual:words/results-merge';
import { FileText, FolderOpen } from 'lucide-react';
import { useId, useRef } from 'react';
import { Checkbox } from '../../../../components/checkbox';
import { type LookThrough, pickedFiles } from './chosen-files';
import './add-files.css';

export interface AddFilesProps {
  /** Some were added already. */
  readonly isMore: boolean;
  /** Files are being dragged over the page. */
  readonly isDropping: boolean;
  /** How many results this computer has. */
  readonly own: number;
  readonly includesOwn: boolean;
  readonly onIncludeOwn: (includes: boolean) => void;
  readonly onAdd: (files: LookThrough) => void;
}

/** Where files are added: by dropping them, or with one of two pickers. */
export function AddFiles({ isMore, isDropping, own, includesOwn, onIncludeOwn, onAdd }: AddFilesProps) {
  const heading = useId();
  return (
    <section className="add-files panel stack" aria-labelledby={heading} data-dropping={isDropping || undefined}>
      <h2 id={heading}>{isMore ? words.addMoreFiles() : words.addFiles()}</h2>
      <p>{isDropping ? words.dropHere() : words.addExplained()}</p>
      <div className="row">
        <Picker kind="files" onAdd={onAdd} />
        <Picker kind="folder" onAdd={onAdd} />
      </div>
      <p className="muted">{words.uploadExplained()}</p>
      {own > 0 && (
        <Checkbox
          label={words.includeOwn({ count: own })}
          hint={words.includeOwnHint()}
          checked={includesOwn}
          onChange={onIncludeOwn}
        />
      )}
    </section>
  );
}

/** A button of ours before the system's own picker, which looks and reads differently in every browser. */
function Picker({ kind, onAdd }: { readonly kind: 'files' | 'folder' } & Pick<AddFilesProps, 'onAdd'>) {
  const input = useRef<HTMLInputElement>(null);
  const Icon = kind === 'files' ? FileText : FolderOpen;
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <Icon aria-hidden="true" size={20} />
        {kind === 'files' ? words.chooseFiles() : words.chooseFolder()}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(kind === 'files' ? { accept: '.json,application/json' } : { webkitdirectory: '' })}
        onChange={({ currentTarget }) => {
          if (currentTarget.files !== null && currentTarget.files.length > 0) onAdd(pickedFiles(currentTarget.files));
          // The same files can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
