import { words as hallWords } from 'virtual:words/estimates';
import { words } from 'virtual:words/present';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { Dialog } from '../../../components/dialog';
import { counted } from '../../../core/session/responses';
import type { TaughtLesson } from '../../../core/session/taught-lesson';
import type { Platform } from '../../../platform/platform';
import { DisplayActions } from '../displays/display-tools';
import { LessonFigures } from '../displays/lesson-figures';
import { KeysHelp } from '../keys-help/keys-help';
import { DisclosureCard } from './disclosure-card';
import { GroupSize } from './group-size';
import { SlideList } from './slide-list';
import type { Present } from './use-present';

export interface PresentDialogsProps {
  readonly lesson: TaughtLesson;
  readonly present: Present;
  readonly singleKeys: boolean;
  readonly platform: Platform;
  readonly onSwap: () => void;
  /** The room sees this screen: titles only. */
  readonly hidden: boolean;
}

/** What lies over the slide or the facilitator view: one dialog at a time. */
export function PresentDialogs({ lesson, present, singleKeys, platform, onSwap, hidden }: PresentDialogsProps) {
  const { state, dialog, setDialog, dispatch, earlier } = present;
  const close = () => setDialog(null);
  const { responses, n } = state;
  switch (dialog) {
    case 'slides':
    case 'plan':
      return (
        <SlideList
          lesson={lesson}
          state={state}
          titlesOnly={hidden}
          forPlan={dialog === 'plan'}
          onEvent={dispatch}
          onClose={close}
        />
      );
    case 'disclosure':
      return <DisclosureCard onClose={close} />;
    case 'keys':
      return (
        <KeysHelp
          screen={hidden ? 'shared' : 'present'}
          singleKeys={singleKeys}
          actions={<DisplayActions platform={platform} onCannot={() => setDialog('identify')} onSwap={onSwap} />}
          onClose={close}
        />
      );
    case 'identify':
      return (
        <LessonFigures audienceOpen={present.snapshot.presence.kind === 'open'} onEvent={dispatch} onClose={close} />
      );
    case 'group-size':
      return (
        <Dialog title={words.beforeFirstCount()} onClose={close}>
          {lesson.hall && !present.steers && (
            <div className="stack">
              <p>{hallWords.tooMany()}</p>
              <button
                type="button"
                className="button"
                onClick={() => {
                  close();
                  dispatch({ kind: 'open-responses', estimate: true });
                }}
              >
                {hallWords.judgeInWords()}
              </button>
            </div>
          )}
          <GroupSize
            n={null}
            onDone={(next) => {
              close();
              if (next === null) return;
              dispatch({ kind: 'set-n', n: next });
              dispatch({ kind: 'open-responses' });
            }}
          />
        </Dialog>
      );
    case 'change-size':
      return (
        <Dialog title={words.changeNumberOfPupils({ who: lesson.outline.audience })} onClose={close}>
          <GroupSize
            n={n}
            atLeast={Math.max(1, responses.kind === 'open' ? counted(responses.counts) : 1)}
            onDone={(next) => {
              close();
              if (next !== null) dispatch({ kind: 'set-n', n: next });
            }}
          />
        </Dialog>
      );
    case 'count-again':
      return (
        <ConfirmDialog
          title={words.countedAlready({ counted: earlier ?? 0, n: n ?? 0 })}
          confirmLabel={words.countAgain()}
          cancelLabel={words.keepCount()}
          onConfirm={() => {
            close();
            dispatch({ kind: 'open-responses', sure: true });
          }}
          onCancel={close}
        >
          <p>{words.countAgainExplained()}</p>
        </ConfirmDialog>
      );
    default:
      return null;
  }
}
