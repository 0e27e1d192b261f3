import { Dialog } from '../../../components/dialog';
import { Notice } from '../../../components/notice';
import { keyRows } from './key-rows';
import './keys-help.css';

export interface KeysHelpProps {
  /** Whether single-letter keys are switched on in Settings. */
  readonly singleKeys: boolean;
  readonly onClose: () => void;
}

/** The list of keys, opened with `?` or F1. */
export function KeysHelp({ singleKeys, onClose }: KeysHelpProps) {
  return (
    <Dialog title="Keys and help" size="wide" onClose={onClose}>
      {!singleKeys && (
        <Notice>
          Single-letter keys are switched off in Settings: only arrows, Page Up, Page Down and the like work.
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list is longer than a small window and is scrolled with the keys. */}
      <section aria-label="List of keys" tabIndex={0}>
        <table className="keys-help-table">
          <thead>
            <tr>
              <th scope="col">Key</th>
              <th scope="col">Does</th>
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
      </section>
      <p>
        A presenter clicker works like Page Up, Page Down and B, whichever window has focus. No single key submits or
        clears a count, and Esc never ends the lesson.
      </p>
    </Dialog>
  );
}
