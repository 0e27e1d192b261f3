import { words } from 'virtual:words/lesson-parts';
import './screens.css';
import './test-screen.css';
import { type TestedKey, testedKeys } from '../../core/session/audience-view';
import { StageTitle } from '../stage-title';

/**
 * Two colours as they are drawn, and their contrast as it is seen in a lit room by the spill formula: light in a classroom
 * adds a seventh of white to everything.
 */
export const patches = [
  { kind: 'text', colour: '#1d1d1b', ground: '#fff8e7', seen: 6.2 },
  { kind: 'least', colour: '#555555', ground: '#ffffff', seen: 4.5 },
  { kind: 'shape', colour: '#808080', ground: '#ffffff', seen: 3 },
] as const;

const patchWords = {
  text: words.patchText(),
  least: words.patchLeast(),
  shape: words.patchShape(),
} as const;

const keyNames: Readonly<Record<TestedKey, string>> = {
  next: words.testNext(),
  previous: words.testPrevious(),
  black: words.testBlack(),
};

/** What a projector is tried out with: its edges, its smallest text, its contrast, and a clicker. Nothing of any lesson. */
export function TestScreen({ pressed }: { readonly pressed: readonly TestedKey[] }) {
  return (
    <div className="test-screen">
      <StageTitle className="test-screen-title" thumbnail="p">
        {words.projectorTest()}
      </StageTitle>
      <p className="test-screen-small">{words.testSmallest()}</p>
      <div className="test-screen-patches">
        {patches.map(({ kind, colour, ground, seen }) => (
          <div key={kind} className="test-screen-patch" style={{ background: ground, color: colour }}>
            {kind === 'shape' ? <span className="test-screen-shape" style={{ background: colour }} /> : null}
            <span className={kind === 'shape' ? 'test-screen-dark' : undefined}>{patchWords[kind]}</span>
            <span className={kind === 'shape' ? 'test-screen-dark' : undefined}>{words.patchSeen({ seen })}</span>
          </div>
        ))}
      </div>
      <ul className="test-screen-keys">
        {testedKeys.map((key) => (
          <li key={key} data-pressed={pressed.includes(key) || undefined}>
            {pressed.includes(key)
              ? words.testPressed({ key: keyNames[key] })
              : words.testWaiting({ key: keyNames[key] })}
          </li>
        ))}
      </ul>
    </div>
  );
}
