import { words } from 'virtual:words/displays';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Said } from '../../../components/live-region';
import { Screen } from '../../../components/screen';
import type { AudienceCommand } from '../../../core/contract/messages';
import {
  type AudienceLook,
  type AudienceScreen,
  type TestedKey,
  testedKeys,
} from '../../../core/session/audience-view';
import { SlideStage } from '../../../lesson-parts/slide-stage';
import type { Platform } from '../../../platform/platform';
import { commandFor } from '../present/keys';
import '../present/shared-present.css';
import { useWindowRatio } from '../use-window-ratio';
import { useOwnLine, viewOf } from './use-own-line';

export interface ProjectorTestProps {
  readonly platform: Platform;
  readonly look: AudienceLook;
  /** There is more than one display. */
  readonly extended: boolean;
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly banner?: ReactNode;
  /** The Help button of this screen. */
  readonly help?: ReactNode;
}

const keyNames: Readonly<Record<TestedKey, string>> = {
  next: words.keyNext(),
  previous: words.keyPrevious(),
  black: words.keyBlack(),
};

/** Tries a projector out before anybody is in the room: on this screen, or on the audience display. */
export function ProjectorTest(props: ProjectorTestProps) {
  const { platform, look, extended, backLabel, onBack, banner, help } = props;
  const [place, setPlace] = useState<'nowhere' | 'here' | 'there'>('nowhere');
  const [pressed, setPressed] = useState<readonly TestedKey[]>([]);
  const screen = useMemo<AudienceScreen>(
    () => (place === 'there' ? { kind: 'test', pressed } : { kind: 'holding' }),
    [place, pressed],
  );
  const press = (command: AudienceCommand) => {
    const key = testedKeys.find((one) => one === command);
    if (key !== undefined) setPressed((before) => (before.includes(key) ? before : [...before, key]));
  };
  const line = useOwnLine({ platform, look, screen, onCommand: press });
  useTestKeys(place !== 'nowhere', press, onBack);

  if (place === 'here') return <TestHere look={look} pressed={pressed} onEnd={onBack} />;
  const { kind } = line.presence;
  return (
    <Screen
      title={words.testTheProjector()}
      back={{ label: backLabel, onBack }}
      banner={banner}
      aside={help}
      {...(place === 'there' && {
        bar: (
          <>
            <p>{kind === 'open' ? words.testOnDisplay() : kind === 'gone' ? words.testGone() : words.testOpens()}</p>
            {kind === 'gone' && (
              <button type="button" className="button" onClick={line.open}>
                {words.openAudienceDisplay()}
              </button>
            )}
            <button type="button" className="button primary" onClick={onBack}>
              {words.endTest()}
            </button>
          </>
        ),
      })}
    >
      <div className="stack loose">
        {place === 'nowhere' ? (
          <section className="stack">
            <p>{words.whatItShows()}</p>
            <p className="muted">{words.whichOne()}</p>
            <div className="row">
              <button
                type="button"
                className={extended ? 'button primary' : 'button'}
                onClick={() => {
                  setPlace('there');
                  line.open();
                }}
              >
                {words.showThere()}
              </button>
              <button type="button" className={extended ? 'button' : 'button primary'} onClick={() => setPlace('here')}>
                {words.showHere()}
              </button>
            </div>
          </section>
        ) : (
          <KeysSoFar pressed={pressed} />
        )}
        <LookFor />
      </div>
    </Screen>
  );
}

function LookFor() {
  return (
    <section className="stack" aria-labelledby="projector-look-for">
      <h2 id="projector-look-for">{words.lookFor()}</h2>
      <ul className="stack tight">
        {[words.lookEdges(), words.lookText(), words.lookColours(), words.lookKeys(), words.lookStart()].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function KeysSoFar({ pressed }: { readonly pressed: readonly TestedKey[] }) {
  return (
    <section className="stack" aria-labelledby="projector-keys">
      <h2 id="projector-keys">{words.keysSoFar()}</h2>
      <ul className="stack tight">
        {testedKeys.map((key) => (
          <li key={key}>
            <Said>
              {pressed.includes(key)
                ? words.keyArrived({ key: keyNames[key] })
                : words.keyAwaited({ key: keyNames[key] })}
            </Said>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TestHereProps {
  readonly look: AudienceLook;
  readonly pressed: readonly TestedKey[];
  readonly onEnd: () => void;
}

/** On the one display there is: the picture, and the button that ends it. */
function TestHere({ look, pressed, onEnd }: TestHereProps) {
  const ratio = useWindowRatio();
  const view = useMemo(() => viewOf({ kind: 'test', pressed }, look), [pressed, look]);
  return (
    <div className="shared-present" data-ratio={ratio}>
      <main className="shared-main">
        <h1 className="visually-hidden">{words.testTheProjector()}</h1>
        <div className="shared-stage">
          <SlideStage lesson={null} view={view} ratio={ratio} />
        </div>
      </main>
      <footer className="shared-bar">
        <div className="row shared-controls">
          {/* biome-ignore lint/a11y/noAutofocus: the one control of this screen, which took the focus with it. */}
          <button type="button" className="button primary" autoFocus onClick={onEnd}>
            {words.endTest()}
          </button>
        </div>
      </footer>
    </div>
  );
}

/** The keys a clicker sends, heard in this window; Esc ends the test. */
function useTestKeys(on: boolean, onPress: (command: AudienceCommand) => void, onEnd: () => void): void {
  const handle = useEffectEvent((press: KeyboardEvent) => {
    if (!on || document.querySelector('dialog[open]') !== null) return;
    if (press.key === 'Escape') {
      press.preventDefault();
      onEnd();
      return;
    }
    const context = { counting: false, singleKeys: true, clicker: true, goingTo: false, focus: 'control' } as const;
    const command = commandFor(press, context);
    if (command?.kind !== 'event') return;
    press.preventDefault();
    const { event } = command;
    if (event.kind === 'next' || event.kind === 'previous') onPress(event.kind);
    if (event.kind === 'overlay' && event.overlay === 'black') onPress('black');
  });
  useEffect(() => {
    const listener = (press: KeyboardEvent) => handle(press);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
