import { words } from 'virtual:words/present';
import { useEffectEvent, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { Dialog } from '../../../components/dialog';
import { Notice } from '../../../components/notice';
import { useDocumentTitle } from '../../../components/use-opened';
import { wallNow } from '../../../core/displays/answers';
import type { DisplaySet } from '../../../core/displays/display-set';
import { readingRates, type Settings } from '../../../core/settings';
import type { Platform } from '../../../platform/platform';
import { SwapQuestion } from '../displays/swap-question';
import { HelpButton } from '../keys-help/help-button';
import type { SessionRuntime } from '../session-runtime';
import { PresentDialogs } from './present-dialogs';
import { SeparatePresent } from './separate-present';
import { SharedPresent } from './shared-present';
import { Uncover } from './uncover';
import { usePresent } from './use-present';
import { useWall } from './use-wall';
import { WallQuestion } from './wall-question';
import './present.css';

export interface PresentProps {
  readonly runtime: SessionRuntime;
  readonly platform: Platform;
  readonly settings: Settings;
  /** The displays in use; the app asks again when they change. */
  readonly displays: DisplaySet;
  readonly onSettings: (settings: Settings) => void;
  readonly onNotesSize: (by: 1 | -1) => void;
  readonly onPrint: () => void;
  readonly onLeave: () => void;
}

/** Teaching. Nothing of it goes on paper. */
export function Present(props: PresentProps) {
  return (
    <>
      <div className="present-screen">
        <PresentScreen {...props} />
      </div>
      <p className="present-paper">{words.notPrintedWhileTaught()}</p>
    </>
  );
}

/** First which screen the room sees, then the form of Present that fits the answer. */
function PresentScreen(props: PresentProps) {
  const { runtime, platform, settings, displays, onSettings, onNotesSize, onPrint, onLeave } = props;
  const { store } = runtime;
  const openAudience = () => platform.openAudience(store.getSnapshot().state.id);
  const [uncovering, setUncovering] = useState<'no' | 'asking' | 'uncovered'>('no');
  const [fromNotes, setFromNotes] = useState(false);
  const [swapping, setSwapping] = useState(false);
  // Worked out while drawing: an effect would come a frame too late to keep notes off another wall.
  const seen = useSyncExternalStore(store.subscribe, () => wallNow(store.getSnapshot().state.wall, displays));
  const present = usePresent({
    runtime,
    platform,
    singleKeys: settings.singleKeys,
    clicker: settings.clicker ?? false,
    asking: seen === 'unknown' || uncovering === 'asking',
    onNotesSize,
    onSwap: () => swap(),
    onPrint,
  });
  const { dialog, setDialog, snapshot } = present;
  // Two windows that can be changed over are offered that first; else it is asked which screen the room sees.
  const swap = () => {
    const canSwap = displays.extended && seen === 'separate' && snapshot.presence.kind === 'open';
    wall.ask();
    setSwapping(canSwap);
  };
  const shared = seen === 'shared';
  const wall = useWall({
    store,
    platform,
    settings,
    displays,
    onSettings,
    onOpenAudience: openAudience,
    // "The projector is covered" was said of one wall: after any other answer it is asked again.
    onAnswer: () => {
      setUncovering('no');
      setSwapping(false);
      setFromNotes(false);
      setDialog(null);
    },
    onCannotSwap: () => setDialog('swap'),
  });

  // The room may read the window's title as well: nothing of the lesson while that is covered or a question stands here.
  const isNeutral = seen === 'unknown' || uncovering === 'asking' || (shared && snapshot.state.overlay !== null);
  const slide = store.lesson.outline.slides.find(({ id }) => id === snapshot.state.position.slide);
  useDocumentTitle(
    isNeutral || slide === undefined
      ? words.present()
      : words.slideOfLesson({ slide: slide.title, lesson: store.lesson.outline.title }),
  );

  // Where the room sees this screen too, it comes back into view: the holding slide, whatever was open here.
  const bared = shared && snapshot.presence.kind === 'gone';
  const cover = useEffectEvent(() => {
    setUncovering('no');
    setDialog(null);
    if (store.getSnapshot().state.overlay === null) store.dispatch({ kind: 'overlay', overlay: 'hide' });
  });
  // Before another frame is painted: in it would be the notes.
  useLayoutEffect(() => {
    if (bared) cover();
  }, [bared]);

  const howToSwap = dialog === 'swap' && (
    <Dialog title={words.changeWindowsOver()} onClose={() => setDialog(null)}>
      <p>{words.dragWindowsOver()}</p>
      <p>{words.thenAnswerAgain()}</p>
    </Dialog>
  );

  if (seen === 'unknown' && swapping && snapshot.presence.kind === 'open')
    return (
      <>
        <SwapQuestion
          onSwap={() => void wall.answer('swapped')}
          onLeaveThem={() => void wall.answer('separate')}
          onAskWhich={() => setSwapping(false)}
          help={<HelpButton screen="wall" singleKeys={settings.singleKeys} />}
        />
        {howToSwap}
      </>
    );

  if (seen === 'unknown')
    return (
      <>
        <WallQuestion
          displays={displays}
          presence={snapshot.presence}
          canChooseDisplay={platform.canChooseDisplay}
          onAnswer={(given) => void wall.answer(given)}
          onOpenAudience={openAudience}
          onLeave={onLeave}
          help={<HelpButton screen="wall" singleKeys={settings.singleKeys} />}
        />
        {howToSwap}
      </>
    );

  if (shared && uncovering === 'asking')
    return (
      <Uncover
        onCovered={() => setUncovering('uncovered')}
        onBack={() => {
          setUncovering('no');
          setDialog(null);
        }}
        help={<HelpButton screen="covered" singleKeys={settings.singleKeys} />}
      />
    );

  const voice = { speech: platform.speech, readingRate: readingRates[settings.readingRate ?? 'usual'] };
  // What the room must not see waits behind the question whether the projector is covered.
  const hidden = shared && uncovering === 'no';
  if (hidden && dialog === 'disclosure') {
    setFromNotes(false);
    setUncovering('asking');
    return null;
  }

  return (
    <>
      {hidden ? (
        <SharedPresent
          runtime={runtime}
          present={present}
          look={settings.look}
          {...voice}
          fromNotes={fromNotes}
          onNotes={() => {
            setFromNotes(true);
            setUncovering('asking');
          }}
        />
      ) : (
        <SeparatePresent
          runtime={runtime}
          present={present}
          look={settings.look}
          {...voice}
          notesSize={settings.notesSize}
          onNotesSize={onNotesSize}
          onOpenAudience={openAudience}
          banner={
            shared && (
              <Notice
                tone="mark"
                title={words.projectorStaysCovered()}
                actions={
                  <button type="button" className="button primary" onClick={() => setUncovering('no')}>
                    {words.backToSlide()}
                  </button>
                }
              />
            )
          }
        />
      )}
      <PresentDialogs
        lesson={store.lesson}
        present={present}
        singleKeys={settings.singleKeys}
        platform={platform}
        onSwap={swap}
        hidden={hidden}
      />
    </>
  );
}
