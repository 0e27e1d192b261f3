import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { Dialog } from '../../../components/dialog';
import { Notice } from '../../../components/notice';
import type { Wall } from '../../../core/session/state';
import type { KnownDisplays, Settings } from '../../../core/settings';
import type { DisplaySet, Platform } from '../../../platform/platform';
import { KeysHelp } from '../keys-help/keys-help';
import type { SessionRuntime } from '../session-runtime';
import { DisclosureCard } from './disclosure-card';
import { GroupSize } from './responses-panel';
import { SeparatePresent } from './separate-present';
import { SharedPresent } from './shared-present';
import { SlideList } from './slide-list';
import { Uncover } from './uncover';
import { usePresent } from './use-present';
import { type WallAnswer, WallQuestion } from './wall-question';

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

/** Teaching: first which screen the room sees, then the form of Present that fits the answer. */
export function Present(props: PresentProps) {
  const { runtime, platform, settings, displays, onSettings, onNotesSize, onPrint, onLeave } = props;
  const { store } = runtime;
  const openAudience = () => platform.openAudience(store.getSnapshot().state.id);
  const [uncovering, setUncovering] = useState<'no' | 'asking' | 'uncovered'>('no');
  const wallAsked = useSyncExternalStore(store.subscribe, () => store.getSnapshot().state.wall.kind === 'unknown');
  const present = usePresent({
    runtime,
    platform,
    singleKeys: settings.singleKeys,
    asking: wallAsked || uncovering === 'asking',
    onNotesSize,
    onSwap: () => askWall(),
    onPrint,
  });
  const { state, dialog, setDialog, snapshot } = present;
  const shared = state.wall.kind === 'shared';
  const setWall = (kind: Wall['kind']) => {
    // "The projector is covered" was said of one wall: after any other answer it is asked again.
    setUncovering('no');
    store.dispatch({ kind: 'wall', wall: { kind } });
  };
  const askWall = () => {
    setDialog(null);
    setWall('unknown');
  };

  // A set of displays that was answered for needs no answer; any other set asks, whatever was answered before.
  const applyKnown = useEffectEvent(async (set: DisplaySet) => {
    const known = settings.displays.find((one) => one.displays === set.key);
    if (known === undefined) return askWall();
    if (known.room !== null && !(await platform.confirmDisplay(Number(known.room)))) return askWall();
    setWall(known.wall);
    if (known.wall === 'separate' && store.getSnapshot().presence.kind !== 'open') openAudience();
  });
  useEffect(() => {
    void applyKnown(displays);
  }, [displays]);

  // Where the room sees this screen too, it comes back into view: the holding slide, whatever was open here.
  const bared = shared && snapshot.presence.kind === 'gone';
  const cover = useEffectEvent(() => {
    setUncovering('no');
    setDialog(null);
    if (store.getSnapshot().state.overlay === null) store.dispatch({ kind: 'overlay', overlay: 'hide' });
  });
  useEffect(() => {
    if (bared) cover();
  }, [bared]);

  const answer = async (given: Exclude<WallAnswer, 'unknown'>) => {
    const here = displays.displays.find(({ facilitator }) => facilitator);
    const other = displays.displays.find(({ facilitator }) => !facilitator);
    // The room sees the other display, or this one: then the two windows change over.
    const room = given === 'separate' ? other : given === 'swapped' ? here : undefined;
    if (room !== undefined) await platform.confirmDisplay(room.id);
    // A browser may not move windows: it says how to, and goes on asking.
    if (given === 'swapped' && room === undefined) return setDialog('swap');
    const wall = given === 'swapped' ? 'separate' : given;
    setWall(wall);
    if (wall === 'alone') return;
    const known: KnownDisplays = { displays: displays.key, wall, room: room === undefined ? null : String(room.id) };
    onSettings({ ...settings, displays: [...settings.displays.filter((one) => one.displays !== displays.key), known] });
  };

  if (state.wall.kind === 'unknown')
    return (
      <>
        <WallQuestion
          displays={displays}
          presence={snapshot.presence}
          canChooseDisplay={platform.canChooseDisplay}
          onAnswer={(given) => void answer(given)}
          onOpenAudience={openAudience}
          onLeave={onLeave}
        />
        {dialog === 'swap' && (
          <Dialog title="Change the two windows over" onClose={() => setDialog(null)}>
            <p>
              A browser may not move windows. Drag this window to your own screen, and the one with the 2 to the room’s.
            </p>
            <p>Then answer again.</p>
          </Dialog>
        )}
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
      />
    );

  // What the room must not see waits behind the question whether the projector is covered.
  const hidden = shared && uncovering === 'no';
  if (hidden && dialog === 'disclosure') {
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
          onNotes={() => setUncovering('asking')}
        />
      ) : (
        <SeparatePresent
          runtime={runtime}
          present={present}
          look={settings.look}
          notesSize={settings.notesSize}
          onNotesSize={onNotesSize}
          onOpenAudience={openAudience}
          banner={
            shared && (
              <Notice
                tone="mark"
                title="The projector must stay covered while this is on the screen."
                actions={
                  <button type="button" className="button primary" onClick={() => setUncovering('no')}>
                    Back to the slide
                  </button>
                }
              />
            )
          }
        />
      )}
      {dialog === 'slides' && (
        <SlideList
          lesson={store.lesson}
          state={state}
          titlesOnly={hidden}
          onEvent={present.dispatch}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'disclosure' && <DisclosureCard onClose={() => setDialog(null)} />}
      {dialog === 'keys' && <KeysHelp singleKeys={settings.singleKeys} onClose={() => setDialog(null)} />}
      {dialog === 'group-size' && (
        <Dialog title="Before the first count" onClose={() => setDialog(null)}>
          <GroupSize
            n={null}
            onDone={(n) => {
              setDialog(null);
              if (n === null) return;
              present.dispatch({ kind: 'set-n', n });
              present.dispatch({ kind: 'open-responses' });
            }}
          />
        </Dialog>
      )}
    </>
  );
}
