import { words } from 'virtual:words/keys';
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
    <Dialog title={words.keysAndHelp()} size="wide" onClose={onClose}>
      {!singleKeys && <Notice>{words.singleKeysOff()}</Notice>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list is longer than a small window and is scrolled with the keys. */}
      <section aria-label={words.listOfKeys()} tabIndex={0}>
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
      </section>
      <p>{words.clicker()}</p>
    </Dialog>
  );
}
