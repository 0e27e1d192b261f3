import { words } from 'virtual:words/working-file';
import { useRef, useState } from 'react';
import { Notice } from '../../../components/notice';
import type { WorkingFault } from '../../../core/session/working-file';

/** What came of a working file that was chosen. */
export type CarriedIn =
  | { readonly ok: true; readonly lesson: string; readonly otherVersion: boolean }
  /** `no-lesson`: its lesson is not installed here; `not-kept`: it could not be written. */
  | { readonly ok: false; readonly fault: WorkingFault | 'no-lesson' | 'not-kept' };

export interface CarryInProps {
  readonly onFile: (file: File) => Promise<CarriedIn>;
}

/** Takes up a lesson that was begun on another computer. */
export function CarryIn({ onFile }: CarryInProps) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<CarriedIn | null>(null);
  return (
    <div className="stack tight">
      <p className="row">
        {words.startedElsewhere()}
        <button type="button" className="button quiet" onClick={() => input.current?.click()}>
          {words.continueFromFile()}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file === undefined) return;
          setSaid(null);
          void onFile(file).then(setSaid);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {said !== null &&
        (said.ok ? (
          <Notice announce>{said.otherVersion ? words.readyOtherVersion(said) : words.ready(said)}</Notice>
        ) : (
          <Notice tone="mark" title={words.cannotContinue()} announce>
            {sayFault[said.fault]}
          </Notice>
        ))}
    </div>
  );
}

const sayFault = {
  damaged: words.damaged(),
  'class-result': words.classResult(),
  other: words.otherFile(),
  newer: words.newerFile(),
  'no-lesson': words.noSuchLesson(),
  'not-kept': words.notKept(),
} as const;
