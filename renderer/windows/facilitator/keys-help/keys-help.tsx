import { words } from 'virtual:words/keys';
import type { ReactNode } from 'react';
import { Dialog } from '../../../components/dialog';
import { Notice } from '../../../components/notice';
import { keyRows } from './key-rows';
import './keys-help.css';
import { type HelpScreen, helpScreens, screenHelp } from './screen-help';

export interface KeysHelpProps {
  /** The screen it was asked for on: told first. */
  readonly screen: HelpScreen;
  /** Whether single-letter keys are switched on in Settings. */
  readonly singleKeys: boolean;
  /** What can be done from here, above the keys. */
  readonly actions?: ReactNode;
  /** Shows the first-run tour again; absent while teaching. */
  readonly onTour?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** What this screen is for, the list of keys, and the other screens. Opened with `?` or F1. */
export function KeysHelp({ screen, singleKeys, actions, onTour, onClose }: KeysHelpProps) {
  const here = screenHelp[screen];
  return (
    <Dialog title={words.keysAndHelp()} size="wide" onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: help is longer than a small window and is scrolled with the keys. */}
      <section aria-label={words.keysAndHelp()} tabIndex={0} className="stack">
        <section className="stack tight" aria-labelledby="help-here">
          <h3 id="help-here">{words.thisScreen({ screen: here.name })}</h3>
          {here.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
        {actions !== undefined && <div className="row">{actions}</div>}
        {onTour !== undefined && (
          <div className="row">
            <button type="button" className="button" onClick={onTour}>
              {words.showTour()}
            </button>
          </div>
        )}
        <section className="stack tight" aria-labelledby="help-keys">
          <h3 id="help-keys">{words.keysWhileTeaching()}</h3>
          {!singleKeys && <Notice>{words.singleKeysOff()}</Notice>}
          <KeyTable />
          <p>{words.clicker()}</p>
        </section>
        <section className="stack tight" aria-labelledby="help-screens">
          <h3 id="help-screens">{words.otherScreens()}</h3>
          {helpScreens
            .filter((one) => one !== screen)
            .map((one) => (
              <details key={one} className="keys-help-screen">
                <summary>{screenHelp[one].name}</summary>
                {screenHelp[one].paragraphs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </details>
            ))}
        </section>
      </section>
    </Dialog>
  );
}

function KeyTable() {
  return (
    <table className="keys-help-table">
      <thead>
        <tr>
          <th scope="col">{words.key()}</th>
          <th scope="col">{words.does()}</th>
        </tr>
      </thead>
      <tbody>
        {keyRows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              <span className="keys-help-keys">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
